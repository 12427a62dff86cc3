import type { IncomingMessage } from "node:http";
import type { WechatError } from "../errors/wechat-error.js";
import type { SeenError } from "./entry.js";
import { scopeOf } from "./request-properties.js";

/**
 * The latest outstanding error of a request, for metrics and loggers: unlike reading
 * `req.wechatError`, looking does not handle it, and an error that the handler ignored stays so.
 *
 * @param request - In Koa `ctx.req`.
 */
export function peekWechatError(request: IncomingMessage): WechatError | undefined {
  return scopeOf(request)?.outstanding;
}

/** Every error of a request, oldest first, with what became of each; looking handles none. */
export function peekWechatErrors(request: IncomingMessage): readonly SeenError[] {
  return scopeOf(request)?.seen ?? [];
}
