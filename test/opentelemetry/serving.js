// The frameworks, each with one handler for all. To be imported after OpenTelemetry has begun.
import { once } from "node:events";
import http from "node:http";
import { serve } from "@hono/node-server";
import { All, Controller, Module, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as fastifyErrors } from "@wechat-errors/fastify";
import { wechatErrors as honoErrors } from "@wechat-errors/hono";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import { WechatErrorsModule } from "@wechat-errors/nestjs";
import express from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import Koa from "koa";

const originOf = (port) => `http://127.0.0.1:${port}`;

async function start(listener) {
  const server = http.createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return originOf(server.address().port);
}

/**
 * How each starts an app and returns its origin.
 *
 * @type {Readonly<Record<string, (handle: Function, options: object | undefined) => Promise<string>>>}
 *   `handle` gets Node's request and response and resolves with the body to send; without `options`
 *   the app is without us.
 */
export const SERVING = {
  "Express 5"(handle, options) {
    const app = express();
    app.set("env", "test");
    if (options !== undefined) app.use(expressErrors(options));
    app.use(async (request, response) => response.json(await handle(request, response)));
    return start(app);
  },

  "Koa 3"(handle, options) {
    const app = new Koa();
    app.silent = true;
    if (options !== undefined) app.use(koaErrors(options));
    app.use(async (context) => (context.body = await handle(context.req, context.res)));
    return start(app.callback());
  },

  async "Fastify 5"(handle, options) {
    const app = Fastify();
    if (options !== undefined) await app.register(fastifyErrors, options);
    app.get("/", (request, reply) => handle(request.raw, reply.raw));
    return app.listen({ port: 0, host: "127.0.0.1" });
  },

  "Hono 4"(handle, options) {
    const app = new Hono();
    app.onError((error, context) =>
      "getResponse" in error ? error.getResponse() : context.json({ failed: true }, 500),
    );
    if (options !== undefined) app.use(honoErrors(options));
    app.get("/", async (context) =>
      context.json(await handle(context.env.incoming, context.env.outgoing)),
    );
    return new Promise((resolve) => {
      const { createServer } = http;
      serve({ fetch: app.fetch, createServer, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
        resolve(originOf(port)),
      );
    });
  },

  async "Nest 11"(handle, options) {
    const app = await NestFactory.create(nestModule(handle, options), { logger: false });
    await app.listen(0, "127.0.0.1");
    return originOf(app.getHttpServer().address().port);
  },
};

/** What decorators make of a class, without a compiler that knows them. */
function nestModule(handle, options) {
  class Route {
    async answer(request, response) {
      response.json(await handle(request, response));
    }
  }
  const { prototype } = Route;
  All("/")(prototype, "answer", Object.getOwnPropertyDescriptor(prototype, "answer"));
  Req()(prototype, "answer", 0);
  Res()(prototype, "answer", 1);
  Controller()(Route);
  class App {}
  const imports = options === undefined ? [] : [WechatErrorsModule.forRoot(options)];
  Module({ imports, controllers: [Route] })(App);
  return App;
}
