import { shared, type Witness } from "./shared.js";
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
}

/** Runs work, and tells `witness`, if any, of all that WeChat replies to it, however it goes on. */
export function runWitnessed<T>(witness: Witness | undefined, work: () => T): T {
  return shared.storage.run(witness, work);
}
