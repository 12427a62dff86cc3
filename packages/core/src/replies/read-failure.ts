import { groupOf, productIn, type Product } from "../catalog/product.js";
import { Body } from "./body.js";
import { readErrmsg } from "./errmsg.js";
import { findFailure, isClearlySuccess } from "./formats/index.js";
import type { Failure } from "./reply-format.js";
import type { Reply, Upstream } from "./reply.js";
import { upstreamOf, type Timing } from "./upstream.js";
import { findWarnings, type Warning } from "./warning.js";

/** A failure with WeChat's words taken apart, fit for a log. */
export interface ReadFailure extends Failure {
  readonly hint?: string | undefined;
}

/** What a reply says of failure, where its first bytes do not tell that all is well. */
export interface Reading {
  readonly product: Product;
  readonly upstream: Upstream;
  readonly failure: ReadFailure | undefined;
  readonly warnings: readonly Warning[];
}

/**
 * Reads the bytes, the text or the parsed body of one reply.
 *
 * @returns `undefined` for a clear success, and for a host that is not WeChat's. Never throws.
 */
export function readFailure(reply: Reply, timing: Timing = {}): Reading | undefined {
  const { host, path } = reply;
  if (typeof host !== "string" || typeof path !== "string") return undefined;
  const group = groupOf(host);
  if (group === undefined) return undefined;
  try {
    const body = new Body(reply.body);
    if (isClearlySuccess(body, reply, group)) return undefined;
    const at = productIn(group, path);
    const upstream = upstreamOf(reply, timing);
    const failure = failureIn(body, reply, at);
    const warnings = findWarnings(body, at, upstream);
    return { product: failure?.product ?? at, upstream, failure, warnings };
  } catch {
    // An object with a getter that throws: no reply of WeChat's, whatever it is.
    const upstream = upstreamOf({ host, path }, timing);
    const failure = { kind: "bad_reply" } as const;
    return { product: productIn(group, path), upstream, failure, warnings: [] };
  }
}

/** The failure that a body reports, were it the reply to this call. */
export function failureIn(
  body: Body,
  call: Omit<Reply, "body">,
  product: Product,
): ReadFailure | undefined {
  const failure = findFailure(body, call, product);
  if (failure?.errmsg === undefined) return failure;
  const { code, kind } = failure;
  const { errmsg, rid = failure.rid, hint } = readErrmsg(failure.errmsg, call.path);
  // By name: to spread an object takes as long as to parse the reply.
  return { product: failure.product, code, kind, errmsg, rid, hint };
}
