import { isWechatHost } from "../catalog/product.js";
import { isWatched, type CallObserver } from "./shared.js";

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

/**
 * The WeChat host that a call goes to, as this observer sees it.
 *
 * That is the host that it connects to. What the call itself names, in its Host header or in a path
 * in absolute form, may be what a client of the app has sent: it counts only at an address that is
 * listed in `upstreams`, to tell which of WeChat's hosts is meant there.
 *
 * @param connected - Names and addresses that it connects to, with or without a port.
 * @param named - Looked at only where one of those is listed.
 */
export function upstreamOfCall(
  observer: CallObserver,
  connected: readonly unknown[],
  named: () => readonly unknown[],
): string | undefined {
  const upstream = upstreamAmong(observer, connected);
  if (upstream === undefined || isWechatHost(nameOf(connected, observer))) return upstream;
  return upstreamAmong(observer, named()) ?? upstream;
}

function upstreamAmong(observer: CallObserver, hosts: readonly unknown[]): string | undefined {
  const found = hosts.find((host) => upstreamAt(observer, host) !== undefined);
  return found === undefined ? undefined : upstreamAt(observer, found);
}

function upstreamAt(observer: CallObserver, host: unknown): string | undefined {
  return typeof host === "string" && host !== ""
    ? observer.upstream(host.toLowerCase())
    : undefined;
}

function nameOf(connected: readonly unknown[], observer: CallObserver): string {
  return String(connected.find((host) => upstreamAt(observer, host) !== undefined));
}
