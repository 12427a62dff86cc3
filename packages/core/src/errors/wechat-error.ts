import { keepCause } from "./cause.js";
import type { CatalogEntry, Code } from "../catalog/entry.js";
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
import { remedyIfUnsafe } from "./unsafe-to-repeat.js";

// Two copies of this package in one process must know each other's errors.
const BRAND = Symbol.for("wechat-errors.WechatError");

/** What a `WechatError` is made of. */
export interface WechatErrorInit {
  /** The API family that the code belongs to: by host and path, `productOf()` tells it. */
  readonly product: Product;
  /** Left out where no code came: a timeout, an HTML page. */
  readonly code?: Code | undefined;
  /** Left out, the catalog decides by product, code and path. */
  readonly kind?: Kind | undefined;
  /** What the code means; left out, the catalog's row. */
  readonly entry?: CatalogEntry | undefined;
  /** WeChat's words, without what must not be logged. */
  readonly errmsg?: string | undefined;
  /** WeChat's id of the call. */
  readonly rid?: string | undefined;
  /** The id that WeChat's words give as `hint`. */
  readonly hint?: string | undefined;
  /** The call: its path and method decide what the code means. */
  readonly reply?: Upstream | undefined;
  /** Whom or what of a batch the failure names. */
  readonly warnings?: readonly Warning[] | undefined;
  /** The client's own error. No property of the error, so that no logger prints it: see `causeOf()`. */
  readonly cause?: unknown;
}

/** Meanings from the option `codes`. Kept outside the errors, where loggers would print them. */
const ownEntries = /* @__PURE__ */ new WeakMap<object, CatalogEntry>();

// On a prototype: an own `name` would show up as a key in every log line. By a call that bundlers may
// drop: what is written to a class's prototype keeps the class in every bundle.
const BrandedError = /* @__PURE__ */ brandedError();

function brandedError(): ErrorConstructor {
  class BrandedError extends Error {}
  Object.defineProperties(BrandedError.prototype, {
    name: { value: "WechatError", configurable: true, writable: true },
    [BRAND]: { value: true },
  });
  return BrandedError as ErrorConstructor;
}

/** What a meaning depends on. */
export type Coded = Pick<WechatErrorInit, "product" | "code" | "reply">;

/** What the codes of a product are. */
export type CodeOf<P extends Product> = P extends "pay-v3"
  ? string
  : P extends "pay-v2"
    ? Code
    : number;

/** A `WechatError` without a catalog: the classes that extend it say where meanings come from. */
export abstract class WechatErrorBase extends BrandedError {
  /**
   * HTTP status of the response, 400 to 599; 200 where the options say so. It may be set: what depends
   * on it follows.
   */
  status: number;

  /**
   * WeChat's own code, as its reply has it: `40163`; in WeChat Pay a word, `"NOTENOUGH"`. `undefined`
   * where none came: a time-out, an HTML page. Its meaning depends on `product`.
   */
  readonly code: Code | undefined;
  /** The catalog's name for the code: `INVALID_OPENID`. */
  readonly codeName: string | undefined;
  /** The API family that the code belongs to. Source: host and path of the call. */
  readonly product: Product;
  /**
   * Our grouping of WeChat's codes, and what to branch on: `"invalid_code"`. Source: the catalog, or
   * the option `codes`; `unknown_code` for a code that neither lists.
   */
  readonly kind: Kind;
  /**
   * What to do about it, as a word for programs: `"new_code"`. Source: the kind; of a call that is not
   * safe to repeat, `query_outcome` or `new_code` in the place of `retry`.
   */
  readonly remedy: Remedy;
  /** True where the same request may be sent again unchanged, later. */
  readonly retryable: boolean;
  /** Seconds until the same request is worth sending again; never set where the outcome is open. */
  readonly retryAfterSeconds: number | undefined;
  /** Seconds until it is worth asking what became of the call, where its outcome is open. */
  readonly queryAfterSeconds: number | undefined;
  /** WeChat's words. They may hold the server's IP or an AppID: for the log, never for the client. */
  readonly errmsg: string | undefined;
  /** WeChat's id of the request, which its support asks for. */
  readonly rid: string | undefined;
  /** The id that WeChat's words end with as `hint`, in WeCom above all: `1605863262_95_a1b2c3`. */
  readonly hint: string | undefined;
  /**
   * The call to WeChat: method, host, path without its query, status, milliseconds. `undefined` for an
   * error that was not made of a call.
   */
  readonly reply: Upstream | undefined;
  /** Whom or what of a batch the failure names. */
  readonly warnings: readonly Warning[];

