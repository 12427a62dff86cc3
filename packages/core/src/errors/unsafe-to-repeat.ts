import type { Product } from "../catalog/product.js";
import type { Upstream } from "../replies/reply.js";

/** Calls that use up a one-time code: sent again, the code is spent even if no reply came. */
const ONE_TIME_CODE =
  /^\/(?:sns\/(?:oauth2\/(?:component\/)?access_token|(?:component\/)?jscode2session)|cgi-bin\/(?:component\/api_query_auth|(?:auth\/|user\/)getuserinfo|miniprogram\/jscode2session|service\/(?:getuserinfo3rd|miniprogram\/jscode2session))|wxa\/business\/getuserphonenumber)$/;

/** Mini Program calls that move money or order a courier. */
const ORDER =
  /^\/(?:xpay|retail\/B2b|nontax|cgi-bin\/express\/(?:local\/)?business\/order\/(?:re|add|cancel|tips))/;

/**
 * True where a call without a clear outcome may have taken effect and must not be repeated blindly:
 * money or a one-time code may have moved. Then one asks what became of it.
 */
export function isUnsafeToRepeat(product: Product, call: Upstream | undefined): boolean {
  if (call === undefined) return product === "pay-v2" || product === "pay-v3";
  if (product === "pay-v3") return call.method !== "GET";
  // Version 2 posts everything, questions too; those name what they do.
  if (product === "pay-v2") return !/query|download|report|geturl|getpublickey/i.test(call.path);
  return ONE_TIME_CODE.test(call.path) || (ORDER.test(call.path) && !/query|get/i.test(call.path));
}
