// A server to be measured: node server.js <framework> <variant> <work> <WeChat's origin>. It tells
// its port, and answers what it is asked by messages.
import http from "node:http";
import { memoryInUse } from "./memory-in-use.js";
import { startSampling, stopSampling } from "./sampling.js";
import { VARIANTS } from "./variants.js";

const [framework, variant, work, origin] = process.argv.slice(2);

let seen = 0;
const { middleware, ...prepared } = await VARIANTS[variant].install({
  framework,
  host: new URL(origin).host,
  see: () => seen++,
});

const CLIENTS = {
  fetch() {
    const get = prepared.fetch ?? globalThis.fetch;
    return async (url) => (await get(url)).json();
  },
  async axios() {
    const { default: axios } = await import("axios");
    const httpAgent = new http.Agent({ keepAlive: true, maxFreeSockets: 1_000 });
    const client = axios.create({ proxy: false, httpAgent });
    prepared.axios?.(client);
    return async (url) => (await client.get(url)).data;
  },
};

const call = await (CLIENTS[work] ?? CLIENTS.fetch)();

async function answer(path) {
  if (work === "none" && path === "/") return { ok: true };
  const reply = call(`${origin}/cgi-bin${path}?access_token=0123456789`);
  // A check by hand throws.
  return path === "/failing" ? reply.catch(() => ({ failed: true })) : reply;
}

const APPS = {
  async express() {
    const { default: express } = await import("express");
    const app = express();
    if (middleware !== undefined) app.use(middleware.express);
    for (const path of ["/", "/failing", "/held"])
      app.get(path, async (_, response) => response.json(await answer(path)));
    return app;
  },
  async koa() {
    const { default: Koa } = await import("koa");
    const app = new Koa();
    if (middleware !== undefined) app.use(middleware.koa);
    app.use(async (context) => (context.body = await answer(context.path)));
    return app.callback();
  },
};

const ASKED = {
  cpuMicroseconds() {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  seen: () => seen,
  memoryInUse,
  startSampling,
  stopSampling,
};

const server = http.createServer({ keepAliveTimeout: 60_000 }, await APPS[framework]());
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("message", async ({ what, args }) => process.send((await ASKED[what](...args)) ?? null));
process.on("disconnect", () => process.exit());
