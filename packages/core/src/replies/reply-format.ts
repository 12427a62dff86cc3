import type { Code } from "../catalog/entry.js";
import type { Product } from "../catalog/product.js";
import type { Kind } from "../catalog/kinds.js";
import type { Body } from "./body.js";
import type { Reply } from "./reply.js";

/** What a format found: a code with WeChat's words, or a kind where no code came. */
export interface Failure {
  /** Set where the numbers of this form are another product's than host and path say. */
  readonly product?: Product | undefined;
  readonly code?: Code | undefined;
  /** Set where the catalog is not to decide. */
  readonly kind?: Kind | undefined;
  readonly errmsg?: string | undefined;
  /** WeChat's id of the request, where the words do not carry it. */
  readonly rid?: string | undefined;
}

const RID = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/i;

/** WeChat's id of the request from a member of its own; `undefined` for what is none. */
export function readRid(value: unknown): string | undefined {
  return typeof value === "string" && RID.test(value) ? value : undefined;
}

/** One way in which WeChat reports a failure. Which formats a reply may have, host and path decide. */
export interface ReplyFormat {
  /** True where replies of this product may have this format. `path` has no query. */
  matches(product: Product, path: string, host: string): boolean;
  /** The failure reported; `undefined` where this format reports none. */
  read(body: Body, reply: Reply, product: Product): Failure | undefined;
}

/** A failure from a numeric code, its words and its rid, as most envelopes carry them. */
export function numericFailure(code: unknown, words: unknown, rid?: unknown): Failure | undefined {
  // Number("") is 0, and so is what WeChat means by it.
  if (code === undefined || code === null || code === "") return undefined;
  const number = typeof code === "string" && /^\s*-?\d{1,15}\s*$/.test(code) ? Number(code) : code;
  if (number === 0) return undefined;
  const errmsg = typeof words === "string" ? words : undefined;
  return Number.isSafeInteger(number)
    ? { code: number as number, errmsg, rid: readRid(rid) }
    : { kind: "bad_reply", errmsg };
}
