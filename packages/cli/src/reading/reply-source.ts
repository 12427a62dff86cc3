import { lookUp, productOf } from "@wechat-errors/core";
import { productAt, type Location } from "../location.js";
import { PRODUCTS } from "../products.js";
import { isObject, parseJson } from "./json.js";
import type { RawReply } from "./raw-reply.js";

/** Location a reply came from. */
export interface ReplySource {
  readonly host: string;
  readonly path: string;
  /** True where nobody said so. */
  readonly isGuess: boolean;
}

/** From what the user says, else from the form of the reply. */
export function findReplySource(where: Location, reply: RawReply): ReplySource {
  const { host, path } = where;
  const product = host === undefined ? where.product : undefined;
  if (host !== undefined) return { host, path: path ?? "/", isGuess: false };
  if (product !== undefined) {
    const facts = PRODUCTS[product];
    return { host: facts.host, path: path ?? facts.path, isGuess: false };
  }
  const guess = guessSource(reply, path);
  return { host: guess.host, path: path ?? guess.path, isGuess: true };
}

/**
 * The status with which the reply came. Version 3 of WeChat Pay tells an error by its status alone,
 * which is lost without `curl -i`; there a code with a message came with 400 or more.
 */
export function statusOf(where: Location, reply: RawReply): number | undefined {
  if (reply.status !== undefined || !isPayV3Error(reply)) return reply.status;
  const product = productAt(where);
  return product === undefined || product === "pay-v3" ? 400 : undefined;
}

function guessSource(reply: RawReply, path = ""): { host: string; path: string } {
  const { wecom, offiaccount } = PRODUCTS;
  if (productOf(PRODUCTS["pay-v3"].host, path) === "pay-v3") return PRODUCTS["pay-v3"];
  if (isPayXml(reply)) return { host: PRODUCTS["pay-v2"].host, path: "/" };
  // WeCom's errmsg ends in a link to its own tool; its headers tell, too.
  if (reply.headers?.["error-code"] !== undefined || reply.body.includes("open.work.weixin.qq.com"))
    return { host: wecom.host, path: "/" };
  const object = objectOf(reply) ?? {};
  if (isObject(object["base_resp"]) || ("ret" in object && "err_msg" in object))
    return { host: PRODUCTS["mp-console"].host, path: "/" };
  if ("errCode" in object || "baseresponse" in object)
    return { host: offiaccount.host, path: "/tcb/" };
  return hasPayV3Headers(reply) || isPayV3Error(reply)
    ? PRODUCTS["pay-v3"]
    : { host: offiaccount.host, path: "/" };
}

export function isPayXml({ body }: RawReply): boolean {
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<xml[\s>]/i.test(
    body.toString("latin1", 0, 1024),
  );
}

/** `{"code":"PARAM_ERROR","message":"…"}`, unless the status says that all is well. */
function isPayV3Error(reply: RawReply): boolean {
  if (reply.status !== undefined && reply.status < 400) return false;
  const { code, message } = objectOf(reply) ?? {};
  // A gateway's own {"code":"0"} or {"code":"200"} is none of WeChat's.
  return (
    typeof code === "string" &&
    typeof message === "string" &&
    /^(?!SUCCESS$|OK$)(?:[A-Z][A-Z0-9_]+|\d{6,15})$/.test(code)
  );
}

/** The same, and WeChat Pay's beyond doubt: many programs have errors with a code and a message. */
export function isKnownPayV3Error(reply: RawReply): boolean {
  if (!isPayV3Error(reply)) return false;
  const { code } = objectOf(reply) ?? {};
  return hasPayV3Headers(reply) || lookUp("pay-v3", code as string) !== undefined;
}

export function hasPayV3Headers({ headers = {} }: RawReply): boolean {
  return Object.keys(headers).some((name) => name.startsWith("wechatpay-"));
}

export function objectOf({ body }: RawReply): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(body.toString("utf8"))?.value;
  return isObject(value) ? value : undefined;
}
