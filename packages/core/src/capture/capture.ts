import { shared, type CallObserver } from "./shared.js";
import { watchGlobalFetch } from "./global-fetch.js";
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

/** Runs work, and tells `observer`, if any, of all that WeChat replies to it, however it goes on. */
export function runObserved<T>(observer: CallObserver | undefined, work: () => T): T {
  return shared.storage.run(observer, work);
}
