import type { CatalogEntry, Code, Product } from "@wechat-errors/core";

type Words = Readonly<Record<Code, string>>;

const WEIXIN: Words = {
  [-1]: "system error",
  40001: "invalid credential, access_token is invalid or not latest",
  40002: "invalid grant_type",
  40003: "invalid openid",
  40004: "invalid media type",
  40007: "invalid media_id",
  40009: "invalid image size",
  40013: "invalid appid",
  40014: "invalid access_token",
  40016: "invalid button size",
  40029: "invalid code",
  40030: "invalid refresh_token",
  40037: "invalid template_id",
  40066: "invalid url",
  40125: "invalid appsecret",
  40163: "code been used",
  40164: "invalid ip 192.0.2.1, not in whitelist",
  40226: "code blocked",
  41001: "access_token missing",
  41002: "appid missing",
  41004: "appsecret missing",
  41008: "missing code",
  41030: "invalid page",
  42001: "access_token expired",
  42002: "refresh_token expired",
  43004: "require subscribe",
  43101: "user refuse to accept the msg",
  44002: "empty post data",
  45009: "reach max api daily quota limit",
  45011: "api minute-quota reach limit, must slower, retry next minute",
  45015: "response out of time limit or subscription is canceled",
  45047: "out of response count limit",
  46003: "menu no exist",
  47001: "data format error",
  47003: "argument invalid!",
  48001: "api unauthorized",
  48004: "api forbidden for irregularities, view detail on mp.weixin.qq.com",
  50001: "api unauthorized or user unauthorized",
  50002: "user limited",
  85009: "already submit a version under auditing",
  87009: "invalid signature",
  87014: "risky content",
};

const WECOM: Words = {
  [-1]: "system error",
  40001: "invalid credential",
  40014: "invalid access_token",
  40029: "invalid code",
  42001: "access_token expired",
  45009: "api freq out of limit",
  48001: "api unauthorized",
  60020: "not allow to access from your ip",
  60111: "userid not found",
  81013: "user & party & tag all invalid",
  301002: "not allow operate another agent with this accesstoken",
};

/** WeChat Pay speaks Chinese, and words its refusals call by call. */
const PAY: Words = {
  SYSTEMERROR: "系统错误",
  SYSTEM_ERROR: "系统错误",
  SIGN_ERROR: "签名错误",
  SIGNERROR: "签名错误",
  PARAM_ERROR: "参数错误",
  NOAUTH: "商户无权限",
  NO_AUTH: "商户无权限",
  NOTENOUGH: "余额不足",
  NOT_ENOUGH: "余额不足",
  ORDERPAID: "订单已支付",
  ORDER_PAID: "订单已支付",
  ORDERCLOSED: "订单已关闭",
  ORDER_CLOSED: "订单已关闭",
  ORDERNOTEXIST: "订单不存在",
  ORDER_NOT_EXIST: "订单不存在",
  OUT_TRADE_NO_USED: "商户订单号重复",
  USERPAYING: "需要用户输入支付密码",
  USER_PAYING: "需要用户输入支付密码",
  AUTHCODEEXPIRE: "二维码已过期，请用户在微信上刷新后再试",
  AUTH_CODE_EXPIRE: "二维码已过期，请用户在微信上刷新后再试",
  FREQUENCY_LIMITED: "频率超限",
  RATELIMIT_EXCEEDED: "频率超限",
};

const WORDS: Readonly<Partial<Record<Product, Words>>> = {
  wecom: WECOM,
  "pay-v2": PAY,
  "pay-v3": PAY,
};

/** What WeChat itself says with a code: the catalog's, where it has them. */
export function wordsOf(entry: CatalogEntry, product: Product): string {
  // The catalog is to have a column of them.
  const { wire } = entry as CatalogEntry & { readonly wire?: string };
  if (wire !== undefined && wire !== "") return wire;
  return (WORDS[product] ?? WEIXIN)[entry.code] ?? entry.name.toLowerCase().replaceAll("_", " ");
}
