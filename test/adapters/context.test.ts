import { once } from "node:events";
import { createServer, request as callHttp, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import express from "express";
import express4 from "express4";
import { describe, expect, onTestFinished, test } from "vitest";
import { wechatErrors } from "@wechat-errors/express";
import { close, listen, startFakeWechat } from "../support/fake-wechat.js";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { stage } from "../support/stage.js";

const READERS: readonly (readonly [
  by: string,
  read: (request: IncomingMessage, done: () => void) => void,
])[] = [
  ["data and end", (request, done) => void request.on("data", () => undefined).on("end", done)],
  ["end after resume()", (request, done) => void request.on("end", done).resume()],
  [
    "readable and end",
    (request, done) => {
      request.on("end", done).on("readable", () => {
        while (request.read() !== null);
      });
    },
  ],
  ["close", (request, done) => void request.once("close", done).resume()],
];

/** Sends a body in two halves, the second only once the parser waits for it. */
async function post(url: string, started: Promise<unknown>) {
  const call = callHttp(url, { method: "POST", headers: { "content-type": "application/json" } });
  call.write('{"menu":');
  await started;
  call.end("[1,2]}");
  const [response] = (await once(call, "response")) as [IncomingMessage];
  return { status: response.statusCode, body: JSON.parse(await text(response)) as unknown };
}

describe.each([
  ["Express 4", express4],
  ["Express 5", express],
])("%s keeps the scope behind a body parser", (_, create) => {
  async function serve(parse: express.RequestHandler) {
    const wechat = await startFakeWechat();
    const app = create();
    app.set("env", "test");
    app.use(wechatErrors({ upstreams: wechat.upstreams, logger: new MemoryLogger() }));
    let start!: () => void;
    const started = new Promise<void>((resolve) => (start = resolve));
    app.use((request, response, next) => {
      parse(request, response, next);
      start();
    });
    app.use((request, response, next) => {
      fetch(`${wechat.origin}/cgi-bin/menu/create?code=40003`)
        .then((reply) => reply.text())
        .then(() => {
          if (request.wechatError) throw request.wechatError;
          response.json({ missed: true });
        })
        .catch(next);
    });
    const server = createServer(app);
    const origin = await listen(server);
    onTestFinished(async () => {
      await close(server);
      await wechat.close();
    });
    return { origin, started };
  }

  test.each(READERS)("that calls next() from a listener: %s", async (_by, readBody) => {
    const { origin, started } = await serve((request, _response, next) =>
      readBody(request, () => next()),
    );
    const { status, body } = await post(origin, started);
    expect(body).toMatchObject({ kind: "invalid_input" });
    expect(status).toBe(400);
  });

  test.each([
    ["express.json()", create.json()],
    ["express.text()", create.text({ type: "*/*" })],
    ["express.raw()", create.raw({ type: "*/*" })],
  ])("%s", async (_name, parser) => {
    const { origin, started } = await serve(parser);
    expect((await post(origin, started)).status).toBe(400);
  });
});

describe.each(frameworks)("$name keeps the scope", (framework) => {
  test.each(READERS)("in a call made from a listener of the request: %s", async (_, readBody) => {
    const { raw } = await stage(framework, async ({ ask, request }) => {
      await new Promise<void>((resolve, reject) =>
        readBody(request, () => void ask().then(() => resolve(), reject)),
      );
      throw request.wechatError ?? new Error("the listener's call was missed");
    });
    expect((await raw("/?code=40003", { method: "POST", body: "{}" })).status).toBe(400);
    expect((await raw("/?code=40003")).status).toBe(400);
  });

  test("in callbacks of timers, immediates, ticks and microtasks", async () => {
    const { get } = await stage(framework, async ({ ask, request, json }) => {
      for (const later of [setTimeout, setImmediate, process.nextTick, queueMicrotask])
        await new Promise<void>((resolve, reject) =>
          (later as (work: () => void) => void)(() => void ask().then(() => resolve(), reject)),
        );
      json({ seen: request.wechatErrors.length });
    });
    expect(await (await get("/?code=40003")).json()).toEqual({ seen: 4 });
  });

  test("in work that a listener of the response begins once it is sent", async () => {
    const { get, logger } = await stage(framework, ({ ask, response, json }) => {
      // Whatever becomes of the call, the test is not to wait in vain.
      response.once("finish", () => {
        void ask().finally(() => logger.debug({ outcome: "over" }, ""));
      });
      json({ accepted: true });
    });
    expect((await get("/?code=40001")).status).toBe(200);
    const lines = await logger.until(1);
    // These send the response from outside their middleware, and so do listeners of it run: absent.
    const isAbsent = framework.family === "koa" || framework.family === "hono";
    expect(lines[0]!.record.outcome).toBe(isAbsent ? "over" : "late");
  });
});
