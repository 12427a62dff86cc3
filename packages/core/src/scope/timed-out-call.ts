import type { Call } from "../capture/shared.js";
import { productOf } from "../catalog/product.js";
import { errorWithoutStack } from "../errors/error-without-stack.js";
import { leadTo } from "../errors/place.js";
import type { WechatError } from "../errors/wechat-error.js";
import { upstreamOf } from "../replies/upstream.js";

/** The time-out of a call, by the word of its client, before anything else tells of it. */
export function timeoutOf(call: Call, cause: unknown): WechatError | undefined {
  const product = productOf(call.host, call.path);
  if (product === undefined) return undefined;
  const reply = upstreamOf(call, { durationMs: elapsedMs(call) });
  const error = errorWithoutStack({ product, kind: "timeout", reply, cause });
  if (call.stack !== undefined) leadTo(error, call.stack);
  return error;
}

/** Whole milliseconds since a call was made. */
export function elapsedMs(call: Call): number {
  return Math.round(performance.now() - call.startedAt);
}
