import { createServer } from "node:http";
import { wechatErrors } from "@wechat-errors/express";
import express, { type Express } from "express";
import express4 from "express4";
import { expect, onTestFinished, test } from "vitest";
import { close, listen, startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

interface Layer {
  handle: (...args: unknown[]) => unknown;
}

function stackOf(app: Express): Layer[] {
  const { _router } = app as { _router?: { stack: Layer[] } };
  return _router?.stack ?? (app.router.stack as unknown as Layer[]);
}

/** Wraps what each layer handles with, as express-async-errors and the agents of APM services do. */
function wrapLayers(app: Express): void {
  const use = app.use as (...args: unknown[]) => unknown;
  const wrapping = function (this: unknown, ...args: unknown[]) {
    const result = use.apply(app, args);
    const layer = stackOf(app).at(-1)!;
    const { handle } = layer;
    // Express goes by the number of parameters.
    layer.handle =
      handle.length === 4
        ? (error, request, response, next) => handle.call(layer, error, request, response, next)
        : (request, response, next) => handle.call(layer, request, response, next);
    return result;
  };
  Object.assign(app, { use: wrapping });
}

test.each([
  ["Express 4", express4],
  ["Express 5", express],
])("%s whose layers are wrapped has no more of them with every request", async (_, create) => {
  const wechat = await startFakeWechat();
  const app = create();
  app.set("env", "test");
  wrapLayers(app);
  app.use(wechatErrors({ upstreams: wechat.upstreams, logger: new MemoryLogger() }));
  app.get("/", (request, _response, next) => {
    fetch(`${wechat.origin}/?code=40003`)
      .then((reply) => reply.text())
      .then(() => next(request.wechatError), next);
  });
  const server = createServer(app);
  const origin = await listen(server);
  onTestFinished(async () => {
    await close(server);
    await wechat.close();
  });
  expect((await fetch(origin)).status).toBe(400);
  const { length } = stackOf(app);
  for (let i = 0; i < 20; i++) expect((await fetch(origin)).status).toBe(400);
  expect(stackOf(app)).toHaveLength(length);
});
