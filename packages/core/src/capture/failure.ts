import type { Kind } from "../kinds.js";

const TIMEOUTS: ReadonlySet<unknown> = new Set([
  "ETIMEDOUT",
  "ESOCKETTIMEDOUT",
  "ECONNABORTED",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);

/**
 * What the lack of a reply is: the caller gave up waiting, or the connection broke.
 *
 * @param givenUp - True where our side ended the call, by a timer of its own or an abort.
 */
export function kindOfFailure(error: unknown, givenUp: boolean): Kind {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return givenUp || TIMEOUTS.has(code) || isAbort(error) || name === "TimeoutError"
    ? "timeout"
    : "unavailable";
}

/** True for the error that an `AbortSignal` makes, whichever client wraps it. */
export function isAbort(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return name === "AbortError" || code === "ABORT_ERR" || code === "UND_ERR_ABORTED";
}
