import {
  findWechatError,
  Responder,
  writeHead,
  type WechatErrorsOptions,
} from "@wechat-errors/core/adapter";
import { keepHandlerLast, type App } from "./error-handler.js";
import type { ErrorHandler, HandlerOptions, Middleware, WechatErrorsFunction } from "./handlers.js";
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
export const wechatErrors: WechatErrorsFunction = /* @__PURE__ */ Object.assign(middleware, {
  handler,
});

function middleware(options?: WechatErrorsOptions): Middleware {
  const responder = new Responder(options);
  const last = handlerOf(responder);
  return function wechatErrors(request, response, next) {
    const { app } = request as { app?: App };
    if (app !== undefined) keepHandlerLast(app, last);
    if (request.method === "HEAD") judgeSent(responder, request, response);
    responder.run(request, response, request, next);
  };
}

function handler({ answer = false }: HandlerOptions = {}): ErrorHandler {
  if (answer) return handlerOf(new Responder({ capture: false }));
  return function wechatErrorHandler(error, request, _response, next) {
    next(findWechatError(error, request) ?? error);
  };
}

function handlerOf(responder: Responder): ErrorHandler {
  return function wechatErrorHandler(error, request, response, next) {
    const answer = responder.answerThrown(error, request, response, request);
    if (answer === undefined) return next(error);
    writeHead(response, answer);
    response.end(answer.body);
  };
}
