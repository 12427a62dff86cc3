import type { Call } from "../capture/shared.js";
import { productOf } from "../catalog/product.js";
import { errorWithoutStack } from "../errors/error-without-stack.js";
import type { WechatError } from "../errors/wechat-error.js";
import { upstreamOf } from "../replies/upstream.js";

/** Calls that wait for their connection, the oldest first. */
export class ConnectingCalls {
  readonly #calls = new Set<Call>();

  note(call: Call, isConnecting: boolean): void {
    if (isConnecting) this.#calls.add(call);
    else this.#calls.delete(call);
  }

  /** What a client's time-out means that comes while a call is still waiting. */
  timeout(cause: unknown): WechatError | undefined {
    for (const call of this.#calls) {
      const product = productOf(call.host, call.path);
      if (product === undefined) continue;
      const reply = upstreamOf(call, { durationMs: elapsedMs(call) });
      return errorWithoutStack({ product, kind: "timeout", reply, cause });
    }
    return undefined;
  }
}

/** Whole milliseconds since a call was made. */
export function elapsedMs(call: Call): number {
  return Math.round(performance.now() - call.startedAt);
}
