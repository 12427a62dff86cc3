// Two copies of this package in one process must know each other's causes.
const KEY = Symbol.for("wechat-errors.causes.1");
const globals = globalThis as { [KEY]?: WeakMap<object, unknown> };
const causes = (globals[KEY] ??= new WeakMap<object, unknown>());

/**
 * What a `WechatError` was made of: the client's or the SDK's own error, where there is one.
 *
 * It is no property of the error: loggers and error trackers print all that they find on one, and a
 * client's error has the URL of the call, secrets in its query included. So handle it with care.
 */
export function causeOf(error: object): unknown {
  return causes.get(error);
}

export function keepCause(error: object, cause: unknown): void {
  causes.set(error, cause);
}
