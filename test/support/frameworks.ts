import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { pipeline, type Readable } from "node:stream";
import { wechatErrors as expressErrors, type Options } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import express, { type NextFunction, type Request, type Response } from "express";
import express4 from "express4";
import Koa from "koa";
import koa2 from "koa2";
import { close, listen } from "./fake-wechat.js";

/** One request and its response, in words that all frameworks have. */
export interface Exchange {
  /** `req.wechatError`, `wechatErrors` and `wechatWarnings` are read from here, as in an app. */
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Where a request's own logger is put: the request, or Koa's context. */
  readonly carrier: object;
  readonly url: URL;
  /** `res.status(code)`, `ctx.status = code` */
  status(code: number): void;
  /** `res.json(body)`, `ctx.body = body` */
  json(body: object): void;
  /** `res.send(text)`, `ctx.body = text` */
  send(text: string | Buffer): void;
  /** `pipeline(body, res)`, `ctx.body = body`: a body that comes as it is made. */
  stream(body: Readable): void;
  /** Express only. */
  readonly next?: (error: unknown) => void;
  /** The handler will answer on the bare response, later: Koa has to be told. */
  detach(): void;
}

export type Handler = (exchange: Exchange) => unknown;

export interface App {
  readonly origin: string;
  close(): Promise<void>;
}

export interface Framework {
  readonly name: string;
  readonly family: "express" | "koa" | "fastify" | "hono" | "nest";
  /**
   * Serves one handler behind `app.use(wechatErrors(options))`.
   *
   * @param before - A middleware in front of ours.
   */
  serve(handler: Handler, options?: Options | "without us", before?: Handler): Promise<App>;
}

export const urlOf = (request: IncomingMessage) => new URL(request.url ?? "/", "http://127.0.0.1");

async function start(listener: RequestListener): Promise<App> {
  const server = createServer(listener);
  return { origin: await listen(server), close: () => close(server) };
}

export function expressExchange(
  request: Request,
  response: Response,
  next: NextFunction,
): Exchange {
  return {
    request,
    response,
    carrier: request,
    url: urlOf(request),
    status: (code) => void response.status(code),
    json: (body) => void response.json(body),
    send: (text) => void response.send(text),
    stream: (body) => void pipeline(body, response, () => undefined),
    next,
    detach: () => undefined,
  };
}

function koaExchange(context: Koa.Context): Exchange {
  return {
    request: context.req,
    response: context.res,
    carrier: context,
    url: urlOf(context.req),
    status: (code) => (context.status = code),
    json: (body) => (context.body = body),
    send: (text) => (context.body = text),
    stream: (body) => (context.body = body),
    detach: () => (context.respond = false),
  };
}

function expressFramework(name: string, create: typeof express): Framework {
  return {
    name,
    family: "express",
    async serve(handler, options, before) {
      const app = create();
      // Test output stays readable: Express prints the stack of what nobody handles.
      app.set("env", "test");
      if (before !== undefined)
        app.use((request, response, next) => {
          before(expressExchange(request, response, next));
          next();
        });
      if (options !== "without us") app.use(expressErrors(options));
      app.use((request, response, next) => {
        // Express 4 does not look at what a handler returns.
        Promise.resolve()
          .then(() => handler(expressExchange(request, response, next)))
          .catch(next);
      });
      return start(app);
    },
  };
}

function koaFramework(name: string, create: typeof Koa): Framework {
  return {
    name,
    family: "koa",
    async serve(handler, options, before) {
      const app = new create();
      app.silent = true;
      if (before !== undefined)
        app.use((context, next) => {
          before(koaExchange(context));
          return next();
        });
      if (options !== "without us") app.use(koaErrors(options));
      app.use(async (context) => {
        await handler(koaExchange(context));
      });
      return start(app.callback());
    },
  };
}

export const frameworks: readonly Framework[] = [
  expressFramework("Express 4", express4),
  expressFramework("Express 5", express),
  koaFramework("Koa 2", koa2),
  koaFramework("Koa 3", Koa),
];
