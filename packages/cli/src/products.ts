import { productOf, type Language, type Product } from "@wechat-errors/core";

interface ProductFacts {
  readonly name: Readonly<Record<Language, string>>;
  /** Location its API is; products of one host share their numbers. */
  readonly host: string;
  /** A path that is the product's and no other's on this host. */
  readonly path: string;
}

const WEIXIN = "api.weixin.qq.com";
const PAY = "api.mch.weixin.qq.com";

/** Every product, in the order in which a code's meanings are likely. */
export const PRODUCTS: Readonly<Record<Product, ProductFacts>> = {
  offiaccount: {
    name: { en: "Official Account", zh: "公众号" },
    host: WEIXIN,
    path: "/cgi-bin/",
  },
  openplatform: {
    name: { en: "Open Platform", zh: "开放平台" },
    host: WEIXIN,
    path: "/cgi-bin/component/",
  },
  miniprogram: {
    name: { en: "Mini Program", zh: "小程序" },
    host: WEIXIN,
    path: "/wxa/",
  },
  channels: {
    name: { en: "Channels", zh: "视频号" },
    host: WEIXIN,
    path: "/channels/",
  },
  wecom: {
    name: { en: "WeCom", zh: "企业微信" },
    host: "qyapi.weixin.qq.com",
    path: "/cgi-bin/",
  },
  "pay-v3": {
    name: { en: "WeChat Pay v3", zh: "微信支付 v3" },
    host: PAY,
    path: "/v3/",
  },
  "pay-v2": {
    name: { en: "WeChat Pay v2", zh: "微信支付 v2" },
    host: PAY,
    path: "/pay/",
  },
  "mp-console": {
    name: { en: "console of mp.weixin.qq.com", zh: "公众平台网页后台" },
    host: "mp.weixin.qq.com",
    path: "/cgi-bin/searchbiz",
  },
};

export const PRODUCT_IDS = Object.keys(PRODUCTS) as readonly Product[];

/** The one name of all hosts that answer alike: `sh.api.weixin.qq.com` is `api.weixin.qq.com`. */
export function mainHost(host: string): string | undefined {
  const product = productOf(host);
  return product === undefined ? undefined : PRODUCTS[product].host;
}
