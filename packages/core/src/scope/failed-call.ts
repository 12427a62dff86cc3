import type { Call } from "../capture/shared.js";
import type { Kind } from "../catalog/kinds.js";
import { productOf } from "../catalog/product.js";
import { errorWithoutStack } from "../errors/error-without-stack.js";
import { leadTo } from "../errors/place.js";
import type { WechatError } from "../errors/wechat-error.js";
import { upstreamOf } from "../replies/upstream.js";

/**
 * The error of a call to which no whole reply came.
 *
 * @param cause - The client's own error.
 * @returns `undefined` for a call to a host that is not WeChat's.
 */
export function failureOf(call: Call, kind: Kind, cause: unknown): WechatError | undefined {
  const product = productOf(call.host, call.path);
  if (product === undefined) return undefined;
  writeOutStack(cause);
  const reply = upstreamOf(call, { durationMs: elapsedMs(call) });
  const error = errorWithoutStack({ product, kind, reply, cause });
  if (call.stack !== undefined) leadTo(error, call.stack);
  return error;
}

/** Whole milliseconds since a call was made. */
export function elapsedMs(call: Call): number {
  return Math.round(performance.now() - call.startedAt);
}

/** A stack that nobody has read yet keeps all that its functions were called on: sockets, requests. */
function writeOutStack(cause: unknown): void {
  try {
    Reflect.get(Object(cause) as object, "stack");
  } catch {
    // A getter of somebody else's.
  }
}
