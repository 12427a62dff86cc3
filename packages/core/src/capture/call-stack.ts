import { setOnError } from "../errors/set-on-error.js";

/** Clients put some thirty frames of their own before the app's. */
const MAX_FRAMES = 64;

/**
 * Where a call is made, not written out yet: that is the dear part, and most calls succeed. The app's
 * functions that wait for it by `await` are in it.
 */
export function callStack(): object {
  const holder = {};
  const { stackTraceLimit } = Error;
  try {
    setOnError("stackTraceLimit", MAX_FRAMES);
    Error.captureStackTrace(holder, callStack);
  } finally {
    setOnError("stackTraceLimit", stackTraceLimit);
  }
  return holder;
}
