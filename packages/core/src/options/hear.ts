/**
 * Takes note of how a promise ends, or anything like one, that is not awaited: a rejection that
 * nobody hears of ends the process.
 *
 * @param onRejected - Must not throw.
 */
export function hear(value: unknown, onRejected: (reason: unknown) => void): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  try {
    // Whatever `then` of its own a promise was given, and even if that is none.
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
  // What a hook comes to is its own affair.
}
