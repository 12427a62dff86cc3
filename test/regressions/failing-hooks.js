// An app all of whose hooks fail in every way: node failing-hooks.js <framework> <at>. It says what
// came of each way. The first hook begins with the way at that place: the first failure of a hook is
// reported, and none after it.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import express from "express";
import Koa from "koa";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";

const nothing = () => undefined;
const never = new Error("a hook has failed");
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable(() => undefined, {});
  revoke();
  return proxy;
};

/** The ways in which something that is not ours can fail, at once or later. */
const WAYS = {
  "throws an error": () => {
    throw never;
  },
  "throws nothing": () => {
    throw undefined;
  },
  "throws what cannot be looked at": () => {
    throw revoked();
  },
  "throws an error whose parts throw": () => {
    throw Object.defineProperties(new Error("odd"), {
      name: { get: WAYS["throws an error"] },
      stack: { get: WAYS["throws an error"] },
    });
  },
  rejects: () => Promise.reject(never),
  "rejects with nothing": () => Promise.reject(undefined),
  "rejects later": async () => {
    await turn();
    throw never;
  },
  "rejects with what cannot be looked at": () => Promise.reject(revoked()),
  "returns a promise without then": () => Object.assign(Promise.reject(never), { then: undefined }),
  "returns a promise with a then of its own": () =>
    Object.assign(Promise.reject(never), { then: nothing }),
  "returns a then that throws": () => ({ then: WAYS["throws an error"] }),
  "returns a then that rejects later": () => ({
    then: (_, reject) => void setImmediate(reject, never),
  }),
  "returns an async then that rejects": () => ({ then: WAYS["rejects later"] }),
  "returns a then that cannot be read": () => ({
    get then() {
      throw never;
    },
  }),
  "returns what cannot be looked at": revoked,
};

const LEVELS = ["debug", "info", "warn", "error"];
const quiet = () => Object.fromEntries(LEVELS.map((level) => [level, nothing]));

/** Options with one hook that fails, and how WeChat is called so that it is. */
const HOOKS = (fail) => ({
  onError: { options: { onError: fail } },
  status: { options: { status: fail } },
  render: { options: { render: fail } },
  webhooks: { options: { webhooks: { message: fail } }, push: true },
  "a subscriber": { subscribes: true },
  // Where there is such an option.
  extend: { options: { extend: fail }, isOptional: true },
  titles: { options: { titles: fail }, isOptional: true },
  ignore: { options: { ignore: fail }, isOptional: true },
  fields: { options: { fields: fail }, isOptional: true },
  levels: { options: { levels: fail }, isOptional: true },
  // Its code is quota's, which is an error; 40003 is an info, and what is recovered debug.
  "logger.error": { logs: "error", code: 45009 },
  "logger.warn": { logs: "warn", code: -1 },
  "logger.info": { logs: "info" },
  "logger.debug": { logs: "debug", recovers: true },
});

const [framework, first] = process.argv.slice(2);
const PUSH = { method: "POST", body: "<xml><ToUserName/></xml>" };
const WHEN = ["thrown", "ignored", "late"];

let way;
const fail = () => WAYS[way]();
let calls = 0;
/** The hook that is tried. */
const hook = () => {
  calls++;
  return fail();
};

const listen = async (listener) => {
  const server = createServer(listener);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
};

const wechat = await listen((request, response) => {
  const errcode = Number(new URL(request.url, "http://h").searchParams.get("code"));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ errcode, errmsg: "some words" }));
});
const upstreams = { [new URL(wechat).host]: "api.weixin.qq.com" };
const ask = async (code) => (await fetch(`${wechat}/cgi-bin/get?code=${code}`)).text();

/** Serves one handler. */
const serve = (options, handle) => {
  if (framework === "koa") {
    const app = new Koa();
    app.silent = true;
    app.use(koaErrors(options)).use(async (context) => {
      await handle(context.req, context.res, (body) => (context.body = body));
    });
    return listen(app.callback());
  }
  const app = express();
  app.set("env", "test").use(expressErrors(options), async (request, response) => {
    await handle(request, response, (body) => response.json(body));
  });
  return listen(app);
};

/** Serves an app with such a hook; what it returns sends a request, and resolves with the status. */
async function serveWith({ options, logs, code = 40003, push = false, recovers = false }) {
  // Each report of a failing hook meets a logger that fails too.
  const logger = { ...quiet(), error: fail, ...(logs && { [logs]: hook }) };
  let over;
  const origin = await serve({ upstreams, logger, ...options }, async (request, response, send) => {
    const { when } = request.headers;
    // A promise keeps the context; a listener would not.
    void once(response, "close").then(async () => {
      if (when === "late") await ask(code);
      over();
    });
    if (when === "late") return send({ fine: true });
    if (push) for await (const chunk of request) void chunk;
    await ask(code);
    if (recovers) await ask(0);
    if (when === "thrown" && !recovers) throw request.wechatError;
    send({ fine: true });
  });
  const query = push ? `/?signature=${"0".repeat(40)}&timestamp=1700000000&nonce=2` : "/";
  return async (when) => {
    const closed = new Promise((resolve) => (over = resolve));
    const headers = { when, ...(push && { "content-type": "text/xml" }) };
    const { status } = await fetch(origin + query, { headers, ...(push && PUSH) });
    await closed;
    for (let i = 0; i < 5; i++) await turn();
    return status;
  };
}

const apps = new Map();
for (const [name, setting] of Object.entries(HOOKS(hook)))
  try {
    apps.set(name, { send: await serveWith(setting), ...setting });
  } catch (error) {
    if (!setting.isOptional || !(error instanceof TypeError)) throw error;
  }

const ways = Object.keys(WAYS);
const statuses = Object.fromEntries(ways.map((each) => [each, {}]));
for (let round = 0; round < ways.length; round++)
  for (const [at, [name, { send, subscribes }]] of [...apps].entries()) {
    way = ways[(Number(first) + round + at) % ways.length];
    if (subscribes) subscribe("wechat-errors:error", hook);
    const seen = [];
    for (const when of WHEN) {
      const before = calls;
      seen.push(await send(when), calls > before);
    }
    if (subscribes) unsubscribe("wechat-errors:error", hook);
    statuses[way][name] = seen;
  }
// Connections that are kept alive would keep it, too.
process.once("disconnect", () => process.exit());
process.send(statuses);
