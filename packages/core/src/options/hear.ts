/**
 * Handles the rejection of a promise, or of anything with `then`, that nobody awaits: an unhandled
 * rejection ends the process.
 *
 * @param onRejected - Must not throw.
 */
export function hear(value: unknown, onRejected: (reason: unknown) => void): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  try {
    // Works also where the promise has an unusual `then`, or none.
    if (value instanceof Promise) void listen.call(value, undefined, onRejected);
    else hearThenable(value, onRejected);
  } catch (error) {
    onRejected(error);
  }
}

const listen = Promise.prototype.then;

function hearThenable(value: object, onRejected: (reason: unknown) => void): void {
  const { then } = value as { then?: unknown };
  if (typeof then !== "function") return;
  const next: unknown = then.call(value, ignore, onRejected);
  // `async then() {…}` gives a promise of its own, which may reject as well.
  if (next instanceof Promise) void listen.call(next, undefined, onRejected);
}

function ignore(): void {
  // The result of a hook is not used.
}
