import { runObserved, startCapture } from "../capture/capture.js";
import type { Options } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { Scope } from "./scope.js";

/** What WeChat reported during a piece of work. */
export type Observed = Pick<Scope, "wechatError" | "wechatErrors" | "wechatWarnings">;

/** Those options that have a meaning where there is nobody to answer. */
export type ObserveOptions = Pick<
  Options,
  "upstreams" | "logger" | "levels" | "status" | "onError"
>;

/**
 * Watches WeChat's replies during work that belongs to no request: a cron job, a queue's consumer.
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
  options?: ObserveOptions,
): Promise<T> {
  const settings = readOptions(options);
  startCapture(settings.upstreams.keys());
  const scope = new Scope(settings, {});
  try {
    return await runObserved(scope, () => work(scope));
  } finally {
    scope.end();
  }
}
