import type { Kind } from "../../catalog/kinds.js";
import type { Body } from "../body.js";
import type { ReplyFormat } from "../reply-format.js";

/**
 * No envelope where one is due: HTML from a gateway, an empty body, a JSON or XML text cut off before
 * its end. Images, bills and other bodies that begin like none of these are replies of their own right.
 */
export const noEnvelope: ReplyFormat = {
  matches: () => true,
  read(body, { status = 200, host }, product) {
    if (status >= 400) return { kind: kindOfStatus(status) };
    // 206 is a part of a body, which may end anywhere.
    if (status === 202 || status === 204 || status === 206 || status >= 300) return undefined;
    // Version 3 of WeChat Pay reports failures by status alone.
    if (product === "pay-v3") return undefined;
    return isBroken(body, host) ? { kind: "bad_reply" } : undefined;
  },
};

/** Hosts that show pages to people beside what they answer to programs. */
const MAY_SHOW_PAGES =
  /^(?:(?:mp|chatbot|openai)\.weixin\.qq\.com|(?!api)[\w.-]+\.wechatpay\.cn)\b/i;

function isBroken(body: Body, host: string): boolean {
  if (body.shape === "empty") return true;
  if (body.shape === "json") return body.members?.complete !== true;
  if (body.shape !== "markup") return false;
  if (body.fields !== undefined) return isXmlCutOff(body);
  // Articles, consoles and documentation are pages; an API never answers with one.
  return !MAY_SHOW_PAGES.test(host);
}

const END_OF_XML = /<\/xml\s*>|<xml\s*\/>/;

/** True where the root of an XML envelope does not end. */
function isXmlCutOff({ searchable: text }: Body): boolean {
  return !END_OF_XML.test(text);
}

/** The kind of a failure that says nothing but its HTTP status. */
function kindOfStatus(status: number): Kind {
  if (status === 408 || status === 504) return "timeout";
  if (status === 429) return "rate_limited";
  if (status === 413) return "too_large";
  // 411 and 412: seen on uploads in chunks, which WeChat does not take.
  if (status === 405 || status === 411 || status === 412) return "malformed_request";
  return status >= 500 ? "unavailable" : "bad_reply";
}
