import type { ClientRequest } from "node:http";
import { givenUpCall } from "../capture/node-http.js";
import type { CallObserver } from "../capture/shared.js";
import type { WechatError } from "../errors/wechat-error.js";
import { failureOf } from "./failed-call.js";

/** Those that are given up stay, and what they hold with them. */
const MAX_REQUESTS = 20;

/** Requests of node:http whose end has not been told, the oldest first. */
export class RequestsUnderWay {
  readonly #requests = new Set<ClientRequest>();

  note(request: ClientRequest, isUnderWay: boolean): void {
    if (!isUnderWay) return void this.#requests.delete(request);
    this.#requests.add(request);
    if (this.#requests.size <= MAX_REQUESTS) return;
    const [oldest] = this.#requests;
    this.#requests.delete(oldest!);
  }

  /** What a client's time-out means that does not name its call: the latest that was given up. */
  timeout(observer: CallObserver, cause: unknown): WechatError | undefined {
    for (const request of [...this.#requests].reverse()) {
      const call = givenUpCall(observer, request);
      if (call !== undefined) return failureOf(call, "timeout", cause);
    }
    return undefined;
  }
}
