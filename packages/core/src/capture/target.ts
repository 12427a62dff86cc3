import { isWatched, type Witness } from "./shared.js";

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

/** The first of these hosts that is watched: where the call goes, as far as we are concerned. */
export function watchedAmong(...hosts: readonly unknown[]): string | undefined {
  for (const host of hosts)
    if (typeof host === "string" && host !== "" && isWatched(host)) return host;
  return undefined;
}

/** The WeChat host behind a watched one, as this witness sees it. */
export function upstreamFor(witness: Witness, watched: string): string | undefined {
  return witness.upstream(watched.toLowerCase());
}
