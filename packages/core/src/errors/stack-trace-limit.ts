/**
 * Runs work whose errors have so many frames: 0 for one that would lead to a socket's callback, for a
 * stack costs more than all the reading.
 */
export function withStackTraceLimit<T>(limit: number, work: () => T): T {
  const { stackTraceLimit } = Error;
  try {
    setOnError("stackTraceLimit", limit);
    return work();
  } finally {
    setOnError("stackTraceLimit", stackTraceLimit);
  }
}

/** Sets a member of `Error` for a moment. An app may have locked it: then it stays as it is. */
export function setOnError(name: "stackTraceLimit" | "prepareStackTrace", value: unknown): void {
  try {
    // Not by Reflect, which takes ten times as long.
    (Error as unknown as Record<typeof name, unknown>)[name] = value;
  } catch {
    // A setter that throws.
  }
}
