/** What the program says in the end. */
export interface Answer {
  readonly exitStatus: ExitStatus;
  /** For standard output. */
  readonly output?: string;
  /** For standard error. */
  readonly notice?: string;
}

/** 2 is for wrong usage. */
export type ExitStatus = typeof FOUND | typeof NOT_FOUND | typeof REPLY_REPORTS_ERROR;

export const FOUND = 0;
export const NOT_FOUND = 1;
export const REPLY_REPORTS_ERROR = 3;