  constructor(init: WechatErrorInit) {
    const { product, code, reply } = init;
    const entry = init.entry ?? new.target.prototype.meaningOf(init);
    const kind = init.kind ?? entry?.kind ?? (code === undefined ? "bad_reply" : "unknown_code");
    const rule = KINDS[kind];
    const title = entry?.kind === kind ? entry.title : rule.title;
    super(`WeChat ${code ?? kind}: ${title.en}`);
    if (init.cause !== undefined) keepCause(this, init.cause);

    if (init.entry !== undefined) ownEntries.set(this, init.entry);
    const clock = entry?.retryAfter ?? rule.retryAfter;
    const seconds = clock === undefined ? undefined : secondsUntil(clock);
    this.code = code;
    this.codeName = kind === "unknown_code" ? undefined : entry?.name;
    this.product = product;
    this.kind = kind;
    this.remedy =
      (rule.remedy === "retry" ? remedyIfUnsafe(product, reply) : undefined) ?? rule.remedy;
    this.retryable = isRetryable(this.remedy);
    this.retryAfterSeconds = this.retryable ? seconds : undefined;
    this.queryAfterSeconds = this.remedy === "query_outcome" ? seconds : undefined;
    this.errmsg = init.errmsg;
    this.rid = init.rid;
    this.hint = init.hint;
    this.reply = reply;
    this.warnings = init.warnings ?? [];
    this.status = rule.status;
  }

  /** @internal What the catalog says of a code at a path. */
  abstract meaningOf(what: Coded): CatalogEntry | undefined;

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
    if (this.retryAfterSeconds !== undefined)
      headers["Retry-After"] = String(this.retryAfterSeconds);
    return headers;
  }

  /** What the error means, in our words. */
  get title(): Readonly<Record<Language, string>> {
    const { kind } = this;
    const entry = ownEntries.get(this) ?? this.meaningOf(this);
    return entry?.kind === kind ? entry.title : KINDS[kind].title;
  }

  /**
   * True where the code is of this product. There `code` has that product's type: a word in version 3 of
   * WeChat Pay, a number outside of WeChat Pay.
   */
  isOf<P extends Product>(
    product: P,
  ): this is this & { readonly product: P; readonly code: CodeOf<P> | undefined } {
    return this.product === product;
  }

  /** The problem body: `res.json(error)` shows no more than our own response would. */
  toJSON(): ProblemBody {
    return problem(this).body;
  }
}

/**
 * A failure that WeChat reported, or the lack of a reply.
 *
 * One class for all codes; the code is data. It is an HTTP error as http-errors defines it
 * (`isHttpError(error)` is true), so Express, Koa and most error handlers know what to do with it.
 * `message` and `toJSON()` hold our own words only and may be shown; `errmsg` is for the log.
 */
export class WechatError extends WechatErrorBase {
  /** Also true of an error that another copy of this package has made. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // For a class that extends this one, its prototype decides as usual.
    return this === WechatError ? isWechatError(value) : super[Symbol.hasInstance](value);
  }

  /** @internal */
  override meaningOf({ product, code, reply }: Coded): CatalogEntry | undefined {
    return code === undefined ? undefined : lookUp(product, code, reply?.path, reply?.method);
  }
}

/** True for a `WechatError`, also one made by another copy of this package. */
export function isWechatError(value: unknown): value is WechatError {
  return typeof value === "object" && value !== null && BRAND in value;
}
