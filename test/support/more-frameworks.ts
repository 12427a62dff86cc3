import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { serve } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { All, Controller, Module, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { wechatErrors as fastifyErrors } from "@wechat-errors/fastify";
import { wechatErrors as honoErrors } from "@wechat-errors/hono";
import { WechatErrorsModule } from "@wechat-errors/nestjs";
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { Hono, type Context } from "hono";
import type { StatusCode } from "hono/utils/http-status";
import {
  expressExchange,
  frameworks,
  urlOf,
  type App,
  type Exchange,
  type Framework,
  type Handler,
} from "./frameworks.js";

export type { App, Framework, Handler } from "./frameworks.js";

type Fastified = Pick<FastifyRequest, "raw"> & object;

/** Who sends a stream in an async handler has to return the reply. */
const streaming = new WeakSet<FastifyReply>();

function fastifyExchange(
  request: Fastified,
  reply: FastifyReply,
  carrier: object = request,
): Exchange {
  return {
    request: request.raw,
    response: reply.raw,
    carrier,
    url: urlOf(request.raw),
    status: (code) => void reply.code(code),
    json: (body) => void reply.send(body),
    send: (text) => void reply.send(text),
    stream: (body) => void streaming.add(reply.send(body)),
    detach: () => void reply.hijack(),
  };
}

const fastify: Framework = {
  name: "Fastify 5",
  family: "fastify",
  async serve(handler, options, before) {
    const app = Fastify({ forceCloseConnections: true });
    // Handlers read the bodies themselves, as elsewhere.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    if (before !== undefined)
      app.addHook("onRequest", (request, reply, next) => {
        before(fastifyExchange(request, reply));
        next();
      });
    if (options !== "without us") await app.register(fastifyErrors, options ?? {});
    app.all("*", async (request, reply) => {
      await handler(fastifyExchange(request, reply));
      return streaming.has(reply) ? reply : undefined;
    });
    const origin = await app.listen({ port: 0, host: "127.0.0.1" });
    return { origin, close: () => app.close() };
  },
};

interface Bindings {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

function honoExchange(context: Context<{ Bindings: Bindings }>) {
  const { incoming, outgoing } = context.env;
  let answer: Response | undefined;
  const exchange: Exchange = {
    request: incoming,
    response: outgoing,
    carrier: carrierOf(context),
    url: urlOf(incoming),
    status: (code) => context.status(code as StatusCode),
    json: (body) => (answer = context.json(body)),
    send: (text) =>
      (answer = typeof text === "string" ? context.text(text) : context.body(new Uint8Array(text))),
    stream: (body) => (answer = context.body(Readable.toWeb(body) as ReadableStream)),
    detach: () => (answer = RESPONSE_ALREADY_SENT),
  };
  return { exchange, answer: () => answer ?? context.notFound() };
}

/** Hono's context has variables: its errors, and the logger that hono-pino puts there. */
function carrierOf(context: Context): object {
  const carrier = {};
  for (const name of ["wechatError", "wechatErrors"] as const)
    Object.defineProperty(carrier, name, { get: () => context.get(name) });
  Object.defineProperty(carrier, "log", {
    set: (logger: unknown) => context.set("logger" as never, logger as never),
    configurable: true,
  });
  return carrier;
}

const hono: Framework = {
  name: "Hono 4",
  family: "hono",
  async serve(handler, options, before) {
    const app = new Hono<{ Bindings: Bindings }>();
    if (before !== undefined)
      app.use((context, next) => {
        before(honoExchange(context).exchange);
        return next();
      });
    if (options !== "without us") app.use(honoErrors(options));
    app.all("*", async (context) => {
      const { exchange, answer } = honoExchange(context);
      await handler(exchange);
      return answer();
    });
    return new Promise<App>((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
        resolve({
          origin: `http://127.0.0.1:${port}`,
          close: async () => {
            (server as { closeAllConnections?: () => void }).closeAllConnections?.();
            await new Promise((closed) => server.close(closed));
          },
        }),
      );
    });
  },
};

/** What the decorators of a source file do, without a compiler that knows them. */
function controllerOf(
  path: string,
  handle: (request: unknown, response: unknown) => unknown,
): new () => object {
  class AnyRoute {
    handle(request: unknown, response: unknown): unknown {
      return handle(request, response);
    }
  }
  const { prototype } = AnyRoute;
  All(path)(prototype, "handle", Object.getOwnPropertyDescriptor(prototype, "handle")!);
  Req()(prototype, "handle", 0);
  Res()(prototype, "handle", 1);
  Controller()(AnyRoute);
  return AnyRoute;
}

function nest(platform: "Express" | "Fastify"): Framework {
  // `npm run test:installs` puts another Nest in the place of the one that all tests have.
  const major = process.env["NEST"] ?? "11";
  const exchangeOf = (request: unknown, response: unknown): Exchange =>
    platform === "Express"
      ? expressExchange(request as never, response as never, () => undefined)
      : // Nest's own logger is the app's; a request's is put where middleware can put it.
        fastifyExchange(request as Fastified, response as FastifyReply, (request as Fastified).raw);
  return {
    name: `Nest ${major} on ${platform}`,
    family: "nest",
    async serve(handler: Handler, options, before) {
      const AppModule = class AppModule {
        readonly platform = platform;
      };
      Module({
        imports: options === "without us" ? [] : [WechatErrorsModule.forRoot(options)],
        controllers: [
          controllerOf(
            platform === "Express" && major !== "10" ? "{*path}" : "*",
            async (request, response) => {
              await handler(exchangeOf(request, response));
            },
          ),
        ],
      })(AppModule);
      const fastified = new FastifyAdapter({ forceCloseConnections: true });
      const adapter = platform === "Express" ? new ExpressAdapter() : fastified;
      if (before !== undefined && platform === "Fastify")
        fastified.getInstance().addHook("onRequest", (request, reply, next) => {
          before(exchangeOf(request, reply));
          next();
        });
      if (before !== undefined && platform === "Express")
        adapter.use((request: unknown, response: unknown, next: () => void) => {
          before(exchangeOf(request, response));
          next();
        });
      const app = await NestFactory.create(AppModule, adapter as ExpressAdapter, {
        logger: false,
        bodyParser: false,
        forceCloseConnections: true,
      });
      if (platform === "Fastify")
        fastified.getInstance().addContentTypeParser("*", (_request, _payload, done) => done(null));
      await app.listen(0, "127.0.0.1");
      return { origin: await app.getUrl(), close: () => app.close() };
    },
  };
}

/** All that pass one suite; with `FRAMEWORKS=Nest` those alone whose names begin so. */
export const allFrameworks: readonly Framework[] = [
  ...frameworks,
  fastify,
  hono,
  nest("Express"),
  nest("Fastify"),
].filter(({ name }) => name.startsWith(process.env["FRAMEWORKS"] ?? ""));
