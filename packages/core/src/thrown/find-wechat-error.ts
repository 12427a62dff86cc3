import type { IncomingMessage } from "node:http";
import type { WechatError } from "../errors/wechat-error.js";
import { readOptions } from "../options/read-options.js";
import { currentScope } from "../scope/current-scope.js";
import { scopeOf } from "../scope/request-properties.js";
import { Scope } from "../scope/scope.js";
import { wechatErrorBehind } from "./wechat-error-behind.js";

/**
 * The WeChat error that a caught value is, carries as its cause, or stands for: for an error handler
 * of your own, which meets the errors of SDKs and HTTP clients as they threw them. Finding it counts
 * as handling it.
 *
 * @param request - The request that was handled; left out, the work that this code runs in.
 * @returns `undefined` for what has nothing to do with WeChat. Never throws.
 * @example
 * app.use((thrown, req, res, next) => {
 *   const error = findWechatError(thrown, req) ?? thrown;
 *   res.status(error.status ?? 500).json({ message: error.message });
 * });
 */
export function findWechatError(
  thrown: unknown,
  request?: IncomingMessage,
): WechatError | undefined {
  const known = (request && scopeOf(request)) ?? currentScope();
  const error = wechatErrorBehind(thrown, known ?? new Scope(readOptions(), {}));
  if (error !== undefined) known?.addThrown(error);
  return error;
}
