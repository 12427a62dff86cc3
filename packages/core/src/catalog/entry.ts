import type { RetryAfter, Kind, Language } from "./kinds.js";

/** WeChat's own name for a failure: a number (`errcode`), or in WeChat Pay a word (`SIGN_ERROR`). */
export type Code = number | string;

/** One meaning of one code. */
export interface CatalogEntry {
  /** WeChat's own: a number, or in WeChat Pay a word. */
  readonly code: Code;
  /** Symbolic, in upper snake case, unique within a product: `INVALID_OPENID`. */
  readonly name: string;
  /** Our grouping; it decides the status, the log level and the remedy. */
  readonly kind: Kind;
  /** What it means, in our own words. */
  readonly title: Readonly<Record<Language, string>>;
  /** Set where the code means this only below one path. */
  readonly path?: string;
  /** Set where the code means this only for one HTTP method, in capitals; comes with a path. */
  readonly method?: string;
  /** When the limit behind the code is lifted, where that is known. */
  readonly retryAfter?: RetryAfter;
}
