import type { CatalogEntry, Kind } from "@wechat-errors/core";
import { renderPayV3 } from "../pay-v3-reply.js";
import type { Rendered } from "../reply-text.js";
import type { Failure } from "./failure.js";

/**
 * The HTTP status that version 3 sends with a code, where the code's kind does not tell.
 *
 * Source: pay.weixin.qq.com, API version 3, status codes and error codes of each call.
 */
const STATUSES: Readonly<Record<string, number>> = {
  ACCOUNTERROR: 403,
  ACCOUNT_ERROR: 403,
  APPID_MCHID_NOT_MATCH: 400,
  AUTH_CODE_EXPIRE: 403,
  BANKERROR: 500,
  BANK_ERROR: 500,
  CONTRACT_EXISTED: 403,
  CONTRACT_NOT_EXIST: 403,
  ERROR: 500,
  INVALID_TRANSACTIONID: 500,
  NO_STATEMENT_EXIST: 400,
  OPENID_MISMATCH: 500,
  OUT_TRADE_NO_USED: 403,
  PHONE_NOT_EXIST: 400,
  RULELIMIT: 403,
  RULE_LIMIT: 403,
  SERVICE_UNAVAILABLE: 503,
  SIGN_ERROR: 401,
  USERPAYING: 202,
  USER_ACCOUNT_ABNORMAL: 403,
  USER_PAYING: 202,
};

const BY_KIND: Readonly<Partial<Record<Kind, number>>> = {
  credential: 401,
  configuration: 403,
  payment_declined: 403,
  permission_denied: 403,
  not_found: 404,
  rate_limited: 429,
  quota_exhausted: 429,
  unavailable: 500,
};

/** `{"code":"PARAM_ERROR","message":"…"}` with a status from 400 up, and the header `Request-ID`. */
export function renderPayV3Failure({ entry, words, options, account }: Failure): Rendered {
  const body = { code: entry.code, message: words, ...options.members };
  return renderPayV3(body, account, { status: statusOf(entry), ...options });
}

function statusOf({ code, kind }: CatalogEntry): number {
  // The same code is a 404 wherever it says that something is not there.
  if (/NOT_?FOUND|NOT_?EXISTS?$/.test(String(code)) && !(code in STATUSES)) return 404;
  return STATUSES[code] ?? BY_KIND[kind] ?? 400;
}
