// What the test kit takes: forty tests' worth of fakes, each started, called once and closed. Nothing
// is asserted: how long people will wait for their tests is theirs to say.
import { startFakeWechat } from "@wechat-errors/testing";
import { interleaved, spread } from "./interleaved.js";

const FAKES = 40;
const ROUNDS = 7;
const PATH = "/cgi-bin/user/info";

const WAYS = {
  upstreams: { name: "called at their own origins", ask: ({ origin }) => fetch(origin + PATH) },
  intercept: {
    name: "called as https://api.weixin.qq.com, intercepting",
    ask: (wechat) => {
      wechat.intercept();
      return fetch(`https://api.weixin.qq.com${PATH}`);
    },
  },
};

/** @returns {AsyncIterable<import("./report.js").Figure>} */
export async function* benchTesting() {
  const subjects = Object.entries(WAYS).map(([key, { ask }]) => [key, () => forty(ask)]);
  const samples = await interleaved(Object.fromEntries(subjects), ROUNDS);
  for (const [key, { name }] of Object.entries(WAYS))
    yield { figure: `${FAKES} fakes, ${name}`, unit: "ms", ...spread(samples[key]) };
}

async function forty(ask) {
  const start = performance.now();
  for (let i = 0; i < FAKES; i++) {
    const wechat = await startFakeWechat();
    wechat.on("GET", PATH).fail(40003);
    await (await ask(wechat)).text();
    await wechat.close();
  }
  return performance.now() - start;
}
