import { watchGlobalFetch } from "./global-fetch.js";
import { isWatched, shared, type CallObserver } from "./shared.js";
import { watchNodeHttp } from "./node-http.js";
import { watchUndici } from "./undici.js";

/**
 * Begins to watch the outbound HTTP of this process, once: passively, through Node's diagnostics
 * channels, for WeChat's hosts and these further ones.
 */
export function startCapture(hosts: Iterable<string>): void {
  for (const host of hosts) shared.hosts.add(host);
  if (shared.capturing) return;
  shared.capturing = true;
  watchNodeHttp();
  watchUndici();
  watchGlobalFetch();
}

/**
 * Has an observer told of all calls that belong to no other: one a process, the latest.
 *
 * @returns A function that ends it.
 */
export function watchUnscoped(observer: CallObserver): () => void {
  shared.unscoped = observer;
  return () => {
    if (shared.unscoped === observer) shared.unscoped = undefined;
  };
}

/** Runs work, and tells `observer`, if any, of all that WeChat replies to it, however it goes on. */
export function runObserved<T>(observer: CallObserver | undefined, work: () => T): T {
  return shared.storage.run(observer, work);
}

/** True for a host whose replies are read: WeChat's own, and every upstream that was named so far. */
export function isWatchedHost(host: string): boolean {
  return isWatched(host) || isWatched(host.replace(/:\d*$/, ""));
}
