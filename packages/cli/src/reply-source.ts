import type { RawReply } from "./raw-reply.js";
import { productOf } from "@wechat-errors/core";
import { PRODUCTS } from "./products.js";
import { productAt, type Location } from "./location.js";

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
  const guess = PRODUCTS[guessProduct(reply, path)];
  const isPayV3 = guess === PRODUCTS["pay-v3"];
  return { host: guess.host, path: path ?? (isPayV3 ? guess.path : "/"), isGuess: true };
}

/**
 * The status with which the reply came. Version 3 of WeChat Pay tells an error by its status alone,
 * which is lost without `curl -i`; there a code with a message came with 400 or more.
 */
export function statusOf(where: Location, reply: RawReply): number | undefined {
  if (reply.status !== undefined || !looksLikePayV3(reply)) return reply.status;
  const product = productAt(where);
  return product === undefined || product === "pay-v3" ? 400 : undefined;
}

function guessProduct(reply: RawReply, path: string | undefined): keyof typeof PRODUCTS {
  if (productOf(PRODUCTS["pay-v3"].host, path) === "pay-v3") return "pay-v3";
  if (isXml(reply)) return "pay-v2";
  // WeCom's errmsg ends in a link to its own tool; its headers tell, too.
  if (reply.headers?.["error-code"] !== undefined || reply.body.includes("open.work.weixin.qq.com"))
    return "wecom";
  return looksLikePayV3(reply) ? "pay-v3" : "offiaccount";
}

function isXml({ body }: RawReply): boolean {
  return /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<xml[\s>]/i.test(
    body.toString("latin1", 0, 1024),
  );
}

/** `{"code":"PARAM_ERROR","message":"…"}`, unless the status says that all is well. */
function looksLikePayV3({ body, status = 400 }: RawReply): boolean {
  if (status < 400) return false;
  try {
    const { code, message } = JSON.parse(body.toString("utf8").replace(/^\ufeff/, "")) as {
      code?: unknown;
      message?: unknown;
    };
    // A gateway's own {"code":"0"} or {"code":"200"} is none of WeChat's.
    return (
      typeof code === "string" &&
      typeof message === "string" &&
      /^(?!SUCCESS$|OK$)(?:[A-Z][A-Z0-9_]+|\d{6,15})$/.test(code)
    );
  } catch {
    return false;
  }
}
