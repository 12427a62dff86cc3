/**
 * The API family that a code belongs to. `mp-console` is not an API, but the pages of
 * mp.weixin.qq.com, whose `ret` has numbers of its own: no host or path tells it, only that form.
 */
export type Product =
  | "offiaccount"
  | "miniprogram"
  | "openplatform"
  | "channels"
  | "wecom"
  | "pay-v2"
  | "pay-v3"
  | "mp-console";

/** Every product: as the names of codes in options begin. */
export const PRODUCTS: readonly Product[] = [
  "offiaccount",
  "miniprogram",
  "openplatform",
  "channels",
  "wecom",
  "pay-v2",
  "pay-v3",
  "mp-console",
];

/** Products that share one number space: the four on api.weixin.qq.com are one family. */
export type Family = "weixin" | "wecom" | "pay-v2" | "pay-v3" | "mp-console";

/** Hosts that answer alike. */
export type HostGroup = "weixin" | "wecom" | "pay";

const HOSTS: ReadonlyMap<string, HostGroup> = new Map([
  ["api.weixin.qq.com", "weixin"],
  ["api2.weixin.qq.com", "weixin"],
  ["sh.api.weixin.qq.com", "weixin"],
  ["sz.api.weixin.qq.com", "weixin"],
  ["hk.api.weixin.qq.com", "weixin"],
  ["mp.weixin.qq.com", "weixin"],
  ["file.api.weixin.qq.com", "weixin"],
  ["chatbot.weixin.qq.com", "weixin"],
  ["openai.weixin.qq.com", "weixin"],
  ["qyapi.weixin.qq.com", "wecom"],
  ["api.mch.weixin.qq.com", "pay"],
  ["api2.mch.weixin.qq.com", "pay"],
  ["apihk.mch.weixin.qq.com", "pay"],
  ["apius.mch.weixin.qq.com", "pay"],
  ["apieu.mch.weixin.qq.com", "pay"],
  ["fraud.mch.weixin.qq.com", "pay"],
  ["payapp.mch.weixin.qq.com", "pay"],
  ["pay.wechatpay.cn", "pay"],
  ["api.wechatpay.cn", "pay"],
  ["api2.wechatpay.cn", "pay"],
]);

/** Whole domains: regions and services get names below them as they come. */
const SUFFIXES: readonly (readonly [suffix: string, group: HostGroup])[] = [
  [".api.weixin.qq.com", "weixin"],
  [".mch.weixin.qq.com", "pay"],
  [".wechatpay.cn", "pay"],
];

/** The hosts that are known by name; {@link isWechatHost} also knows further ones of their domains. */
export const WECHAT_HOSTS: readonly string[] = [...HOSTS.keys()];

/** Paths that tell the products of the weixin family apart; what is none of them is `offiaccount`. */
const WEIXIN_PATHS: readonly (readonly [paths: RegExp, Product])[] = [
  [/^\/(?:cgi-bin|sns|sns\/oauth2)\/component\//, "openplatform"],
  [/^\/(?:wxa|wxaapi|tcb|cv|retail)\/|^\/sns\/jscode2session/, "miniprogram"],
  [/^\/cgi-bin\/(?:wxopen|wxaapp|message\/wxopen|express)\//, "miniprogram"],
  [/^\/(?:channels|shop)\//, "channels"],
];

/** True for a host whose replies we read, with or without a port, in either case. */
export function isWechatHost(host: string): boolean {
  return groupOf(host) !== undefined;
}

/**
 * Which product answers at this host and path.
 *
 * @param host - As in a URL, with or without a port.
 * @param path - With or without its query.
 * @returns `undefined` for a host that is not WeChat's.
 */
export function productOf(host: string, path = "/"): Product | undefined {
  const group = groupOf(host);
  return group && productIn(group, path);
}

/** Which product of a group of hosts answers at this path. */
export function productIn(group: HostGroup, path: string): Product {
  if (group === "weixin") {
    return WEIXIN_PATHS.find(([paths]) => paths.test(path))?.[1] ?? "offiaccount";
  }
  if (group === "pay") return isPayV3Path(path) ? "pay-v3" : "pay-v2";
  return group;
}

/**
 * True for a path of WeChat Pay's version 3: one with a segment `v3`, as in `/v3/certificates`,
 * `/hk/v3/transactions/app`, or behind the prefix of a proxy.
 *
 * @param path - With or without its query, which does not count.
 */
export function isPayV3Path(path: string): boolean {
  const at = path.indexOf("/v3/");
  if (at <= 0) return at === 0;
  const query = path.search(/[?#]/);
  return query === -1 || at < query;
}

export function familyOf(product: Product): Family {
  switch (product) {
    case "offiaccount":
    case "miniprogram":
    case "openplatform":
    case "channels":
      return "weixin";
    default:
      return product;
  }
}

/** The group of WeChat's hosts that this one belongs to; `undefined` for a host that is not WeChat's. */
export function groupOf(host: string): HostGroup | undefined {
  const listed = HOSTS.get(host);
  if (listed !== undefined) return listed;
  // An app mostly calls hosts that are not WeChat's, and the same few again and again.
  let group = seen.get(host);
  if (group === undefined) {
    group = findGroup(host) ?? null;
    if (seen.size >= MAX_SEEN) seen.clear();
    seen.set(host, group);
  }
  return group ?? undefined;
}

const MAX_SEEN = 500;
const seen = new Map<string, HostGroup | null>();

function findGroup(host: string): HostGroup | undefined {
  // A port, and the dot with which a name may end, are no part of the name.
  const name = host.replace(/\.?(?::\d*)?$/, "").toLowerCase();
  return HOSTS.get(name) ?? SUFFIXES.find(([suffix]) => name.endsWith(suffix))?.[1];
}
