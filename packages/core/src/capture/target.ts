import { isWechatHost } from "../catalog/product.js";
import { isWatched, type Call, type CallObserver } from "./shared.js";

const MAX_ORIGINS = 500;
const hostsByOrigin = new Map<string, string>();

/** `https://api.weixin.qq.com` → `api.weixin.qq.com`; an empty string for what is no URL. */
export function hostOfUrl(url: unknown): string {
  if (typeof url !== "string") return url instanceof URL ? url.host : "";
  let host = hostsByOrigin.get(url);
  if (host === undefined) {
    host = URL.canParse(url) ? new URL(url).host : "";
    if (hostsByOrigin.size >= MAX_ORIGINS) hostsByOrigin.clear();
    hostsByOrigin.set(url, host);
  }
  return host;
}

/** A path in absolute form, as sent to a forward proxy, names its host itself. */
export function hostOfPath(path: string): string {
  if (path.startsWith("/")) return "";
  const slash = path.indexOf("/", path.indexOf("://") + 3);
  return hostOfUrl(slash === -1 ? path : path.slice(0, slash));
}

/** True where one of these hosts is watched, by whomever: a first look. */
export function isAnyWatched(...hosts: readonly unknown[]): boolean {
  return hosts.some((host) => typeof host === "string" && host !== "" && isWatched(host));
}

/** WeChat's host, and the path there. */
type Target = Pick<Call, "host" | "path">;

/**
 * The WeChat host and path that a call goes to, as this observer sees it.
 *
 * The host is the one that it connects to. What the call itself names, in its Host header or in a
 * path in absolute form, may be what a client of the app has sent: it counts only at an address that
 * is listed in `upstreams`, to tell which of WeChat's hosts is meant there.
 *
 * @param connected - Names and addresses that it connects to, with or without a port.
 * @param named - Looked at only where one of those is listed.
 */
export function upstreamOfCall(
  observer: CallObserver,
  path: string,
  connected: readonly unknown[],
  named: () => readonly unknown[],
): Target | undefined {
  const at = connected.find((host) => targetAt(observer, host, path) !== undefined);
  const target = targetAt(observer, at, path);
  if (target === undefined || isWechatHost(String(at))) return target;
  const meant = named().find((host) => targetAt(observer, host, path) !== undefined);
  return targetAt(observer, meant, path) ?? target;
}

function targetAt(observer: CallObserver, host: unknown, path: string): Target | undefined {
  return typeof host === "string" && host !== ""
    ? observer.upstream(host.toLowerCase(), path)
    : undefined;
}
