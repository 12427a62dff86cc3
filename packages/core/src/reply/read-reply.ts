import { groupOf, productIn, type Product } from "../catalog/product.js";
import { WechatError, type WechatErrorInit } from "../wechat-error.js";
import { Body } from "./body.js";
import { readErrmsg } from "./errmsg.js";
import type { Finding } from "./form.js";
import { findFailure, isSurelyFine } from "./forms/index.js";
import { cleanPath } from "./redact.js";
import type { Reply, Upstream } from "./reply.js";
import { findWarnings, type Warning } from "./warning.js";

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
  if (typeof host !== "string" || typeof path !== "string") return FINE;
  const group = groupOf(host);
  if (group === undefined) return FINE;
  try {
    const body = new Body(reply.body);
    if (isSurelyFine(body, reply, group)) return FINE;
    return readClosely(body, reply, productIn(group, path), timing);
  } catch {
    // An object with a getter that throws: no reply of WeChat's, whatever it is.
    const upstream = upstreamOf({ host, path }, timing);
    const error = toError({ kind: "bad_reply" }, reply, productIn(group, path), upstream, []);
    return { error, warnings: [] };
  }
}

function readClosely(body: Body, reply: Reply, product: Product, timing: Timing): Reading {
  const finding = findFailure(body, reply, product);
  const upstream = upstreamOf(reply, timing);
  const warnings = findWarnings(body, product, upstream);
  if (finding === undefined) return { error: undefined, warnings };
  return { error: toError(finding, reply, product, upstream, warnings), warnings: [] };
}

function toError(
  finding: Finding,
  { path }: Reply,
  product: Product,
  reply: Upstream,
  warnings: readonly Warning[],
): WechatError {
  return errorWithoutStack({ product, ...failureOf(finding, path), warnings, reply });
}

/** What a reply says of its failure. */
type Failure = Pick<WechatErrorInit, "code" | "kind" | "errmsg" | "rid" | "hint">;

function failureOf({ code, kind, errmsg, rid }: Finding, path: string): Failure {
  const words = errmsg === undefined ? undefined : readErrmsg(errmsg, path);
  return { code, kind, errmsg: words?.errmsg, rid: words?.rid ?? rid, hint: words?.hint };
}

/** What a body says of failure, were it the reply to this call: to compare, where no error is due. */
export function readFailure(
  body: Body,
  call: Omit<Reply, "body">,
  product: Product,
): Failure | undefined {
  const finding = findFailure(body, { ...call, body: undefined }, product);
  return finding && failureOf(finding, call.path);
}

/** A stack would lead to a socket's callback and costs more than all the reading. */
export function errorWithoutStack(init: WechatErrorInit): WechatError {
  const { stackTraceLimit } = Error;
  try {
    // An app may have locked Error; then there is a stack.
    Reflect.set(Error, "stackTraceLimit", 0);
    return new WechatError(init);
  } finally {
    Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
  }
}

/** What is kept of an exchange. */
export function upstreamOf(
  { method, host, path, status }: Omit<Reply, "body">,
  timing: Timing = {},
): Upstream {
  const at = { host: host.toLowerCase(), path: cleanPath(path) };
  const upstream: { -readonly [Key in keyof Upstream]: Upstream[Key] } =
    method === undefined ? at : { method, ...at };
  if (status !== undefined) upstream.status = status;
  if (timing.durationMs !== undefined) upstream.durationMs = timing.durationMs;
  return upstream;
}
