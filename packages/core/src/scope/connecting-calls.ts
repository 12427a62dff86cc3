import type { Call } from "../capture/shared.js";
import type { WechatError } from "../errors/wechat-error.js";
import { failureOf } from "./failed-call.js";

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
      const error = failureOf(call, "timeout", cause);
      if (error !== undefined) return error;
    }
    return undefined;
  }
}
