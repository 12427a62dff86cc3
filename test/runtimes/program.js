// Run by Node, Bun and Deno alike: one app, a WeChat for it to call, and what comes of the calls.
import { subscribe } from "node:diagnostics_channel";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as honoErrors } from "@wechat-errors/hono";
import express from "express";
import { Hono } from "hono";

const framework = process.argv[2];
const lines = [];
const told = new EventEmitter();
const log = (record) => {
  lines.push(record);
  told.emit("line");
};
subscribe("wechat-errors:reply", () => told.emit("reply"));
/** Resolves with the next event, and without one after five seconds: then what is missing shows. */
const next = (event) =>
  once(told, event, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
const logger = { debug: log, info: log, warn: log, error: log };

const wechat = createServer((request, response) => {
  const { searchParams } = new URL(request.url, "http://127.0.0.1");
  const errcode = Number(searchParams.get("code") ?? 0);
  if (searchParams.has("drop")) return request.socket.destroy();
  if (searchParams.has("wait")) return;
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ errcode, errmsg: "some words rid: 63b4f2b4-0bd1d1e5-2ec1d3a0" }));
});
const origin = await listen(wechat);
const options = { upstreams: { [new URL(origin).host]: "api.weixin.qq.com" }, logger };

const ask = (query, init) => fetch(`${origin}/cgi-bin/menu/create?${query}`, init);

/** What a handler does, given the errors of its request: the body that it answers with. */
const HANDLERS = {
  async thrown(errors) {
    await (await ask("code=40003")).json();
    throw errors().wechatError ?? new Error("not seen");
  },
  async relayed() {
    return (await ask("code=40003")).json();
  },
  async sdk() {
    const { errcode, errmsg } = await (await ask("code=40003")).json();
    throw Object.assign(new Error(errmsg), { name: "WeChatAPIError", code: errcode });
  },
  async statusOnly(errors) {
    const { ok } = await ask("code=40003");
    // The body comes by itself, as on Node.
    if (errors().wechatErrors.length === 0) await next("reply");
    return { ok, seen: errors().wechatErrors.length };
  },
  async inPieces(errors) {
    const reply = await ask("code=40003");
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of reply.body) text += decoder.decode(chunk);
    return { text, code: errors().wechatError?.code };
  },
  async cloned(errors) {
    const reply = await ask("code=40003");
    const copy = reply.clone();
    const texts = await Promise.all([reply.text(), copy.text()]);
    const { url, redirected, type, status, bodyUsed } = reply;
    return {
      same: texts[0] === texts[1] && copy.url === url,
      url: url === `${origin}/cgi-bin/menu/create?code=40003`,
      rest: [redirected, type, status, bodyUsed, reply instanceof Response],
      seen: errors().wechatErrors.length,
    };
  },
  async fine(errors) {
    const reply = await ask("code=0", { method: "POST", body: "{}" });
    return { errcode: (await reply.json()).errcode, seen: errors().wechatErrors.length };
  },
  async dropped() {
    return (await ask("drop")).json();
  },
  async timeout() {
    return (await ask("wait", { signal: AbortSignal.timeout(50) })).json();
  },
  async misused() {
    return (await ask("code=40003", { method: "GET", body: "no" })).json();
  },
  async stranger() {
    // Of a host that is not WeChat's.
    const reply = await fetch(origin.replace("127.0.0.1", "localhost"), { method: "HEAD" });
    return { status: reply.status };
  },
};

const app = framework === "express" ? await startExpress() : await startHono();
const answers = {};
for (const name of Object.keys(HANDLERS)) {
  lines.length = 0;
  const response = await fetch(`${app.origin}/${name}`);
  const text = await response.text();
  // Outcomes are told once the response is closed.
  if (name !== "fine" && name !== "misused" && name !== "stranger")
    if (lines.length === 0) await next("line");
  const body = /^\{/.test(text) ? JSON.parse(text) : text.slice(0, 40);
  const type = response.headers.get("content-type");
  answers[name] = { status: response.status, type, body, log: lines.map((line) => line.outcome) };
}
console.log(JSON.stringify(answers));
process.exit(0);

async function listen(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

async function startExpress() {
  const app = express();
  app.set("env", "test");
  app.use(expressErrors(options));
  app.get("/:name", async (request, response) => {
    response.json(await HANDLERS[request.params.name](() => request));
  });
  return { origin: await listen(createServer(app)) };
}

async function startHono() {
  const app = new Hono();
  app.use(honoErrors(options));
  app.get("/:name", async (c) => c.json(await HANDLERS[c.req.param("name")](() => c.var)));
  const { fetch } = app;
  if (globalThis.Bun !== undefined) {
    const { port } = globalThis.Bun.serve({ port: 0, hostname: "127.0.0.1", fetch });
    return { origin: `http://127.0.0.1:${port}` };
  }
  if (globalThis.Deno !== undefined) {
    const quiet = { port: 0, hostname: "127.0.0.1", onListen: () => undefined };
    const { addr } = globalThis.Deno.serve(quiet, fetch);
    return { origin: `http://127.0.0.1:${addr.port}` };
  }
  const { serve } = await import("@hono/node-server");
  return new Promise((resolve) => {
    serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}` }),
    );
  });
}
