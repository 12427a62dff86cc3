import type { Code } from "../catalog/entry.js";
import { lookUp } from "../catalog/look-up.js";
import type { Product } from "../catalog/product.js";
import {
  isRetryable,
  KINDS,
  secondsUntil,
  type Kind,
  type Language,
  type Remedy,
} from "../catalog/kinds.js";
import { isShown, problem, type ProblemBody } from "./problem.js";
import type { Upstream } from "../replies/reply.js";
import type { Warning } from "../replies/warning.js";
import { isUnsafeToRepeat } from "./unsafe-to-repeat.js";

// Two copies of this package in one process must know each other's errors.
const BRAND = Symbol.for("wechat-errors.WechatError");

export interface WechatErrorInit {
  readonly product: Product;
  /** Left out where no code came: a timeout, an HTML page. */
  readonly code?: Code | undefined;
  /** Left out, the catalog decides by product, code and path. */
  readonly kind?: Kind | undefined;
  readonly errmsg?: string | undefined;
  readonly rid?: string | undefined;
  readonly hint?: string | undefined;
  readonly reply?: Upstream | undefined;
  readonly warnings?: readonly Warning[] | undefined;
  readonly cause?: unknown;
}

/**
 * A failure that WeChat reported, or the lack of a reply.
 *
 * One class for all codes; the code is data. It is an HTTP error as http-errors defines it
 * (`isHttpError(error)` is true), so Express, Koa and most error handlers know what to do with it.
 * `message` and `toJSON()` hold our own words only and may be shown; `errmsg` is for the log.
 */
export class WechatError extends Error {
  /** HTTP status for our client, 400 to 599; 200 where the options say so. Set it, and what depends on it follows. */
  status: number;

  readonly code: Code | undefined;
  /** The catalog's name for the code: `INVALID_OPENID`. */
  readonly codeName: string | undefined;
  readonly product: Product;
  readonly kind: Kind;
  readonly remedy: Remedy;
  /** True where the same request may be sent again unchanged, later. */
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | undefined;
  /** WeChat's words. They may hold our server's IP or an appid: for the log, never for the client. */
  readonly errmsg: string | undefined;
  /** WeChat's id of the request, which its support asks for. */
  readonly rid: string | undefined;
  readonly hint: string | undefined;
  readonly reply: Upstream | undefined;
  /** Whom or what of a batch the failure names. */
  readonly warnings: readonly Warning[];
  constructor(init: WechatErrorInit) {
    const { product, code, reply } = init;
    const entry =
      code === undefined ? undefined : lookUp(product, code, reply?.path, reply?.method);
    const kind = init.kind ?? entry?.kind ?? (code === undefined ? "bad_reply" : "unknown_code");
    const rule = KINDS[kind];
    const title = entry?.kind === kind ? entry.title : rule.title;
    super(`WeChat ${code ?? kind}: ${title.en}`, init.cause === undefined ? undefined : init);

    const clock = entry?.retryAfter ?? rule.retryAfter;
    this.code = code;
    this.codeName = entry?.name;
    this.product = product;
    this.kind = kind;
    this.remedy =
      rule.remedy === "retry" && isUnsafeToRepeat(product, reply) ? "query_outcome" : rule.remedy;
    this.retryable = isRetryable(this.remedy);
    this.retryAfterSeconds = clock === undefined ? undefined : secondsUntil(clock);
    this.errmsg = init.errmsg;
    this.rid = init.rid;
    this.hint = init.hint;
    this.reply = reply;
    this.warnings = init.warnings ?? [];
    this.status = rule.status;
  }

  /** The same as `status`: http-errors has both names. */
  get statusCode(): number {
    return this.status;
  }

  /** True for a 4xx: code and title may be shown to the client. */
  get expose(): boolean {
    return isShown(this);
  }

  /** Response headers that belong to the status: `Retry-After`, `WWW-Authenticate`. */
  get headers(): Record<string, string> {
    const headers: Record<string, string> = {};
    // RFC 9110, section 15.5.2: a 401 must say how to authenticate.
    if (this.status === 401) headers["WWW-Authenticate"] = "WeChat";
    // With a 5xx it would have clients and proxies repeat what may have been done: a payment.
    const mayInvite = this.retryable || this.expose;
    if (this.retryAfterSeconds !== undefined && mayInvite)
      headers["Retry-After"] = String(this.retryAfterSeconds);
    return headers;
  }

  /** What the error means, in our words. */
  get title(): Readonly<Record<Language, string>> {
    const { product, code, kind, reply } = this;
    const entry =
      code === undefined ? undefined : lookUp(product, code, reply?.path, reply?.method);
    return entry?.kind === kind ? entry.title : KINDS[kind].title;
  }

  /** The problem body: `res.json(error)` shows no more than our own response would. */
  toJSON(): ProblemBody {
    return problem(this).body;
  }
}

// On the prototype: an own `name` would show up as a key in every log line.
Object.defineProperties(WechatError.prototype, {
  name: { value: "WechatError", configurable: true, writable: true },
  [BRAND]: { value: true },
});

/** True for a `WechatError`, also one made by another copy of this package. */
export function isWechatError(value: unknown): value is WechatError {
  return typeof value === "object" && value !== null && BRAND in value;
}
