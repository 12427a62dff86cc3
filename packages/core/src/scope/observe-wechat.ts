import { runObserved, startCapture } from "../capture/capture.js";
import type { Options } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { currentScope } from "./current-scope.js";
import { Scope } from "./scope.js";

/** What WeChat reported during a piece of work. */
export type Observed = Pick<Scope, "wechatError" | "wechatErrors" | "wechatWarnings">;

/** The options that make sense where there is no response. */
export type ObserveOptions = Pick<
  Options,
  "upstreams" | "logger" | "levels" | "status" | "codes" | "ignore" | "fields" | "onError"
>;

/**
 * Watches WeChat's replies during a piece of work: a cron job, a queue's consumer.
 *
 * Within a request, or within another such piece of work, both see the same errors; what became of
 * them the outer one says, and options that are not given here are the outer one's.
 *
 * @param work - Given the scope: `scope.wechatError` is the latest outstanding error.
 * @returns What `work` returns; what it throws is thrown. Errors are logged when it ends.
 * @throws {TypeError} naming a wrong option and its value.
 * @example
 * await observeWechat(async (scope) => {
 *   await sendReminders();
 *   if (scope.wechatError?.retryable) await queue.later(job);
 * });
 */
export async function observeWechat<T>(
  work: (scope: Observed) => T | PromiseLike<T>,
  options: ObserveOptions = {},
): Promise<T> {
  const current = currentScope();
  // Another copy of this package has its own scopes, which cannot share errors with this one's.
  const parent = current instanceof Scope ? current : undefined;
  const settings = readOptions({ ...parent?.settings.given, ...options });
  startCapture(settings.upstreams.keys());
  const scope = new Scope(settings, { parent, loggerSource: parent?.loggerSource });
  try {
    return await runObserved(scope, () => work(scope));
  } finally {
    scope.end();
  }
}

/**
 * What WeChat reported so far during the request, or the piece of work, that this code runs in: for
 * services that are not handed the request.
 *
 * @returns `undefined` outside of both, and with `capture: false`.
 */
export function currentWechatScope(): Observed | undefined {
  return currentScope();
}
