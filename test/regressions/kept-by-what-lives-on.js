// Run with --expose-gc. Each request begins things that outlive it; prints how many of the finished
// requests, responses and bodies are still in memory, with a failed call to WeChat and without.
import { once } from "node:events";
import { createServer, get } from "node:http";
import { connect } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import express from "express";
import Koa from "koa";

const REQUESTS = 40;
const ORIGIN = "http://127.0.0.1";

const listen = async (handler) => {
  const server = createServer(handler).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
};

const wechat = await listen((_, response) => response.end('{"errcode":40003,"errmsg":"no"}'));
const { port } = wechat.address();
const options = {
  upstreams: { [`127.0.0.1:${port}`]: "api.weixin.qq.com" },
  logger: { debug() {}, info() {}, warn() {}, error() {} },
};

/** A pooled socket, an interval, a queue's worker: each keeps the context that it was begun in. */
const living = [];
const begin = () => {
  living.push(
    connect(port, "127.0.0.1"),
    setInterval(() => {}, 1e6),
    new Promise(() => {}).then(() => {}),
  );
};

const refs = [];
const watch = (...objects) => refs.push(...objects.map((each) => new WeakRef(each)));

const handle = async (request, response, isFailing) => {
  request.parsed = { body: "x".repeat(1000) };
  watch(request, response, request.parsed);
  begin();
  if (isFailing) await (await fetch(`${ORIGIN}:${port}/cgi-bin/user/info`)).text();
  // What works on after the response keeps its context, too.
  begin();
};

const apps = {
  express: () => {
    const app = express();
    app.use(expressErrors(options));
    app.get("/", async (request, response) => {
      await handle(request, response, request.query.fail === "1");
      response.json({ done: true });
    });
    return app;
  },
  koa: () => {
    const app = new Koa();
    app.use(koaErrors(options));
    app.use(async (context) => {
      await handle(context.req, context.res, context.query.fail === "1");
      watch(context);
      context.body = { done: true };
    });
    return app.callback();
  },
};

const kept = {};
for (const [name, create] of Object.entries(apps)) {
  const app = await listen(create());
  for (const fail of [0, 1]) {
    refs.length = 0;
    for (let at = 0; at < REQUESTS; at++) {
      const [response] = await once(
        get({ port: app.address().port, path: `/?fail=${fail}`, agent: false }),
        "response",
      );
      response.resume();
      await once(response, "close");
    }
    for (let at = 0; at < 10; at++) {
      await turn();
      globalThis.gc();
    }
    kept[`${name} ${fail === 1 ? "failing" : "fine"}`] = refs.filter(
      (each) => each.deref() !== undefined,
    ).length;
  }
}
console.log(JSON.stringify({ kept, living: living.length }));
process.exit(0);
