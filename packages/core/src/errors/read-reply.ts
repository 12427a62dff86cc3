import type { OwnCodes } from "../catalog/own-codes.js";
import { readFailure } from "../replies/read-failure.js";
import type { Reply } from "../replies/reply.js";
import type { Timing } from "../replies/upstream.js";
import type { Warning } from "../replies/warning.js";
import { errorWithoutStack } from "./error-without-stack.js";
import type { WechatError } from "./wechat-error.js";

/**
 * Reads one reply of WeChat and says whether it reports a failure.
 *
 * WeChat answers HTTP 200 either way, so mostly only the body tells.
 *
 * @param reply - Host, path and status of the exchange, and the whole body: bytes, text, or the
 *   object that a client parsed. A query in the path is dropped, its values are cut from `errmsg`.
 * @returns `undefined` for a success: `errcode` is absent or 0, the body is no envelope at all (an
 *   image, a CSV bill), or the host is not WeChat's. Otherwise a `WechatError`, of kind
 *   `unknown_code` for a code that the catalog does not list, of kind `bad_reply` for HTML, an empty
 *   or a cut-off body. Never throws.
 * @example
 * readReply({ host: "api.weixin.qq.com", path: "/cgi-bin/menu/create",
 *   body: '{"errcode":40016,"errmsg":"invalid button size"}' })?.status // 400
 *
 * Source: developers.weixin.qq.com, "Global return codes".
 */
export function readReply(reply: Reply): WechatError | undefined {
  return readWhole(reply).error;
}

/**
 * Reads the partial failures of a reply that is no failure: recipients left out of a message, items
 * of a batch that were refused.
 *
 * @returns An empty list where all was done. Never throws.
 */
export function readWarnings(reply: Reply): readonly Warning[] {
  return readWhole(reply).warnings;
}

/**
 * Reads one reply and throws the failure that it reports, for code that wants exceptions.
 *
 * @throws {WechatError} what `readReply` returns.
 */
export function assertReply(reply: Reply): void {
  const { error } = readWhole(reply);
  if (error === undefined) return;
  Error.captureStackTrace?.(error, assertReply);
  throw error;
}

/** All that a reply says of failure: an error, or the partial failures of a success. */
export interface WholeReading {
  readonly error: WechatError | undefined;
  readonly warnings: readonly Warning[];
}

const SUCCESS: WholeReading = { error: undefined, warnings: [] };

/** @param codes - What the user says of some codes, before the catalog. */
export function readWhole(reply: Reply, timing?: Timing, codes?: OwnCodes): WholeReading {
  const reading = readFailure(reply, timing);
  if (reading === undefined) return SUCCESS;
  const { product, upstream, failure, warnings } = reading;
  if (failure === undefined) return { error: undefined, warnings };
  const { code, errmsg, rid, hint } = failure;
  const entry = code === undefined ? undefined : codes?.find(product, code, upstream.path);
  // The user's kind also goes before what the form of the reply says.
  const kind = entry?.kind ?? failure.kind;
  const init = { product, code, kind, entry, errmsg, rid, hint, warnings, reply: upstream };
  return { error: errorWithoutStack(init), warnings: [] };
}
