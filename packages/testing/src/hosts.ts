import { productOf, type Product } from "@wechat-errors/core";

/** The hosts that a path alone stands for, and that the kit listens for without `intercept()`. */
export const MAIN_HOSTS = [
  "api.weixin.qq.com",
  "qyapi.weixin.qq.com",
  "api.mch.weixin.qq.com",
] as const;
/** WeChat's main hosts: of its own APIs, of WeCom, of WeChat Pay. */
export type MainHost = (typeof MAIN_HOSTS)[number];

// Cloud functions reach WeChat by way of Tencent Cloud: wx-server-sdk knows no other host.
const CLOUD = /(?:^|\.)tcb-api\.tencentcloudapi\.com$/;
const WECHAT = /(?:^|\.)(?:weixin\.qq\.com|wechatpay\.cn|wechat\.com)$/;
const PAY = /(?:^|\.)(?:mch\.weixin\.qq\.com|wechatpay\.cn)$/;

/** `API.weixin.qq.com.:443` → `api.weixin.qq.com` */
export function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
}

/** True for every host of WeChat's, more than those whose replies `wechatErrors()` reads. */
export function belongsToWechat(host: string): boolean {
  const name = nameOf(host);
  return WECHAT.test(name) || CLOUD.test(name);
}

/** True for Tencent Cloud, which wraps WeChat's replies in messages of its own. */
export function isCloud(host: string): boolean {
  return CLOUD.test(nameOf(host));
}

/** Whose codes and envelopes a host has at a path, also a host of WeChat's that core does not read. */
export function productAt(host: string, path: string): Product {
  const name = nameOf(host);
  const product = productOf(name, path);
  if (product !== undefined) return product;
  if (isCloud(name)) return "miniprogram";
  if (PAY.test(name)) return isPayV3(path) ? "pay-v3" : "pay-v2";
  return productOf("api.weixin.qq.com", path) ?? "offiaccount";
}

/** Where a path without a host may be: the likeliest first. */
export function hostsOf(path: string): readonly MainHost[] {
  if (isPayV3(path)) return ["api.mch.weixin.qq.com"];
  if (PAY_V2.test(path)) return ["api.mch.weixin.qq.com", "api.weixin.qq.com"];
  return path.startsWith("/cgi-bin/")
    ? ["api.weixin.qq.com", "qyapi.weixin.qq.com"]
    : ["api.weixin.qq.com"];
}

const PAY_V2 = /^\/(?:sandboxnew\/|xdc\/)?(?:pay|secapi|mmpaymkttransfers|mmpaysptrans|papay)\//;

function isPayV3(path: string): boolean {
  return path.split("/").includes("v3");
}
