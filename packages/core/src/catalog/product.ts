/**
 * The API family that a code belongs to. `mp-console` is none of WeChat's APIs, but the pages of
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
  ["qyapi.weixin.qq.com", "wecom"],
  ["api.mch.weixin.qq.com", "pay"],
  ["api2.mch.weixin.qq.com", "pay"],
  ["apihk.mch.weixin.qq.com", "pay"],
]);

/** Every host whose replies we read. */
export const WECHAT_HOSTS: readonly string[] = [...HOSTS.keys()];

/** Path prefixes that tell the products of the weixin family apart, by first segment. */
const WEIXIN_PATHS: ReadonlyMap<string, readonly (readonly [prefix: string, Product])[]> = new Map([
  [
    "cgi-bin",
    [
      ["/cgi-bin/component/", "openplatform"],
      ["/cgi-bin/wxopen/", "miniprogram"],
      ["/cgi-bin/wxaapp/", "miniprogram"],
      ["/cgi-bin/message/wxopen/", "miniprogram"],
      ["/cgi-bin/express/", "miniprogram"],
    ],
  ],
  [
    "sns",
    [
      ["/sns/component/", "openplatform"],
      ["/sns/oauth2/component/", "openplatform"],
      ["/sns/jscode2session", "miniprogram"],
    ],
  ],
  ["channels", [["/channels/", "channels"]]],
  ["shop", [["/shop/", "channels"]]],
  ["wxa", [["/wxa/", "miniprogram"]]],
  ["wxaapi", [["/wxaapi/", "miniprogram"]]],
  ["tcb", [["/tcb/", "miniprogram"]]],
  ["cv", [["/cv/", "miniprogram"]]],
  ["retail", [["/retail/", "miniprogram"]]],
]);

/** True for a host whose replies we read, with or without a port. */
export function isWechatHost(host: string): boolean {
  return groupOf(host) !== undefined;
}

/**
 * Which product answers at this host and path.
 *
 * @param host - As in a URL, with or without a port.
 * @param path - With or without its query.
 * @returns `undefined` for a host that is none of WeChat's.
 */
export function productOf(host: string, path = "/"): Product | undefined {
  const group = groupOf(host);
  return group && productIn(group, path);
}

/** Which product of a group of hosts answers at this path. */
export function productIn(group: HostGroup, path: string): Product {
  if (group === "weixin") {
    const prefixes = WEIXIN_PATHS.get(path.slice(1, path.indexOf("/", 1)));
    return prefixes?.find((each) => path.startsWith(each[0]))?.[1] ?? "offiaccount";
  }
  if (group === "pay") return path.startsWith("/v3/") ? "pay-v3" : "pay-v2";
  return group;
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

/** Which of WeChat's groups of hosts this is one of; `undefined` for a host that is none of WeChat's. */
export function groupOf(host: string): HostGroup | undefined {
  return HOSTS.get(host) ?? HOSTS.get(host.replace(/:\d*$/, "").toLowerCase());
}
