import type { Kind } from "../catalog/kinds.js";

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
  return (
    name === "AbortError" ||
    code === "ABORT_ERR" ||
    code === "UND_ERR_ABORTED" ||
    // The error with which pipeline() destroys its source when the destination has closed.
    code === "ERR_STREAM_PREMATURE_CLOSE"
  );
}

/** True where the caller itself lost interest, without any timer: this is not a failure. */
export function isCancelled(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { name?: unknown } };
  // axios puts an error of its own in an AbortError's place.
  if (code === "ERR_CANCELED") return true;
  // node:http puts the signal's reason behind its own error.
  return isAbort(error) && cause?.name !== "TimeoutError";
}

/**
 * True for a reason of the app's own for giving up a call of undici's, `fetch` above all: a text, an
 * error of its own, or that nobody holds the response any more. What breaks by itself has a code.
 */
export function isOwnReason(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return typeof code !== "string" && name !== "TimeoutError" && !isAbort(error);
}

const origins = new WeakMap<object, unknown>();

/** One broken connection makes two errors: the request's, and "aborted" on the response. */
export function noteOrigin(error: object, origin: unknown): void {
  origins.set(error, origin);
}

/** The error that the failure was recorded with: mostly the error itself. */
export function originOf(error: object): unknown {
  return origins.get(error) ?? error;
}
