import { familyOf, type Product } from "../catalog/product.js";
import type { Code } from "../catalog/entry.js";
import { kindInfo, type Kind, type Language, type Remedy } from "../catalog/kinds.js";

/** What a problem shows of an error: a `WechatError` has all of it. */
export interface ProblemSource {
  readonly status: number;
  readonly product: Product;
  readonly code: Code | undefined;
  readonly kind: Kind;
  readonly remedy: Remedy;
  readonly retryable: boolean;
  readonly queryAfterSeconds?: number | undefined;
  readonly rid: string | undefined;
  readonly title: Readonly<Record<Language, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Body of a problem response, as RFC 9457 has it. */
export interface ProblemBody {
  /** `urn:wechat-errors:weixin:40003`; of a 5xx only the kind: `urn:wechat-errors:credential`. */
  readonly type: string;
  /** Our own words, in the client's language. */
  readonly title: string;
  /** HTTP status of the response, as in its head. */
  readonly status: number;
  /** Our grouping of codes: `invalid_code`. Later versions may send kinds that are not listed here. */
  readonly kind: Kind;
  /** WeChat's code; absent from a 5xx, which the client cannot act on. */
  readonly code?: Code;
  /** WeChat's id of the request: what its support asks for. */
  readonly rid?: string;
  /** What the client can do; absent from a 5xx, like the code. */
  readonly remedy?: Remedy;
  /** True where the same request may be sent again unchanged, later. */
  readonly retryable: boolean;
  /** Seconds until it is worth asking what became of the call; absent from a 5xx, like the remedy. */
  readonly queryAfterSeconds?: number;
  /** The inbound request's id, where it has one. */
  readonly requestId?: string;
}

/** A response to send: status, headers and body. */
export interface Problem {
  /** HTTP status, 400 to 599; 200 where the option `status` says so. */
  readonly status: number;
  /** `Content-Type`, `Cache-Control`, and those that belong to the status. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be sent as JSON. */
  readonly body: ProblemBody;
}

/** What a problem takes from the request and the settings. All may be left out. */
export interface ProblemOptions {
  /** Language of the title; English if left out. */
  readonly language?: Language | undefined;
  /** What `type` begins with; `urn:wechat-errors:` if left out. After a `/` or `#`, parts are joined by `/`. */
  readonly typeBase?: string | undefined;
  /** The inbound request's id, to be shown to the client. */
  readonly requestId?: string | undefined;
  /** The title to show instead of the catalog's. */
  readonly title?: string | undefined;
}

export const DEFAULT_TYPE_BASE = "urn:wechat-errors:";

/** True where the client may know what went wrong. With status 200 the kind's own status decides. */
export function isShown({ status, kind }: Pick<ProblemSource, "status" | "kind">): boolean {
  return (status < 400 ? kindInfo(kind).status : status) < 500;
}

/**
 * The response that an error deserves.
 *
 * A 4xx tells the client its code and what to do. A 5xx tells only the kind, and the ids
 * by which support finds the log line.
 *
 * Source: RFC 9457, sections 3 and 4.
 */
export function problem(error: ProblemSource, options: ProblemOptions = {}): Problem {
  const { language = "en", typeBase = DEFAULT_TYPE_BASE, requestId } = options;
  const { status, kind, code, rid, remedy, retryable, queryAfterSeconds } = error;
  const shown = isShown(error);
  const about = shown && code !== undefined ? [familyOf(error.product), code] : [kind];
  return {
    status,
    headers: {
      ...error.headers,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
    },
    body: {
      type: typeBase + about.join(typeBase.endsWith(":") ? ":" : "/"),
      title: options.title ?? (shown ? error.title : kindInfo(kind).title)[language],
      status,
      kind,
      ...(shown && code !== undefined && { code }),
      ...(rid !== undefined && { rid }),
      ...(shown && { remedy }),
      retryable,
      ...(shown && queryAfterSeconds !== undefined && { queryAfterSeconds }),
      ...(requestId !== undefined && { requestId }),
    },
  };
}
