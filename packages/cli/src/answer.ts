import type { USAGE_ERROR } from "./usage-error.js";

/** What the program says in the end. */
export interface Answer {
  readonly exitStatus: ExitStatus;
  /** For standard output. */
  readonly output?: string;
  /** For standard error. */
  readonly notice?: string;
}

export type ExitStatus =
  typeof FOUND | typeof NOT_FOUND | typeof USAGE_ERROR | typeof REPLY_REPORTS_ERROR;

export const FOUND = 0;
export const NOT_FOUND = 1;
export const REPLY_REPORTS_ERROR = 3;
