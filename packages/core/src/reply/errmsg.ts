import { cutQueryValues } from "./redact.js";

/** WeChat's words on a failure, taken apart. For the log; never for the client. */
export interface Words {
  /** Without the suffixes, without values of the request's query; at most 1,000 characters. */
  readonly errmsg: string;
  /** WeChat's id of the request: what its support asks for. */
  readonly rid?: string;
  /** WeChat's older debugging id, on some hosts beside `rid`. */
  readonly hint?: string;
}

const MAX_CHARS = 1000;
/** Suffixes are short; looking only here bounds the work on a huge message. */
const TAIL_CHARS = 400;

/** Each suffix: the word it is known by, and its whole form with what comes before it. */
const RID = ["rid:", /[\s,]*\brid:\s*([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})(?![0-9a-f])/i] as const;
const HINT = ["hint", /[\s,]*\bhints?:\s*\[\s*(?:req_id:\s*)?([\w.!~:-]{1,80})\s*\]/i] as const;
const MORE_INFO = ["more info", /[\s,]*\bmore info at https?:\/\/\S+/i] as const;

/**
 * Takes `errmsg` apart: `invalid openid rid: 5f…-…-…`, `…, hint: [x], from ip: 1.2.3.4, more info at …`.
 *
 * @param url - Path of the request with its query, whose values are cut from the text.
 */
export function readErrmsg(text: string, url: string): Words {
  let tail = text.length > TAIL_CHARS ? text.slice(-TAIL_CHARS) : text;
  const head = text.slice(0, text.length - tail.length);
  const take = ([word, suffix]: readonly [string, RegExp]): string | undefined => {
    const match = tail.includes(word) ? suffix.exec(tail) : null;
    if (match === null) return undefined;
    tail = tail.slice(0, match.index) + tail.slice(match.index + match[0].length);
    return match[1];
  };
  const rid = take(RID);
  const hint = take(HINT);
  take(MORE_INFO);
  return {
    // Cut first, clip after: half a token is a token too.
    errmsg: cutQueryValues(head + tail, url)
      .trim()
      .slice(0, MAX_CHARS),
    ...(rid !== undefined && { rid }),
    ...(hint !== undefined && { hint: cutQueryValues(hint, url) }),
  };
}
