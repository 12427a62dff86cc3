import { isWechatHost, productOf, type Product } from "../catalog/product.js";
import { WechatError } from "../wechat-error.js";
import { Body } from "./body.js";
import { readErrmsg } from "./errmsg.js";
import type { Finding, Form } from "./form.js";
import { errcode, isSurelyFine } from "./forms/errcode.js";
import { noEnvelope } from "./forms/no-envelope.js";
import { cleanPath } from "./redact.js";
import type { Reply, Upstream } from "./reply.js";

/** Every form we know; the first that fits and finds something decides. */
const FORMS: readonly Form[] = [errcode, noEnvelope];

/** What the watcher of an exchange may add: `durationMs`. */
export type Timing = Pick<Upstream, "durationMs">;

/**
 * Reads one reply of WeChat and says whether it reports a failure.
 *
 * WeChat answers HTTP 200 either way, so mostly only the body tells.
 *
 * @param reply - Host, path and status of the exchange, and the whole body: bytes, text, or the
 *   object that a client parsed. A query in the path is dropped, its values are cut from `errmsg`.
 * @param timing - How long the exchange took, for the log.
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
export function readReply(reply: Reply, timing: Timing = {}): WechatError | undefined {
  const { host, path } = reply;
  if (typeof host !== "string" || typeof path !== "string" || !isWechatHost(host)) return undefined;
  try {
    const body = new Body(reply.body);
    if ((reply.status ?? 200) < 400 && isSurelyFine(body)) return undefined;
    const product = productOf(host, path)!;
    const finding = find(body, reply, product);
    return finding && toError(finding, reply, product, timing);
  } catch {
    // An object with a getter that throws: no reply of WeChat's, whatever it is.
    const nothing = { host, path, body: undefined };
    return toError({ kind: "bad_reply" }, nothing, productOf(host, path)!, timing);
  }
}

/**
 * Reads one reply and throws the failure that it reports, for code that wants exceptions.
 *
 * @throws {WechatError} what `readReply` returns.
 */
export function assertReply(reply: Reply): void {
  const error = readReply(reply);
  if (error === undefined) return;
  Error.captureStackTrace?.(error, assertReply);
  throw error;
}

function find(body: Body, reply: Reply, product: Product): Finding | undefined {
  for (const form of FORMS) {
    const finding = form.fits(product, reply.path) ? form.read(body, reply) : undefined;
    if (finding !== undefined) return finding;
  }
  return undefined;
}

function toError(finding: Finding, reply: Reply, product: Product, timing: Timing): WechatError {
  return withoutStack(
    () =>
      new WechatError({
        product,
        code: finding.code,
        kind: finding.kind,
        ...(finding.errmsg !== undefined && readErrmsg(finding.errmsg, reply.path)),
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
