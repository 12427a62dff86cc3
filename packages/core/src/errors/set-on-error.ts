/** Sets a member of `Error` for a moment. An app may have locked it: then it stays as it is. */
export function setOnError(name: "stackTraceLimit" | "prepareStackTrace", value: unknown): void {
  try {
    Reflect.set(Error, name, value);
  } catch {
    // A setter that throws.
  }
}
