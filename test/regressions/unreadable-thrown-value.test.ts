import { createServer, type RequestListener } from "node:http";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import express, { type ErrorRequestHandler } from "express";
import express4 from "express4";
import Koa from "koa";
import koa2 from "koa2";
import { expect, onTestFinished, test } from "vitest";
import { close, listen } from "../support/fake-wechat.js";

/** Throws at every look. */
function revoked(): Error {
  const { proxy, revoke } = Proxy.revocable(new Error("not to be seen"), {});
  revoke();
  return proxy;
}

/** The app's own error handler puts what it is given here. */
type Catch = (thrown: unknown) => void;

const expressApp = (create: typeof express) => (thrown: Error, caught: Catch) => {
  const app = create();
  const own: ErrorRequestHandler = (error, _request, response, next) => {
    caught(error);
    if (response.headersSent) next(error);
    else response.status(599).end();
  };
  app.use(expressErrors());
  app.get("/", (_request, _response, next) => next(thrown));
  app.use(expressErrors.handler());
  app.use(own);
  return app as RequestListener;
};

const koaApp = (create: typeof Koa) => (thrown: Error, caught: Catch) => {
  const app = new create();
  app.use((context, next) =>
    next().catch((error: unknown) => {
      caught(error);
      context.status = 599;
    }),
  );
  app.use(koaErrors());
  app.use(() => {
    throw thrown;
  });
  return app.callback();
};

test.each([
  ["Express 4", expressApp(express4)],
  ["Express 5", expressApp(express)],
  ["Koa 2", koaApp(koa2)],
  ["Koa 3", koaApp(Koa)],
])("%s: a thrown value that cannot be looked at is left to the app", async (_, create) => {
  const thrown = revoked();
  const caught: unknown[] = [];
  const server = createServer(create(thrown, (error) => caught.push(error)));
  onTestFinished(() => close(server));
  expect((await fetch(await listen(server))).status).toBe(599);
  expect(caught.length).toBe(1);
  expect(caught[0] === thrown).toBe(true);
});
