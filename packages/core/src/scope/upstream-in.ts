import { productOf } from "../catalog/product.js";

/** The WeChat host that a host is or stands for; `undefined` for any other. */
export function upstreamIn(
  upstreams: ReadonlyMap<string, string>,
  host: string,
): string | undefined {
  if (upstreams.has(host)) return upstreams.get(host);
  const name = host.replace(/:\d*$/, "");
  if (upstreams.has(name)) return upstreams.get(name);
  return productOf(name) && name;
}
