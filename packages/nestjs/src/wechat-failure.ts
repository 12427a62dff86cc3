import { AsyncLocalStorage } from "node:async_hooks";
import { HttpException } from "@nestjs/common";
import { currentScope, recogniseThrown, type WechatError } from "@wechat-errors/core/adapter";

const recognise = recogniseThrown();
const uncaptured = new AsyncLocalStorage<true>();

/** Runs a request with `capture: false`, whose calls nobody watches. */
export function runUncaptured(next: () => void): void {
  uncaptured.run(true, next);
}

/**
 * What a filter names in `@Catch()` to get WeChat's errors and no other exception: Nest asks by
 * `instanceof`, and so goes on with its other filters where the answer is no.
 */
export const WechatFailure = {
  [Symbol.hasInstance](exception: unknown): boolean {
    const isRequest = currentScope()?.request !== undefined || uncaptured.getStore() === true;
    const thrown = thrownBehind(exception);
    // The app has chosen a status itself, even if a WeChat error led to it.
    return isRequest && !isHttpException(thrown) && recognise(thrown);
  },
};

/**
 * What a middleware threw, where Nest has made an exception of its own of it: of errors below 500 that
 * look like those of http-errors, as `WechatError` does. An HttpException of the app's stays itself.
 */
export function thrownBehind(exception: unknown): unknown {
  if (!isHttpException(exception) || exception.name !== "HttpException") return exception;
  const { cause } = exception as { cause?: Partial<WechatError> };
  const isMapped =
    cause?.message !== undefined &&
    exception.getStatus() === cause.statusCode &&
    exception.getResponse() === cause.message;
  return isMapped ? cause : exception;
}

/** Also that of another copy of Nest. */
function isHttpException(exception: unknown): exception is HttpException {
  if (exception instanceof HttpException) return true;
  const { getStatus, getResponse } = (exception ?? {}) as Partial<HttpException>;
  return typeof getStatus === "function" && typeof getResponse === "function";
}
