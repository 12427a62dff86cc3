// What a reply takes while it is under way: as long as one may be, and all there but its last byte.
import { interleaved, roundByRound, spread } from "./interleaved.js";
import { FRAMEWORKS, MeasuredServer } from "./measured-server.js";
import { VARIANTS } from "./variants.js";

const REPLIES = 200;
const ROUNDS = 3;
/** Before these, code is still to be compiled and pools still grow. */
const WARM_UPS = 10;

const CALLS = ["fetch", "axios"];
/** Apps without us. As in serving, telling requests apart at all is the floor. */
const PEERS = { bare: undefined, storage: { atMost: 64 + 1 } };

/** @returns {AsyncIterable<import("./report.js").Figure>} */
export async function* benchInFlight() {
  for (const [framework, app] of Object.entries(FRAMEWORKS))
    for (const call of CALLS) {
      const subject = (variant) => [variant, () => kibibytesInFlight([framework, variant, call])];
      const subjects = ["ours", ...Object.keys(PEERS)].map(subject);
      const samples = await interleaved(Object.fromEntries(subjects), ROUNDS);
      for (const [peer, target] of Object.entries(PEERS))
        yield {
          figure: `${app}, a reply of 64 KiB in flight by ${call}: more than ${VARIANTS[peer].name}`,
          ...spread(roundByRound(samples.ours, samples[peer], (ours, without) => ours - without)),
          unit: "KiB",
          target,
        };
    }
}

/** A request and its reply, on the average of many. */
async function kibibytesInFlight(args) {
  const server = await MeasuredServer.start(args, {
    connections: REPLIES,
    execArgv: ["--expose-gc"],
  });
  for (let i = 0; i < WARM_UPS; i++) await server.getOnAll("/");
  const before = await server.ask("memoryInUse");
  const answered = server.getOnAll("/held");
  const received = await server.wechat.holding(REPLIES);
  const during = await server.ask("memoryInUse", received);
  server.wechat.release();
  await answered;
  server.stop();
  return (during - before) / REPLIES / 1024;
}
