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

/** The WeChat host and path that the first of these hosts with one stands for, to this observer. */
export function upstreamAmong(
  observer: CallObserver,
  path: string,
  ...hosts: readonly unknown[]
): Pick<Call, "host" | "path"> | undefined {
  for (const host of hosts) {
    const upstream =
      typeof host === "string" && host !== ""
        ? observer.upstream(host.toLowerCase(), path)
        : undefined;
    if (upstream !== undefined) return upstream;
  }
  return undefined;
}
