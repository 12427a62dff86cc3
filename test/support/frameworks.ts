import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { wechatErrors as expressErrors, type Options } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import express from "express";
import express4 from "express4";
import Koa from "koa";
import koa2 from "koa2";
import { close, listen } from "./fake-wechat.js";

/** One request and its response, in words that all frameworks have. */
export interface Exchange {
  /** `req.wechatError` and its kin are read from here, as in an app. */
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** `res.json(body)`, `ctx.body = body` */
  json(body: object): void;
  /** `res.send(text)`, `ctx.body = text` */
  send(text: string): void;
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
  readonly family: "express" | "koa";
  /** Serves one handler behind `app.use(wechatErrors(options))`. */
  serve(handler: Handler, options?: Options | "without us"): Promise<App>;
}

const urlOf = (request: IncomingMessage) => new URL(request.url ?? "/", "http://127.0.0.1");

async function start(listener: RequestListener): Promise<App> {
  const server = createServer(listener);
  return { origin: await listen(server), close: () => close(server) };
}

function expressFramework(name: string, create: typeof express): Framework {
  return {
    name,
    family: "express",
    async serve(handler, options) {
      const app = create();
      // Test output stays readable: Express prints the stack of what nobody handles.
      app.set("env", "test");
      if (options !== "without us") app.use(expressErrors(options));
      app.use((request, response, next) => {
        const exchange: Exchange = {
          request,
          response,
          url: urlOf(request),
          json: (body) => void response.json(body),
          send: (text) => void response.send(text),
          detach: () => undefined,
        };
        // Express 4 does not look at what a handler returns.
        Promise.resolve()
          .then(() => handler(exchange))
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
    async serve(handler, options) {
      const app = new create();
      app.silent = true;
      if (options !== "without us") app.use(koaErrors(options));
      app.use(async (context) => {
        await handler({
          request: context.req,
          response: context.res,
          url: urlOf(context.req),
          json: (body) => (context.body = body),
          send: (text) => (context.body = text),
          detach: () => (context.respond = false),
        });
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
