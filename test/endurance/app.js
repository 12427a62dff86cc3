// The app under load: node --expose-gc app.js <express | koa> <WeChat's origin>
import { subscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import http, { Agent, createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setImmediate as turn } from "node:timers/promises";
import { queryObjects } from "node:v8";
import axios from "axios";
import * as undici from "undici";

const [framework, wechat] = process.argv.slice(2);

/** Every socket of this process that is not closed. */
const sockets = new Set();
let onAllClosed = () => undefined;
for (const name of ["net.client.socket", "net.server.socket"])
  subscribe(name, ({ socket }) => {
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) onAllClosed();
    });
  });

// Who is impatient gives up as soon as the call is on its way: no clock decides how far it gets.
const impatient = new Map();
const onSent = (path) => {
  impatient.get(path)?.();
  impatient.delete(path);
};
subscribe("undici:client:sendHeaders", ({ request }) => setImmediate(onSent, request.path));

const tooLong = () => Object.assign(new Error("waited too long"), { name: "TimeoutError" });

function timeoutOf(url) {
  const controller = new AbortController();
  impatient.set(url.slice(wechat.length), () => controller.abort(tooLong()));
  return { signal: controller.signal };
}

const agent = new Agent({ keepAlive: true });
const axiosClient = axios.create({ httpAgent: agent, proxy: false });

const openHttp = (url, isImpatient = false) =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { agent }, resolve).on("error", reject);
    if (isImpatient) request.once("finish", () => request.destroy(tooLong()));
  });

const abandonable = (stream) => ({ abandon: () => stream.on("error", () => undefined).destroy() });

/**
 * Each gets a whole reply, or gives up waiting for it; or opens one, and reads nothing of its body.
 *
 * @type {readonly {
 *   get(url: string, isImpatient?: boolean): Promise<string>,
 *   open(url: string): Promise<{ abandon(): void }>,
 * }[]}
 */
const clients = [
  {
    get: async (url, isImpatient) => (await fetch(url, isImpatient && timeoutOf(url))).text(),
    open: async (url) => {
      const controller = new AbortController();
      await fetch(url, { signal: controller.signal });
      return { abandon: () => controller.abort() };
    },
  },
  {
    get: async (url, isImpatient) =>
      (await undici.request(url, isImpatient && timeoutOf(url))).body.text(),
    open: async (url) => abandonable((await undici.request(url)).body),
  },
  {
    get: async (url, isImpatient) => {
      const timeout = isImpatient ? 20 : 0;
      return (await axiosClient.get(url, { responseType: "text", timeout })).data;
    },
    open: async (url) => abandonable((await axiosClient.get(url, { responseType: "stream" })).data),
  },
  {
    get: async (url, isImpatient) => text(await openHttp(url, isImpatient)),
    open: async (url) => abandonable(await openHttp(url)),
  },
];

/** What a handler does, by the path of its request; what it returns it answers with. */
const handlers = {
  "no call": () => ({ done: true }),
  fine: async ({ get }) => ({ bytes: (await get("/reply?code=0")).length }),
  thrown: async ({ get, request }) => {
    await get("/reply?code=40003");
    throw request.wechatError;
  },
  posted: async ({ get, request }) => {
    request.resume();
    // A listener that goes on by itself, as body parsers do.
    await new Promise((resolve, reject) => {
      request.on("end", () => get("/reply?code=40003").then(resolve, reject));
    });
    throw request.wechatError;
  },
  ignored: async ({ get }) => {
    await get("/reply?code=40003");
    return { done: true };
  },
  recovered: async ({ get, request }) => {
    await get("/reply?code=40001");
    await get("/reply?code=0");
    return { done: request.wechatError === undefined };
  },
  relayed: async ({ get }) => JSON.parse(await get("/reply?code=45009")),
  "relayed success": async ({ get }) => JSON.parse(await get("/reply?code=0")),
  big: async ({ get }) => ({ bytes: (await get("/big")).length }),
  "big in chunks": async ({ get }) => ({ bytes: (await get("/big?chunked")).length }),
  unread: async ({ open }) => {
    await open("/closing");
    return { done: true };
  },
  abandoned: async ({ open }) => {
    (await open("/half")).abandon();
    return { done: true };
  },
  reset: ({ get }) => get("/reset"),
  "reset within": ({ get }) => get("/half?reset"),
  "no reply": ({ giveUp, id }) => giveUp(`/never?id=${id}`),
  "client gone": async ({ get, request, response, id }) => {
    const released = once(response, "close").then(() => get(`/release?id=${id}`));
    await Promise.all([get(`/held?id=${id}&code=40003`), released]);
    throw request.wechatError;
  },
  bug: () => {
    throw new Error("a bug");
  },
};

