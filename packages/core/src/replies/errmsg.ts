import { redact } from "./redact.js";

/** WeChat's words on a failure, taken apart. For the log; never for the client. */
export interface Words {
  /** Without the suffixes, values of the request's query, ids; at most 1,000 characters. */
  readonly errmsg: string;
  /** WeChat's id of the request: what its support asks for. */
  readonly rid: string | undefined;
  /** WeChat's older debugging id, on some hosts beside `rid`. */
  readonly hint: string | undefined;
}

const MAX_CHARS = 1000;
/** Suffixes are short; looking only here bounds the work on a huge message. */
const TAIL_CHARS = 400;

/** Each suffix: the word that it begins with, and its whole form from there on. */
type Suffix = readonly [word: string, form: RegExp];
const RID: Suffix = [
  "rid",
  /(?<![A-Za-z_])rid(?:[:=：]|%3A)(?:[\s+]|%20)*([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})(?![0-9a-f])/iy,
];
const HINT: Suffix = ["hint", /\bhints?:[\s+]*\[\s*(?:req_id:\s*)?([\w.!~:-]{1,80})\s*\]/iy];
const MORE_INFO: Suffix = ["more info", /\bmore info at https?:\/\/\S+()/iy];

/**
 * Takes `errmsg` apart: `invalid openid rid: 5f…-…-…`, `…, hint: [x], from ip: 1.2.3.4, more info at …`.
 *
 * @param url - Path of the request with its query, whose values are cut from the text.
 */
export function readErrmsg(text: string, url: string): Words {
  const head = text.slice(0, -TAIL_CHARS);
  const [afterRid, rid] = take(text.slice(-TAIL_CHARS), RID);
  const [afterHint, hint] = take(afterRid, HINT);
  const [words] = take(afterHint, MORE_INFO);
  return {
    errmsg: redact((head + words).trim(), url, MAX_CHARS).trim(),
    rid,
    hint: hint && redact(hint, url, MAX_CHARS),
  };
}

/** Before a suffix; a plus is a space that was encoded. */
const SEPARATORS = /(?<![\s,，+])[\s,，+]+$|(?:%2C|%20)+$/i;

/** Takes a suffix out of a text, with the spaces and commas before it. */
function take(text: string, [word, form]: Suffix): [rest: string, value: string | undefined] {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) continue;
    const before = text.slice(0, at).replace(SEPARATORS, "");
    return [before + text.slice(at + match[0].length), match[1]];
  }
  return [text, undefined];
}
