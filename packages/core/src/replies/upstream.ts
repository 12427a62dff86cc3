import { cleanPath } from "./redact.js";
import type { Reply, Upstream } from "./reply.js";

/** What whoever watched an exchange may add: `durationMs`. */
export type Timing = Pick<Upstream, "durationMs">;

/** What is kept of an exchange. */
export function upstreamOf(
  { method, host, path, status }: Omit<Reply, "body">,
  timing: Timing = {},
): Upstream {
  const at = { host: host.toLowerCase(), path: cleanPath(path) };
  const upstream: { -readonly [Key in keyof Upstream]: Upstream[Key] } =
    method === undefined ? at : { method, ...at };
  if (status !== undefined) upstream.status = status;
  if (timing.durationMs !== undefined) upstream.durationMs = timing.durationMs;
  return upstream;
}
