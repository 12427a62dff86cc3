import type { IncomingMessage, ServerResponse } from "node:http";
import { holdByPrototype, Inbound, writeHead, type Options } from "@wechat-errors/core/node";
import { keepHandlerLast, type App } from "./error-handler.js";

type Next = (error?: unknown) => void;

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

export type ErrorHandler = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
) => void;

/**
 * Express middleware, mounted first: `app.use(wechatErrors())`.
 *
 * From then on handlers read `req.wechatError`; a WeChat error that one throws, passes to `next` or
 * sends on as its own is answered as problem JSON with the status it deserves, and logged. The error
 * handler that this needs is appended to the app by itself and stays last, behind your own.
 *
 * @throws {TypeError} naming a wrong option and its value.
 */
export function wechatErrors(options?: Options): Middleware {
  const inbound = new Inbound(options);
  const handler = handlerOf(inbound);
  return function wechatErrors(request, response, next) {
    const { app } = request as { app?: App };
    if (app !== undefined) {
      keepHandlerLast(app, handler);
      // A response that leaves a mounted app is given another prototype.
      if (app.parent === undefined) holdByPrototype(app.response);
    }
    inbound.run(request, response, request, next);
  };
}

/**
 * The error handler by itself, for who wants to say where it stands: in front of a handler of their
 * own, or on a router. It has the options of the middleware that the request went through.
 */
wechatErrors.handler = (): ErrorHandler => handlerOf(new Inbound({ capture: false }));

function handlerOf(inbound: Inbound): ErrorHandler {
  return function wechatErrorHandler(error, request, response, next) {
    const answer = inbound.answerThrown(error, request, response, request);
    if (answer === undefined) return next(error);
    writeHead(response, answer);
    response.end(answer.body);
  };
}
