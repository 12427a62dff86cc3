import { createServer } from "node:http";
import { findWechatError, wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import express4 from "express4";
import Koa from "koa";
import koa2 from "koa2";
import { describe, expect, onTestFinished, test } from "vitest";
import { close, listen, startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

/** What SDKs throw of a refusal that was seen, and what the app's own handler is to make of it. */
const THROWN: Readonly<Record<string, (reply: string) => unknown>> = {
  "an SDK's error": (reply) => {
    const { errcode, errmsg } = JSON.parse(reply) as { errcode: number; errmsg: string };
    return Object.assign(new Error(errmsg), { name: "WeChatAPIError", code: errcode });
  },
  // Its status is WeChat's, not the one that the client is sent.
  "a client's error with the reply on it": (reply) =>
    Object.assign(new Error("Request failed"), {
      status: 401,
      response: { status: 401, data: JSON.parse(reply) as object },
    }),
};

async function wechat() {
  const fake = await startFakeWechat();
  onTestFinished(() => fake.close());
  const logger = new MemoryLogger();
  const ask = async () => (await fetch(`${fake.origin}/cgi-bin/get?code=40003`)).text();
  return { options: { upstreams: fake.upstreams, logger }, logger, ask };
}

async function statusOf(app: Parameters<typeof createServer>[1]) {
  const server = createServer(app);
  const origin = await listen(server);
  onTestFinished(() => close(server));
  const response = await fetch(origin);
  return { status: response.status, body: (await response.json()) as object };
}

const HOUSE = { status: 400, body: { house: "invalid_input" } };

describe.each(Object.entries(THROWN))("%s", (_, thrown) => {
  describe.each([
    ["Express 4", express4],
    ["Express 5", express],
  ])("%s", (_name, create) => {
    const failing =
      (ask: () => Promise<string>): RequestHandler =>
      (_request, _response, next) => {
        ask().then((reply) => next(thrown(reply)), next);
      };
    const house: ErrorRequestHandler = (
      error: { status?: number; kind?: string },
      _req,
      res,
      next,
    ) => {
      if (res.headersSent) next(error);
      else res.status(error.status ?? 500).json({ house: error.kind });
    };

    test("is a WeChat error to a handler behind wechatErrors.handler()", async () => {
      const { options, logger, ask } = await wechat();
      const app = create();
      app.use(expressErrors(options), failing(ask));
      app.use(expressErrors.handler());
      app.use(house);
      expect(await statusOf(app)).toEqual(HOUSE);
      expect((await logger.until(1))[0]?.record.outcome).toBe("handled");
    });

    test("is found by findWechatError()", async () => {
      const { options, ask } = await wechat();
      const app = create();
      app.use(expressErrors(options), failing(ask));
      app.use(((error: unknown, request, response, next) => {
        house(findWechatError(error, request) ?? error, request, response, next);
      }) as ErrorRequestHandler);
      expect(await statusOf(app)).toEqual(HOUSE);
    });

    test.each([200, 500])("is handled once it is found, also with status %i", async (status) => {
      const { options, logger, ask } = await wechat();
      const app = create();
      app.use(expressErrors(options), failing(ask));
      app.use(((thrown: unknown, request, response, next) => {
        const error = findWechatError(thrown, request);
        if (error === undefined) next(thrown);
        else response.status(status).json({ house: error.kind });
      }) as ErrorRequestHandler);
      expect(await statusOf(app)).toMatchObject({ status });
      expect((await logger.until(1))[0]?.record.outcome).toBe("handled");
    });
  });

  describe.each([
    ["Koa 2", koa2],
    ["Koa 3", Koa],
  ])("%s", (_name, create) => {
    test("is a WeChat error to middleware in front of wechatErrors.handler()", async () => {
      const { options, ask } = await wechat();
      const app = new create();
      app.use(koaErrors(options));
      app.use(async (context, next) => {
        try {
          await next();
        } catch (error) {
          const { status, kind } = error as { status: number; kind: string };
          context.status = status;
          context.body = { house: kind };
        }
      });
      app.use(koaErrors.handler());
      app.use(async () => {
        throw thrown(await ask());
      });
      expect(await statusOf(app.callback())).toEqual(HOUSE);
    });
  });
});

test("what has nothing to do with WeChat is passed on as it is", async () => {
  const { options } = await wechat();
  const app = express();
  app.use(expressErrors(options), (_request, _response, next) =>
    next({ status: 418, kind: "tea" }),
  );
  app.use(expressErrors.handler());
  app.use(((error: { status: number; kind: string }, _req, res, next) => {
    if (res.headersSent) return next(error);
    res.status(error.status).json({ house: error.kind });
  }) as ErrorRequestHandler);
  expect(await statusOf(app)).toEqual({ status: 418, body: { house: "tea" } });
});
