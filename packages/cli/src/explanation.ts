import {
  KINDS,
  lookUp,
  WechatError,
  type Clock,
  type Code,
  type Kind,
  type Language,
  type LogLevel,
  type Product,
  type Remedy,
} from "@wechat-errors/core";
import type { Meaning } from "./meaning.js";
import { PRODUCTS } from "./products.js";
import { barePath, type Location } from "./location.js";

/** A part of WeChat's API in which a code has one meaning. */
export interface Place {
  readonly product: Product;
  /** What the paths begin with; absent where any will do. */
  readonly path?: string | undefined;
}

/** All there is to say about one meaning of a code. */
export interface Explanation {
  /** Absent where a reply brought none. */
  readonly code: Code | undefined;
  /** Absent where the catalog does not list the code. */
  readonly name: string | undefined;
  readonly kind: Kind;
  readonly status: number;
  readonly level: LogLevel;
  readonly remedy: Remedy;
  readonly retryable: boolean;
  readonly retryAfter: Clock | undefined;
  /** `retryAfter`, counted from now. */
  readonly retryAfterSeconds: number | undefined;
  /** The same where the outcome is open, and asked for. */
  readonly queryAfterSeconds: number | undefined;
  readonly title: Readonly<Record<Language, string>>;
  /** None where it holds everywhere. */
  readonly places: readonly Place[];
}

/** @param where - Location it was seen: sending money or a one-time code again is no remedy there. */
export function explainMeaning({ product, entry }: Meaning, where: Location = {}): Explanation {
  const { code, kind, path } = entry;
  const at = barePath(where) ?? path;
  const reply = at === undefined ? undefined : { host: PRODUCTS[product].host, path: at };
  const error = new WechatError({ product, code, kind, reply });
  return {
    ...explainError(error),
    name: entry.name,
    title: entry.title,
    retryAfter: entry.retryAfter ?? KINDS[kind].retryAfter,
    places: [{ product, path }],
  };
}

export function explainError(error: WechatError): Explanation {
  const { product, code, codeName, kind, remedy, retryable, title } = error;
  const { retryAfterSeconds, queryAfterSeconds } = error;
  const path = error.reply?.path;
  const entry = code === undefined ? undefined : lookUp(product, code, path);
  const { status, level, retryAfter } = KINDS[kind];
  return {
    code,
    name: codeName,
    kind,
    status,
    level,
    remedy,
    retryable,
    retryAfter: entry?.retryAfter ?? retryAfter,
    retryAfterSeconds,
    queryAfterSeconds,
    title,
    places: [{ product, path }],
  };
}

/** What a kind means by itself: all that a problem of a 5xx tells. */
export function explainKind(kind: Kind): Explanation {
  const error = new WechatError({ product: "offiaccount", kind });
  return { ...explainError(error), places: [] };
}

/** Makes one of explanations that differ in nothing but the place. */
export function merge(explanations: readonly Explanation[]): readonly Explanation[] {
  const merged = new Map<string, Explanation>();
  for (const each of explanations) {
    const key = JSON.stringify({ ...each, places: undefined, retryAfterSeconds: 0 });
    const places = [...(merged.get(key)?.places ?? []), ...each.places];
    merged.set(key, { ...each, places });
  }
  return [...merged.values()];
}
