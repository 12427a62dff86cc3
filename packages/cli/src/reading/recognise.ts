import { isUtf8 } from "node:buffer";
import { clip, sanitizeForTerminal } from "../columns.js";
import type { Location } from "../location.js";
import { gunzip, isBinary, isGzip } from "./decode.js";
import { refusal, type Finding } from "./finding.js";
import { findInside, isObject, parseJson, type JsonObject } from "./json.js";
import { findMention, readMention } from "./mention.js";
import { readOwnRecord } from "./own-record.js";
import { readProblem } from "./problem-body.js";
import { splitReply, type RawReply } from "./raw-reply.js";
import { findInnerFailure, looksLikeWechat, readWechatReply } from "./reply.js";
import { isPayXml } from "./reply-source.js";

const MAX_NAMES = 3;

/**
 * Reads one input: a reply, with its head or without, a line of the log, a problem.
 *
 * @param where - Where a reply came from, as far as the user says; then whatever can be a reply is one.
 */
export function recognise(bytes: Buffer, where: Location): Finding {
  let raw = splitReply(bytes);
  if (isGzip(raw.body)) {
    const body = gunzip(raw.body);
    if (body === undefined) return refusal(({ compressed }) => compressed);
    raw = { ...raw, body };
  }
  const isSaid = Object.keys(where).length > 0;
  const isReply = raw.status !== undefined || isSaid;
  if (isBinary(raw.body))
    return isReply ? readWechatReply(raw, where) : refusal(({ binary }) => binary);
  const text = raw.body.toString("utf8").trim();
  if (text === "") return isReply ? readWechatReply(raw, where) : refusal(({ empty }) => empty);

  const json = parse(text);
  if (json !== undefined)
    return recogniseJson(json.value, { ...raw, body: Buffer.from(json.body) }, where, isSaid);
  if (isPage(text) || (isPayXml(raw) && (isSaid || /<(?:return_code|err_code)>/.test(text))))
    return readWechatReply(raw, where);
  if (text.startsWith("<") && !isReply) {
    const root = /^<(?:\?[^>]*>\s*<)?([^\s>]{0,40})/.exec(text)?.[1] ?? "";
    return refusal(({ markup }) => markup(sanitizeForTerminal(root)));
  }
  // A bill, a page: with a head or a place it came from somewhere, and the library says what it is.
  if (isReply && !text.startsWith("{")) return readWechatReply(raw, where);
  return recogniseText(text, raw, where);
}

function recogniseJson(value: unknown, raw: RawReply, where: Location, isSaid: boolean): Finding {
  if (Array.isArray(value)) return refusal(({ array }) => array);
  if (!isObject(value)) {
    const shown = clip(sanitizeForTerminal(JSON.stringify(value).slice(0, 200)), 60);
    return refusal(({ json }) => json(shown));
  }
  const own = findInside(value, (inner) => readOwnRecord(inner) ?? readProblem(inner));
  if (own !== undefined && own.type !== "refusal") return own;
  if (looksLikeWechat(raw) || (isSaid && Object.keys(value).length > 0))
    return readWechatReply(raw, where);
  const failure = findInnerFailure(value);
  if (failure !== undefined) return readWechatReply(failure, where);
  return own ?? refuseObject(value);
}

function refuseObject(value: JsonObject): Finding {
  const names = Object.keys(value);
  const shown = names.slice(0, MAX_NAMES).map((name) => clip(sanitizeForTerminal(name), 30));
  return names.length === 0
    ? refusal(({ emptyObject }) => emptyObject)
    : refusal(({ object }) => object(shown, names.length - shown.length));
}

/** Text that is neither JSON nor markup: a code that it names is explained. */
function recogniseText(text: string, raw: RawReply, where: Location): Finding {
  const mention = findMention(text);
  if (mention !== undefined) return readMention(mention, where);
  // What has lost its end may be a reply all the same.
  if (/^\{\s*"(?:errcode|errmsg|access_token)/.test(text)) return readWechatReply(raw, where);
  const shown = clip(sanitizeForTerminal(text.slice(0, 200)), 40);
  if (text.startsWith("{")) return refusal(({ broken }) => broken(shown), true);
  if (isUtf8(raw.body)) return refusal((messages) => messages.text(shown));
  const good = raw.body.toString("utf8").split("\ufffd", 1)[0]!;
  return refusal(({ notUtf8 }) => notUtf8(Buffer.byteLength(good)));
}

function isPage(text: string): boolean {
  return /^<(?:!doctype\s+html|html|head|body|center|h1)\b/i.test(text);
}

/** JSON, also where it came as the value of a URL, or as a text within a JSON text. */
function parse(text: string): { readonly body: string; readonly value: unknown } | undefined {
  const body = /^%7B/i.test(text) ? decodeUrl(text) : text;
  const json = parseJson(body);
  if (json === undefined) return undefined;
  const { value } = json;
  const inner = typeof value === "string" && /^\s*\{/.test(value) ? parseJson(value) : undefined;
  return inner === undefined ? { body, value } : { body: value as string, value: inner.value };
}

function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