// Shared by the copies of the package in a process, and so there to be looked at.
const scopeOf = (request) => request._readableState[Symbol.for("wechat-errors.scope.2")];
let Scope;
/** Scopes that waited for a reply when their response was closed. */
const waiting = new Set();

/** Leaks on purpose, to see that they are found. */
const leaks = {
  errors: (request) => request.wechatErrors,
  scope: (request) => scopeOf(request),
  closure: () => () => undefined,
};
const leaked = [];
let leak;

function handle(request, response) {
  const { pathname, searchParams } = new URL(request.url, wechat);
  const client = clients[searchParams.get("client")];
  const scope = scopeOf(request);
  Scope ??= scope.constructor;
  response.once("close", () => {
    if (leak !== undefined) leaked.push(leaks[leak](request));
    if (scope.hasReplyUnderWay) waiting.add(scope);
  });
  return handlers[decodeURIComponent(pathname.slice(1))]({
    request,
    response,
    id: searchParams.get("id"),
    get: (path) => client.get(wechat + path),
    giveUp: (path) => client.get(wechat + path, true),
    open: (path) => client.open(wechat + path),
  });
}

/** How often each line was logged. */
const lines = {};
const log = (level) => (record) => {
  const { event, code, kind, outcome } = record;
  const line = event === "wechat.error" ? `${level} ${code ?? kind} ${outcome}` : event;
  lines[line] = (lines[line] ?? 0) + 1;
};
const options = {
  upstreams: { [new URL(wechat).host]: "api.weixin.qq.com" },
  logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
};

async function expressApp() {
  const { default: express } = await import("express");
  const { wechatErrors } = await import("@wechat-errors/express");
  const app = express();
  app.set("env", "test");
  app.use(wechatErrors(options));
  app.use(async (request, response) => response.json(await handle(request, response)));
  return app;
}

async function koaApp() {
  const { default: Koa } = await import("koa");
  const { wechatErrors } = await import("@wechat-errors/koa");
  const app = new Koa();
  app.silent = true;
  app.use(wechatErrors(options));
  app.use(async (context) => (context.body = await handle(context.req, context.res)));
  return app.callback();
}

const living = (constructor) => queryObjects(constructor, { format: "count" });

async function measure() {
  if (sockets.size > 0) await new Promise((resolve) => (onAllClosed = resolve));
  // What a finalizer lets go of is for the next collection.
  for (let round = 0; round < 8; round++) {
    globalThis.gc();
    await turn();
  }
  for (const scope of waiting) if (!scope.hasReplyUnderWay) waiting.delete(scope);
  const [objects, scopes] = [living(Object), Scope === undefined ? 0 : living(Scope)];
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { bytes: heapUsed + external, objects, scopes, waiting: waiting.size, lines };
}

const server = createServer(await (framework === "koa" ? koaApp() : expressApp()));
// The other side closes its connections: none is closed here just when it is used again.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.on("message", async (question) => {
  leak = question.leak;
  process.send(question.measure ? await measure() : {});
});
process.on("disconnect", () => server.close());
process.send(`http://127.0.0.1:${server.address().port}`);
