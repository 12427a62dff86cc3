import { kindOfFailure } from "../capture/failure.js";
import type { WechatErrorInit } from "../errors/wechat-error.js";
import { property } from "./sdk-errors.js";

/** `openapi.customerServiceMessage.send:fail -501001 resource system error. socket hang up` */
const FAILED = /^(?:[A-Za-z]\w*\.)*[A-Za-z]\w*:fail /;
/** What the SDK's HTTP client says once its time is up, and Node. */
const TIMED_OUT = /(?:request|connect) timeout$|E(?:SOCKET)?TIMEDOUT/;

/**
 * What a call of wx-server-sdk's came to that reached no API of WeChat's: the SDK puts its own words
 * before those of its HTTP client, and a code of the cloud's or -1 beside them.
 *
 * @returns `undefined` for every other error, and for what the SDK says of its arguments.
 */
export function failureOfCloud(thrown: object): WechatErrorInit | undefined {
  const errCode = property(thrown, "errCode");
  const errMsg = property(thrown, "errMsg");
  if (typeof errMsg !== "string" || property(thrown, "message") !== errMsg) return undefined;
  if (!FAILED.test(errMsg) || !Number.isSafeInteger(errCode)) return undefined;
  // What is paid this way must not be repeated blindly, as little as by the API itself.
  const product = errMsg.startsWith("cloudPay.") ? "pay-v2" : "miniprogram";
  const isTimeout = TIMED_OUT.test(errMsg);
  if (errCode === -1) {
    const code = property(thrown, "code");
    if (typeof code !== "string" || !/^E(?!RR_)[A-Z_]+$/.test(code)) return undefined;
    return { product, kind: kindOfFailure(thrown, isTimeout), cause: thrown };
  }
  if (product === "pay-v2")
    return { product, kind: isTimeout ? "timeout" : "unavailable", cause: thrown };
  return {
    product,
    code: errCode as number,
    kind: isTimeout ? "timeout" : undefined,
    cause: thrown,
  };
}
