import { isWechatHost } from "../catalog/product.js";
import { wrongOption } from "./wrong-option.js";

/** Where a call leads in the end, as WeChat names it. */
export interface Target {
  readonly host: string;
  /** With its query, if it came with one. */
  readonly path: string;
}

interface Gateway {
  /** `/wx`; empty for all of the host. */
  readonly prefix: string;
  readonly wechatHost: string;
}

/** The hosts that stand for WeChat's, with or without a path below which they do. */
export type Upstreams = ReadonlyMap<string, readonly Gateway[]>;

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const PREFIX = /^(?:\/[\w.~!$&'()*+,;=:@%-]+)*$/;

/**
 * Reads `{ "127.0.0.1:9000": "api.weixin.qq.com", "gateway.example.com/wx": "api.weixin.qq.com" }`.
 *
 * @throws {TypeError} naming the host and its value.
 */
export function readUpstreams(upstreams: unknown): Upstreams {
  if (typeof upstreams !== "object" || upstreams === null || Array.isArray(upstreams))
    throw wrongOption("upstreams", upstreams, "must map hosts to WeChat's hosts");
  const map = new Map<string, Gateway[]>();
  for (const [key, wechatHost] of Object.entries(upstreams as Record<string, unknown>)) {
    const option = `upstreams[${JSON.stringify(key)}]`;
    const slash = key.indexOf("/");
    const host = slash === -1 ? key : key.slice(0, slash);
    const prefix = slash === -1 ? "" : key.slice(slash).replace(/\/$/, "");
    if (!HOST.test(host) || !PREFIX.test(prefix))
      throw wrongOption(
        option,
        wechatHost,
        "must be named by a host, with or without a port and a path, and no more",
      );
    if (typeof wechatHost !== "string" || !isWechatHost(wechatHost))
      throw wrongOption(
        option,
        wechatHost,
        "must be a host of WeChat's, such as api.weixin.qq.com",
      );
    const gateways = map.get(host.toLowerCase()) ?? [];
    gateways.push({ prefix, wechatHost: wechatHost.toLowerCase() });
    // The longest prefix first.
    gateways.sort((a, b) => b.prefix.length - a.prefix.length);
    map.set(host.toLowerCase(), gateways);
  }
  return map;
}

/**
 * Where a call to a host leads; `undefined` where that is no host of WeChat's, and none that stands
 * for one at this path.
 *
 * @param host - In lower case, with or without a port.
 * @param path - As sent: from the root, or with its origin, as a forward proxy gets it.
 */
export function targetOf(upstreams: Upstreams, host: string, path: string): Target | undefined {
  const local = path.startsWith("/") ? path : fromRoot(path.replace(ORIGIN, ""));
  const port = host.lastIndexOf(":");
  const name = port === -1 ? host : host.replace(/:\d*$/, "");
  const gateways = upstreams.get(host) ?? upstreams.get(name);
  if (gateways === undefined) return isWechatHost(name) ? { host: name, path: local } : undefined;
  const gateway = gateways.find(({ prefix }) => isBelow(prefix, local));
  if (gateway === undefined) return undefined;
  const { prefix, wechatHost } = gateway;
  const rest = local.slice(prefix.length);
  return { host: wechatHost, path: fromRoot(rest) };
}

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** What follows the origin may be a query alone. */
function fromRoot(path: string): string {
  return path.startsWith("/") ? path : `/${path}`;
}

/** True below `/wx` for `/wx`, `/wx/sns` and `/wx?a=b`, not for `/wxa`. */
function isBelow(prefix: string, path: string): boolean {
  if (!path.startsWith(prefix)) return false;
  const next = path[prefix.length];
  return prefix === "" || next === undefined || next === "/" || next === "?" || next === "#";
}
