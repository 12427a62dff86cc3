import { Responder, writeHead, type Options } from "@wechat-errors/core/adapter";
import { keepHandlerLast, type App } from "./error-handler.js";
import type { ErrorHandler, Middleware } from "./handlers.js";
import { judgeSent } from "./head-request.js";

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
  const responder = new Responder(options);
  const handler = handlerOf(responder);
  return function wechatErrors(request, response, next) {
    const { app } = request as { app?: App };
    if (app !== undefined) keepHandlerLast(app, handler);
    if (request.method === "HEAD") judgeSent(responder, request, response);
    responder.run(request, response, request, next);
  };
}

/**
 * The error handler by itself, for who wants to say where it stands: in front of a handler of their
 * own, or on a router. It has the options of the middleware that the request went through.
 */
wechatErrors.handler = (): ErrorHandler => handlerOf(new Responder({ capture: false }));

function handlerOf(responder: Responder): ErrorHandler {
  return function wechatErrorHandler(error, request, response, next) {
    const answer = responder.answerThrown(error, request, response, request);
    if (answer === undefined) return next(error);
    writeHead(response, answer);
    response.end(answer.body);
  };
}
