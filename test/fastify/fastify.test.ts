import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { wechatErrors } from "@wechat-errors/fastify";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

const ask = async (code = 40003) =>
  (await fetch(`${wechat.origin}/cgi-bin/menu/create?code=${code}`)).json() as Promise<object>;

/** An app with a route that throws, and one that answers with WeChat's reply. */
function appOf(options: FastifyServerOptions = {}) {
  const app = Fastify(options) as unknown as FastifyInstance;
  onTestFinished(() => app.close());
  const logger = new MemoryLogger();
  const routes = (instance: FastifyInstance) => {
    instance.get("/thrown", async (request) => {
      await ask();
      throw request.wechatError ?? new Error("not seen");
    });
    instance.get("/bug", () => {
      throw new TypeError("a bug");
    });
  };
  return { app, logger, routes, ours: { upstreams: wechat.upstreams, logger } };
}

describe("an error handler of the app's own goes first", () => {
  const teapot = (app: FastifyInstance) =>
    app.setErrorHandler((error, _request, reply) => reply.code(418).send({ by: "app", error }));

  test("set after the plugin, where a second one is forbidden", async () => {
    const { app, routes, ours } = appOf({ allowErrorHandlerOverride: false });
    await app.register(wechatErrors, ours);
    teapot(app);
    routes(app);
    expect((await app.inject("/thrown")).statusCode).toBe(418);
  });

  test("set before the plugin", async () => {
    const { app, routes, ours } = appOf();
    teapot(app);
    await app.register(wechatErrors, ours);
    routes(app);
    expect((await app.inject("/thrown")).statusCode).toBe(418);
  });

  test("of a part of the app, for that part", async () => {
    const { app, routes, ours } = appOf();
    await app.register(wechatErrors, ours);
    routes(app);
    await app.register(
      (part, _, done) => {
        teapot(part);
        routes(part);
        done();
      },
      { prefix: "/part" },
    );
    expect((await app.inject("/part/thrown")).statusCode).toBe(418);
    expect((await app.inject("/thrown")).statusCode).toBe(400);
  });

  test.each(["before", "after"])("and leaves what it throws again, set %s", async (when) => {
    const { app, routes, ours, logger } = appOf();
    const leave = () =>
      app.setErrorHandler((error) => {
        throw error;
      });
    if (when === "before") leave();
    await app.register(wechatErrors, ours);
    if (when === "after") leave();
    routes(app);
    const answer = await app.inject("/thrown");
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(logger.lines).toHaveLength(1);
    expect((await app.inject("/bug")).json()).toMatchObject({ statusCode: 500, message: "a bug" });
  });
});

test("one app's error handler is not another's", async () => {
  const { app, ours } = appOf();
  await app.register(wechatErrors, ours);
  const other = appOf();
  other.routes(other.app);
  expect((await other.app.inject("/thrown")).statusCode).toBe(500);
});

test("a reply that a schema would make a success of is known by what it was", async () => {
  const { app, ours } = appOf();
  await app.register(wechatErrors, ours);
  const schema = { type: "object", properties: { errmsg: { type: "string" } } };
  app.get("/menu", { schema: { response: { "2xx": schema } } }, () => ask());
  const answer = await app.inject("/menu");
  expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
    400,
    "application/problem+json",
  ]);
  expect(answer.json()).toMatchObject({ code: 40003 });
});

test("logs once, to request.log, with the request's id", async () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const { app, routes, ours } = appOf({ logger: { stream }, disableRequestLogging: true });
  await app.register(wechatErrors, { upstreams: ours.upstreams });
  routes(app);
  await app.inject("/thrown");
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ event: "wechat.error", outcome: "thrown", reqId: "req-1" }),
  ]);
});

test("keeps the scope behind a body parser, in hooks and in a child context", async () => {
  const { app, ours } = appOf();
  await app.register(wechatErrors, ours);
  app.addHook("preHandler", async (request) => {
    if (request.method === "POST") await ask(40001);
  });
  await app.register((part, _, done) => {
    part.post("/", async (request) => {
      await ask();
      return request.wechatErrors.map(({ error }) => error.code);
    });
    done();
  });
  const answer = await app.inject({ method: "POST", url: "/", payload: { a: 1 } });
  expect(answer.json()).toEqual([40001, 40003]);
});

test("says what is wrong with an option when the app gets ready", async () => {
  const { app } = appOf();
  await expect(async () => app.register(wechatErrors, { relay: "all" as never })).rejects.toThrow(
    new TypeError('wechatErrors(): relay must be "captured", "any" or false; it is "all"'),
  );
});
