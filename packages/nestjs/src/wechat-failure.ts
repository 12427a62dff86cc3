import { AsyncLocalStorage } from "node:async_hooks";
import { HttpException } from "@nestjs/common";
import { currentScope, recogniseThrown } from "@wechat-errors/core/adapter";

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
    // The app has chosen a status itself, even if a WeChat error led to it.
    return isRequest && !isHttpException(exception) && recognise(exception);
  },
};

/** Also that of another copy of Nest. */
function isHttpException(exception: unknown): boolean {
  if (exception instanceof HttpException) return true;
  const { getStatus, getResponse } = (exception ?? {}) as Partial<HttpException>;
  return typeof getStatus === "function" && typeof getResponse === "function";
}
