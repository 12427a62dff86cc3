import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { Options } from "@wechat-errors/core/node";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import express from "express";
import Koa from "koa";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { clients } from "../support/clients.js";
import { close, listen, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { requestRaw } from "../support/raw.js";

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat();
  // Somewhere else in the process capture is on, all the time.
  expressErrors(options(true));
});
afterAll(() => wechat.close());

const options = (capture: boolean): Options => ({
  upstreams: wechat.upstreams,
  logger: new MemoryLogger(),
  capture,
});

type Handle = (request: IncomingMessage) => Promise<object>;

/** Apps with one or more middlewares of ours, each with capture on or off, the outermost first. */
const frameworks: Readonly<
  Record<string, (captures: readonly boolean[], handle: Handle) => RequestListener>
> = {
  "Express 5": (captures, handle) => {
    const app = express();
    for (const capture of captures) app.use(expressErrors(options(capture)));
    return app.use(async (request, response) => void response.json(await handle(request)));
  },
  "Koa 3": (captures, handle) => {
    const app = new Koa();
    for (const capture of captures) app.use(koaErrors(options(capture)));
    app.use(async (context) => void (context.body = await handle(context.req)));
    return app.callback();
  },
};

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => close(server));
  return listen(server);
}

describe.each(Object.entries(frameworks))("%s", (_, create) => {
  describe.each(clients)("$name", ({ get }) => {
    /** How many errors the handler sees of a call that fails with one. */
    const look: Handle = async (request) => {
      await get(`${wechat.origin}/cgi-bin/get?code=40003`);
      return { seen: request.wechatErrors.length };
    };

    /** The same from a listener of the request's, as of a body parser that loses the context. */
    const lookFromListener: Handle = (request) =>
      new Promise((resolve, reject) => {
        request.on("end", () => look(request).then(resolve, reject)).resume();
      });

    test.each([
      { captures: [true], seen: 1 },
      { captures: [false], seen: 0 },
      { captures: [false, true], seen: 1 },
      { captures: [true, false], seen: 0 },
    ])("capture $captures, the nearest to the handler decides", async ({ captures, seen }) => {
      const looked = await fetch(await serve(create(captures, look)));
      expect(await looked.json()).toEqual({ seen });

      const origin = await serve(create(captures, lookFromListener));
      const posted = await requestRaw(origin, { method: "POST", body: "some text" });
      expect(JSON.parse(posted.body.toString())).toEqual({ seen });
    });
  });
});
