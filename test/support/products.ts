import type { Product } from "@wechat-errors/core";

/** The products whose codes come from api.weixin.qq.com. */
export const WEIXIN_PRODUCTS = ["offiaccount", "openplatform", "miniprogram", "channels"] as const;

export const PRODUCTS: readonly Product[] = [
  ...WEIXIN_PRODUCTS,
  "wecom",
  "pay-v2",
  "pay-v3",
  "mp-console",
];
