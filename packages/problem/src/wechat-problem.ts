import type { Kind, Remedy } from "./words.js";

/** The body with which a service that uses wechat-errors answers a failure (RFC 9457). */
export interface WechatProblem {
  /** `urn:wechat-errors:weixin:40163`; of a 5xx only the kind: `urn:wechat-errors:timeout`. */
  readonly type: string;
  /** One sentence that may be shown, in the language that the request asked for. */
  readonly title: string;
  /** The HTTP status of the answer, 400 to 599. */
  readonly status: number;
  /** A later version of the service may send a kind that is not in this list. */
  readonly kind: Kind;
  /** WeChat's code; absent from a 5xx. */
  readonly code?: number | string;
  /** WeChat's id of its own call, for support. */
  readonly rid?: string;
  /** Absent from a 5xx. */
  readonly remedy?: Remedy;
  /** True where the same request may be sent again unchanged. */
  readonly retryable: boolean;
  /** Seconds until it is worth asking what became of the call; absent from a 5xx. */
  readonly queryAfterSeconds?: number;
  /** The service's id of the request, for support. */
  readonly requestId?: string;
}

/**
 * True for a body, already parsed, that is a problem of wechat-errors.
 *
 * A kind that this version does not know is no reason against it: a front end may be older than the
 * service that it calls.
 */
export function isWechatProblem(body: unknown): body is WechatProblem {
  if (typeof body !== "object" || body === null) return false;
  const { type, title, status, kind, retryable } = body as Partial<WechatProblem>;
  return (
    typeof type === "string" &&
    typeof title === "string" &&
    typeof status === "number" &&
    typeof kind === "string" &&
    typeof retryable === "boolean"
  );
}
