import { createServer } from "node:http";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import express4 from "express4";
import { describe, expect, onTestFinished, test } from "vitest";
import { wechatErrors, type Options } from "@wechat-errors/express";
import { close, listen, startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { requestRaw } from "../support/raw.js";

const VERSIONS = [
  ["Express 4", express4],
  ["Express 5", express],
] as const;

/** The layers of an app, wherever its version keeps them. */
function stackOf(app: Express): readonly unknown[] {
  const { _router } = app as { _router?: { stack: readonly unknown[] } };
  return (_router ?? app.router).stack;
}

const answering =
  (name: string): ErrorRequestHandler =>
  (error: { code?: unknown }, _request, response, next) => {
    if (response.headersSent) next(error);
    else response.status(599).json({ by: name, code: error.code });
  };

const passing: ErrorRequestHandler = (error, _request, _response, next) => next(error);

describe.each(VERSIONS)("%s: the error handler that appends itself", (_, create) => {
  async function lab() {
    const wechat = await startFakeWechat();
    const logger = new MemoryLogger();
    const app = create();
    app.set("env", "test");
    const server = createServer(app);
    const origin = await listen(server);
    onTestFinished(async () => {
      await close(server);
      await wechat.close();
    });
    const failing: RequestHandler = (request, _response, next) => {
      fetch(`${wechat.origin}/cgi-bin/menu/create?code=40003`)
        .then((reply) => reply.text())
        .then(() => next(request.wechatError ?? new Error("missed")), next);
    };
    const ours = (options: Options = {}) =>
      wechatErrors({ upstreams: wechat.upstreams, logger, ...options });
    const get = async (path: string) => {
      const response = await fetch(origin + path);
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json");
      return { status: response.status, body: isJson ? (JSON.parse(text) as object) : text };
    };
    return { app, origin, logger, failing, ours, get };
  }

  const OURS = { status: 400, body: { kind: "invalid_input", code: 40003 } };
  const theirs = (by: string) => ({ status: 599, body: { by, code: 40003 } });

  test("stands behind a route of the app, at the first request and after", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(ours());
    app.get("/menu", failing);
    for (let i = 0; i < 3; i++) expect(await get("/menu")).toMatchObject(OURS);
  });

  test("stands behind a router, and a router in a router", async () => {
    const { app, failing, ours, get } = await lab();
    const [outer, inner] = [create.Router(), create.Router()];
    app.use(ours());
    inner.get("/menu", failing);
    outer.use("/inner", inner);
    app.use("/outer", outer);
    expect(await get("/outer/inner/menu")).toMatchObject(OURS);
  });

  test("stands behind a sub-app", async () => {
    const { app, failing, ours, get } = await lab();
    const sub = create();
    app.use(ours());
    sub.get("/menu", failing);
    app.use("/sub", sub);
    expect(await get("/sub/menu")).toMatchObject(OURS);
  });

  test("stands behind a sub-app that has the middleware to itself", async () => {
    const { app, failing, ours, get } = await lab();
    const sub = create();
    sub.use(ours());
    sub.get("/menu", failing);
    app.use("/sub", sub);
    app.get("/other", (_request, response) => void response.json({ fine: true }));
    expect(await get("/sub/menu")).toMatchObject(OURS);
    expect(await get("/other")).toEqual({ status: 200, body: { fine: true } });
  });

  test("leaves the sub-app's own error handler the first word", async () => {
    const { app, failing, ours, get } = await lab();
    const sub = create();
    app.use(ours());
    sub.get("/menu", failing);
    sub.use(answering("the sub-app"));
    app.use("/sub", sub);
    expect(await get("/sub/menu")).toEqual(theirs("the sub-app"));
  });

  test("leaves the router's own error handler the first word", async () => {
    const { app, failing, ours, get } = await lab();
    const router = create.Router();
    app.use(ours());
    router.get("/menu", failing);
    router.use(answering("the router"));
    app.use(router);
    expect(await get("/menu")).toEqual(theirs("the router"));
  });

  test("leaves an error handler behind the routes the first word", async () => {
    const { app, failing, ours, get, logger } = await lab();
    app.use(ours());
    app.get("/menu", failing);
    app.use(answering("the app"));
    for (let i = 0; i < 2; i++) expect(await get("/menu")).toEqual(theirs("the app"));
    const outcomes = (await logger.until(2)).map(({ record }) => record.outcome);
    expect(outcomes).toEqual(["handled", "handled"]);
  });

  test("answers what an error handler passes on", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(ours());
    app.get("/menu", failing);
    app.use(passing);
    expect(await get("/menu")).toMatchObject(OURS);
  });

  test("is not kept from its place by an error handler in front of the routes", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(answering("too early to see anything"));
    app.use(ours());
    app.get("/menu", failing);
    expect(await get("/menu")).toMatchObject(OURS);
  });

  test("leaves what is no error of WeChat's to the app's own handler, wherever it stands", async () => {
    const { app, ours, get } = await lab();
    app.use(ours());
    app.get("/bug", () => {
      throw Object.assign(new Error("a bug"), { code: "BUG" });
    });
    app.use(answering("the app"));
    expect(await get("/bug")).toEqual({ status: 599, body: { by: "the app", code: "BUG" } });
    expect(await get("/nowhere")).toMatchObject({ status: 404 });
  });

  test("stands behind routes that are added after the first request", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(ours());
    app.get("/menu", failing);
    expect(await get("/menu")).toMatchObject(OURS);
    app.get("/later", failing);
    expect(await get("/later")).toMatchObject(OURS);
    expect(await get("/menu")).toMatchObject(OURS);
  });

  test("leaves error handlers that are added after the first request the first word", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(ours());
    app.get("/menu", failing);
    expect(await get("/menu")).toMatchObject(OURS);
    app.use(answering("added later"));
    for (let i = 0; i < 2; i++) expect(await get("/menu")).toEqual(theirs("added later"));
  });

  test("works from a middleware mounted on a path", async () => {
    const { app, failing, ours, get } = await lab();
    app.use("/api", ours());
    app.get("/api/menu", failing);
    expect(await get("/api/menu")).toMatchObject(OURS);
  });

  test("works from a middleware mounted on a router", async () => {
    const { app, failing, ours, get } = await lab();
    const router = create.Router();
    router.use(ours());
    router.get("/menu", failing);
    app.use("/api", router);
    expect(await get("/api/menu")).toMatchObject(OURS);
  });

  test("works from a middleware given to one route", async () => {
    const { app, failing, ours, get } = await lab();
    app.get("/menu", ours(), failing);
    expect(await get("/menu")).toMatchObject(OURS);
  });

  test("answers once for two instances on one app, by the options of the nearer", async () => {
    const { app, failing, ours, get, logger } = await lab();
    const calls: string[] = [];
    app.use(ours({ onError: () => void calls.push("outer"), status: { 40003: 410 } }));
    app.use(ours({ onError: () => void calls.push("inner"), status: { 40003: 422 } }));
    app.get("/menu", failing);
    for (let i = 0; i < 2; i++) expect(await get("/menu")).toMatchObject({ status: 422 });
    expect(calls).toEqual(["inner", "inner"]);
    expect(logger.lines).toHaveLength(2);
  });

  test("is not appended anew by every request", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(ours());
    app.use(ours());
    app.get("/menu", ours(), failing);
    await get("/menu");
    const { length } = stackOf(app);
    await Promise.all(Array.from({ length: 20 }, () => get("/menu")));
    expect(stackOf(app)).toHaveLength(length);
  });

  test("answers in front of the app's own handler where it is placed by hand", async () => {
    const { app, failing, ours, get } = await lab();
    app.use(ours());
    app.get("/menu", failing);
    app.get("/bug", (_request, _response, next) => next({ code: "BUG" }));
    app.use(wechatErrors.handler({ answer: true }));
    app.use(answering("the app"));
    expect(await get("/menu")).toMatchObject(OURS);
    expect(await get("/bug")).toEqual({ status: 599, body: { by: "the app", code: "BUG" } });
  });

  test("placed by hand, has the options of the middleware", async () => {
    const { app, failing, ours, get, logger } = await lab();
    app.use(ours({ status: { 40003: 410 } }));
    app.get("/menu", failing);
    app.use(wechatErrors.handler());
    expect(await get("/menu")).toMatchObject({ status: 410 });
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["thrown"]);
  });

  test("leaves a response alone whose head is sent", async () => {
    const { app, origin, failing, ours, logger } = await lab();
    app.use(ours());
    app.get("/menu", (request, response, next) => {
      response.write("begun");
      failing(request, response, next);
    });
    const { status, body, complete } = await requestRaw(`${origin}/menu`);
    expect({ status, body: body.toString(), complete }).toEqual({
      status: 200,
      body: "begun",
      complete: false,
    });
    expect((await logger.until(1))[0]!.record.outcome).toBe("unanswered");
  });
});
