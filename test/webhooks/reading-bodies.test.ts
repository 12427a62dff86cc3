import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { wechatErrors } from "@wechat-errors/express";
import express, { type Request } from "express";
import Koa from "koa";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { close, listen, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { requestRaw } from "../support/raw.js";
import { PUSHES, retryOf, type Push } from "./callers.js";
import { readBody, told } from "./stage.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

const WITH_BODY = PUSHES.filter(({ body }) => body !== undefined);

/** How a handler may come to the body of a request. */
const READERS: Readonly<Record<string, (request: IncomingMessage) => Promise<string | Buffer>>> = {
  "iterates over it": readBody,
  "sets an encoding first": (request) => readBody(request.setEncoding("utf8")),
  "listens for its data": (request) =>
    new Promise((resolve) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.once("end", () => resolve(Buffer.concat(chunks)));
    }),
  "pipes it": (request) => readBody(request.pipe(new PassThrough()) as never),
  "reads it piece by piece": async (request) => {
    let text = "";
    while (!request.readableEnded) {
      const chunk = request.read() as Buffer | null;
      if (chunk !== null) text += chunk.toString();
      else await Promise.race([once(request, "readable"), once(request, "end")]);
    }
    return text;
  },
};

const PARSERS = {
  "express.raw()": express.raw({ type: "*/*" }),
  "express.text()": express.text({ type: "*/*" }),
};

async function refuse(request: IncomingMessage): Promise<never> {
  await (await fetch(`${wechat.origin}/cgi-bin/user/info?code=40003`)).text();
  throw request.wechatError!;
}

/** Sends one push, and returns what the handler read and what it was answered. */
async function push(listener: Parameters<typeof createServer>[1], each: Push) {
  const server = createServer(listener);
  const origin = await listen(server);
  const response = await requestRaw(origin + each.path, each);
  await close(server);
  return told(response);
}

const settings = () => ({ upstreams: wechat.upstreams, logger: new MemoryLogger() });

describe.each(Object.entries(PARSERS))("Express with %s", (_, parser) => {
  test.each(WITH_BODY)("$name is read whole, and known", async (each) => {
    let read: unknown;
    const app = express().set("env", "test");
    app.use(wechatErrors(settings()));
    app.post(/.*/, parser, (request: Request) => {
      read = request.body as unknown;
      return refuse(request);
    });
    expect(await push(app, each)).toEqual(retryOf(each));
    expect(String(read)).toBe(each.body);
  });
});

describe.each(Object.entries(READERS))("a handler that %s", (_, read) => {
  test.each(WITH_BODY)("has $name whole, and known, in Express", async (each) => {
    let text: unknown;
    const app = express().set("env", "test");
    app.use(wechatErrors(settings()));
    app.use(async (request: Request) => {
      text = await read(request);
      await refuse(request);
    });
    expect(await push(app, each)).toEqual(retryOf(each));
    expect(String(text)).toBe(each.body);
  });

  test.each(WITH_BODY)("has $name whole, and known, in Koa", async (each) => {
    let text: unknown;
    const app = new Koa();
    app.silent = true;
    app.use(koaErrors(settings()));
    app.use(async ({ req }) => {
      text = await read(req);
      await refuse(req);
    });
    expect(await push(app.callback(), each)).toEqual(retryOf(each));
    expect(String(text)).toBe(each.body);
  });
});

describe("a handler that reads nothing", () => {
  test.each(WITH_BODY)("has $name known all the same, in Express", async (each) => {
    const app = express().set("env", "test");
    app.use(wechatErrors(settings()));
    app.use((request: Request) => refuse(request));
    expect(await push(app, each)).toEqual(retryOf(each));
  });

  test.each(WITH_BODY)("has $name known all the same, in Koa", async (each) => {
    const app = new Koa();
    app.silent = true;
    app.use(koaErrors(settings()));
    app.use(({ req }) => refuse(req));
    expect(await push(app.callback(), each)).toEqual(retryOf(each));
  });
});
