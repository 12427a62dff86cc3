import type { Kind } from "../../kinds.js";
import type { Finding, Form } from "../form.js";

/**
 * No envelope where one is due: HTML from a gateway, an empty body, a JSON text cut off before its
 * end. Images, bills and other bodies that begin like none of these are replies of their own right.
 */
export const noEnvelope: Form = {
  fits: () => true,
  read(body, { status = 200, host }) {
    const kind = body.members === undefined || status >= 400 ? kindOfStatus(status) : undefined;
    if (kind !== undefined) return { kind };
    if (status === 204 || (status >= 300 && status < 400)) return undefined;
    return isBroken(body.shape, body.members?.complete, host) ? BAD_REPLY : undefined;
  },
};

const BAD_REPLY: Finding = { kind: "bad_reply" };

function isBroken(shape: string, complete: boolean | undefined, host: string): boolean {
  if (shape === "empty") return true;
  if (shape === "json") return complete !== true;
  // Articles and consoles are pages; an API never answers with one.
  return shape === "markup" && !host.toLowerCase().startsWith("mp.weixin.qq.com");
}

/** The kind of a reply that says nothing but its HTTP status; `undefined` below 400. */
export function kindOfStatus(status: number): Kind | undefined {
  if (status < 400) return undefined;
  if (status === 408 || status === 504) return "timeout";
  if (status === 429) return "rate_limited";
  if (status === 413) return "too_large";
  // Seen on chunked uploads, and on requests that no endpoint takes.
  if (status === 411 || status === 412 || status === 405) return "malformed_request";
  return status >= 500 ? "unavailable" : "bad_reply";
}
