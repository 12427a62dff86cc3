import { withStackTraceLimit } from "../errors/stack-trace-limit.js";

/** Clients put some thirty frames of their own before the app's. */
const MAX_FRAMES = 64;

/**
 * Where a call is made, not written out yet: writing it out is the slow part, and most calls succeed.
 * The app's functions that wait for it by `await` are in it.
 */
export function callStack(): object {
  const holder = {};
  withStackTraceLimit(MAX_FRAMES, () => Error.captureStackTrace(holder, callStack));
  return holder;
}
