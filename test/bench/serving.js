// Requests that a server answers in a second of its own CPU time: alone, with AsyncLocalStorage and
// no more (the floor: no one can tell requests apart for less), and with our middleware.
import { fork } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { fileURLToPath } from "node:url";
import { interleaved } from "./interleaved.js";

const SERVER = fileURLToPath(new URL("server.js", import.meta.url));
const ROUNDS = 15;
const REQUESTS = 2_500;
const CONNECTIONS = 32;
const VARIANTS = ["bare", "storage", "ours"];
const WORK = { "no call": ["none", "≥ 0.98"], "one call by fetch": ["fetch", "≥ 0.96"] };

/** @returns {Promise<{ what: string, ratio: number, target: string, note: string }[]>} */
export async function benchServing() {
  const wechat = await startWechat();
  const rows = [];
  for (const framework of ["express", "koa"])
    for (const [name, [work, target]] of Object.entries(WORK)) {
      const servers = {};
      for (const variant of VARIANTS)
        servers[variant] = await startServer([framework, variant, work, wechat.origin]);
      const measured = VARIANTS.map((variant) => [variant, () => servers[variant].measure()]);
      const { bare, storage, ours } = await interleaved(Object.fromEntries(measured), ROUNDS);
      for (const server of Object.values(servers)) server.stop();
      const note = `${(ours / bare).toFixed(2)} of the bare app`;
      const what = `${framework}, ${name}: ours / AsyncLocalStorage alone`;
      rows.push({ what, ratio: ours / storage, target, note });
    }
  wechat.server.close();
  wechat.server.closeAllConnections();
  return rows;
}

async function startWechat() {
  const server = http.createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.setHeader("content-length", 27);
    response.end('{"errcode":0,"errmsg":"ok"}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

async function startServer(args) {
  const child = fork(SERVER, args);
  const [port] = await once(child, "message");
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const cpuMicroseconds = async () => {
    child.send("cpu");
    return (await once(child, "message"))[0];
  };
  const measure = async () => {
    const before = await cpuMicroseconds();
    await load(agent, port);
    return (REQUESTS * 1e6) / ((await cpuMicroseconds()) - before);
  };
  await load(agent, port);
  return { measure, stop: () => (agent.destroy(), child.disconnect()) };
}

/** So many requests, so many at a time. */
async function load(agent, port) {
  let left = REQUESTS;
  const get = () =>
    new Promise((resolve, reject) => {
      const request = http.get({ agent, port, host: "127.0.0.1" }, (response) => {
        response.resume().on("end", resolve);
      });
      request.on("error", reject);
    });
  const worker = async () => {
    while (left-- > 0) await get();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}
