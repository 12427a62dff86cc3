import type { Call } from "../capture/shared.js";
import { productOf, type Product } from "../catalog/product.js";
import type { WechatError } from "../errors/wechat-error.js";
import { cleanPath } from "../replies/redact.js";
import type { Upstream } from "../replies/reply.js";
import type { Warning } from "../replies/warning.js";
import { guardedChannel } from "./channel.js";

/** One call to WeChat that has ended, as it was published on `wechat-errors:reply`. */
export interface ReplyMessage {
  /** `partial`: a success that left something out. `error`: the reply says so, or none came. */
  readonly result: "success" | "partial" | "error";
  /** What the reply reports, or the kind `timeout` or `unavailable` where none came. */
  readonly error: WechatError | undefined;
  /** What the reply says was left out; empty for most. */
  readonly warnings: readonly Warning[];
  /** The call: its product, method, host, path without the query, status, milliseconds. */
  readonly call: Upstream & { readonly product: Product };
  /** True where a request or `observeWechat()` is to say what becomes of the error. */
  readonly isScoped: boolean;
  /**
   * The client's own request, `ClientRequest` or undici's, for tracers to find their span by. Not
   * enumerable: it holds the access token.
   */
  readonly request?: object | undefined;
}

const REPLIES = guardedChannel("wechat-errors:reply");

/** What reading an ended call has come to. */
type Reading = Pick<ReplyMessage, "error" | "warnings" | "isScoped">;

/**
 * Tells tracing and metrics of a call that has ended. Costs nothing where nobody listens.
 *
 * @param status - HTTP status; `undefined` where no reply came.
 */
export function publishReply(call: Call, status: number | undefined, reading: Reading): void {
  if (!REPLIES.hasSubscribers) return;
  const { error, warnings } = reading;
  const product = error?.product ?? productOf(call.host, call.path);
  if (product === undefined) return;
  const { method, host } = call;
  const path = cleanPath(call.path);
  const durationMs = Math.round(performance.now() - call.startedAt);
  const result = error !== undefined ? "error" : warnings.length > 0 ? "partial" : "success";
  // Written out: what is added to a spread costs V8 several µs.
  const ended =
    status === undefined
      ? { method, host, path, durationMs, product }
      : { method, host, path, status, durationMs, product };
  const message: ReplyMessage = new Message(result, reading, ended, call.request);
  REPLIES.publish(message);
}

/** Its request is out of sight for whoever lists or prints it. */
class Message implements ReplyMessage {
  readonly error: WechatError | undefined;
  readonly warnings: readonly Warning[];
  readonly isScoped: boolean;
  readonly #request: object | undefined;

  constructor(
    readonly result: ReplyMessage["result"],
    { error, warnings, isScoped }: Reading,
    readonly call: ReplyMessage["call"],
    request: object | undefined,
  ) {
    this.error = error;
    this.warnings = warnings;
    this.isScoped = isScoped;
    this.#request = request;
  }

  get request(): object | undefined {
    return this.#request;
  }
}
