import { isWechatHost, productOf, type Product } from "../catalog/product.js";
import { WechatError } from "../wechat-error.js";
import { Body } from "./body.js";
import { readErrmsg } from "./errmsg.js";
import type { Finding } from "./form.js";
import { findFailure, isSurelyFine } from "./forms/index.js";
import { cleanPath } from "./redact.js";
import type { Reply, Upstream } from "./reply.js";
import { findWarnings, mayWarn, type Warning } from "./warning.js";

/**
 * Reads one reply of WeChat and says whether it reports a failure.
 *
 * WeChat answers HTTP 200 either way, so mostly only the body tells.
 *
 * @param reply - Host, path and status of the exchange, and the whole body: bytes, text, or the
 *   object that a client parsed. A query in the path is dropped, its values are cut from `errmsg`.
 * @returns `undefined` for a success: `errcode` is absent or 0, the body is no envelope at all (an
 *   image, a CSV bill), or the host is none of WeChat's. Otherwise a `WechatError`, of kind
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

/** All that a reply says of failure. */
export interface Reading {
  readonly error: WechatError | undefined;
  /** Those of an error are on the error. */
  readonly warnings: readonly Warning[];
}

const FINE: Reading = { error: undefined, warnings: [] };

/** What the watcher of an exchange may add: `durationMs`. */
export type Timing = Pick<Upstream, "durationMs">;

export function readWhole(reply: Reply, timing: Timing = {}): Reading {
  const { host, path } = reply;
  if (typeof host !== "string" || typeof path !== "string" || !isWechatHost(host)) return FINE;
  const product = productOf(host, path)!;
  try {
    const body = new Body(reply.body);
    if (isSurelyFine(body, reply, product) && !mayWarn(body, product)) return FINE;
    const finding = findFailure(body, reply, product);
    const warnings = findWarnings(body, product, upstreamOf(reply, timing));
    if (finding === undefined) return { error: undefined, warnings };
    return { error: toError(finding, reply, product, timing, warnings), warnings: [] };
  } catch {
    // An object with a getter that throws: no reply of WeChat's, whatever it is.
    const nothing = { host, path, body: undefined };
    return { error: toError({ kind: "bad_reply" }, nothing, product, timing), warnings: [] };
  }
}

function toError(
  finding: Finding,
  reply: Reply,
  product: Product,
  timing: Timing,
  warnings: readonly Warning[] = [],
): WechatError {
  const { code, kind, errmsg, rid } = finding;
  const words = errmsg === undefined ? {} : readErrmsg(errmsg, reply.path);
  return withoutStack(
    () =>
      new WechatError({
        product,
        code,
        kind,
        rid,
        ...words,
        warnings,
        reply: upstreamOf(reply, timing),
      }),
  );
}

/** A stack would lead to a socket's callback and costs more than all the reading. */
export function withoutStack<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What is kept of an exchange. */
export function upstreamOf({ method, host, path, status }: Reply, timing: Timing = {}): Upstream {
  return {
    ...(method !== undefined && { method }),
    host: host.toLowerCase(),
    path: cleanPath(path),
    ...(status !== undefined && { status }),
    ...timing,
  };
}
