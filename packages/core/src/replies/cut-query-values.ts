import { CUT } from "./cut.js";
import { Grams } from "./grams.js";
import { END_OF_PAIR, normalQuery, normalText } from "./normal-text.js";

/** Parameters whose values tell nothing of anybody, where they are a word or a short number. */
const HARMLESS_NAMES: ReadonlySet<string> = new Set([
  ...["type", "media_type", "mediatype", "msg_type", "msgtype", "response_type", "grant_type"],
  ...["scope", "lang", "language", "format", "f", "action", "method", "version"],
  ...["offset", "begin", "start", "count", "limit", "num", "size", "page", "page_size", "pagesize"],
  ...["fetch_child", "status", "sort", "order"],
]);
const HARMLESS = /^(?:[A-Za-z]{1,24}(?:[_/-][A-Za-z]{1,24}){0,2}|\d{1,4})$/;

/** No call has so many values that its errmsg may name; beyond that, all of it is cut. */
const MAX_CANDIDATES = 512;
/** Nor does a text name them so often. */
const MAX_SPANS = 1024;
/** Characters that one may be spelt with, `%E5%BC%A0` for one of three bytes, and what stands before. */
const MAX_ENCODED = 10;
/** A value under this length must stand by itself: `1` must not take digits out of an IP address. */
const MIN_ANYWHERE = 6;

/**
 * Cuts the values of a URL's query out of a text, however each is spelt, here or there.
 *
 * Those of parameters that are known to be harmless stay. What begins in the first `max` characters
 * is cut whole, and no more of the text than these is given back. The work grows linearly with
 * text and query, and with nothing else.
 *
 * @param url - A path or URL with its query.
 */
export function cutQueryValues(text: string, url: string, max: number): string {
  const mark = url.indexOf("?");
  if (mark === -1 || text === "") return text.slice(0, max);
  // A value that begins before the end is to be seen whole: none that counts is longer.
  const seen = text.slice(0, (text.includes("%") ? MAX_ENCODED : 2) * max);
  const { text: normal, origins } = normalText(seen);
  const spans = spansOf(valuesIn(url.slice(mark + 1), normal, max), normal, max);
  if (spans === undefined) return CUT;
  if (spans.length === 0) return text.slice(0, max);
  spans.sort((one, other) => one.from - other.from);
  let result = "";
  let done = 0;
  for (const { from, to } of spans) {
    const [start, end] = origins === undefined ? [from, to] : [origins[from]!, origins[to]!];
    // Within one that is cut already, or behind what is shown.
    if (end <= done || start >= max) continue;
    if (start >= done) result += seen.slice(done, start) + CUT;
    done = end;
  }
  return result + seen.slice(done, Math.max(done, max));
}

/** A query of so many characters has so few values that each may be looked for. */
const SHORT_QUERY = 1024;

/**
 * The values of a query, normalised, that the text has.
 *
 * @returns `undefined` where there are too many.
 */
function valuesIn(query: string, text: string, max: number): ReadonlySet<string> | undefined {
  const grams = query.length > SHORT_QUERY ? new Grams(text) : undefined;
  const pairs = normalQuery(query);
  const values = new Set<string>();
  let candidates = 0;
  let [start, equals] = [0, -1];
  for (let at = 0; at <= pairs.length; at++) {
    const char = pairs.charCodeAt(at);
    if (char === EQUALS && equals === -1) equals = at;
    if (char !== END_OF_PAIR && at < pairs.length) continue;
    // What stands without a name is a value.
    const from = equals === -1 ? start : equals + 1;
    // Of a long one its beginning will do.
    const end = Math.min(at, from + max);
    if (end > from && grams?.mayHave(pairs, from, end) !== false) {
      if (++candidates > MAX_CANDIDATES) return undefined;
      const value = pairs.slice(from, end);
      const name = pairs.slice(start, Math.max(start, equals));
      if (text.includes(value) && !isHarmless(name, value)) values.add(value);
    }
    [start, equals] = [at + 1, -1];
  }
  return values;
}

const EQUALS = 0x3d;

function isHarmless(name: string, value: string): boolean {
  return HARMLESS.test(value) && HARMLESS_NAMES.has(name.toLowerCase());
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the values stand; `undefined` where that is all over the text. */
function spansOf(
  values: ReadonlySet<string> | undefined,
  text: string,
  max: number,
): Span[] | undefined {
  if (values === undefined) return undefined;
  const spans: Span[] = [];
  for (const value of values) {
    const isWord = value.length < MIN_ANYWHERE && !WITHOUT_SPACES.test(value);
    for (let at = text.indexOf(value); at !== -1;) {
      const to = at + value.length;
      if (!isWord || (!joins(text, at - 1, -1) && !joins(text, to, 1)))
        // The beginning of a longer one: all that follows goes with it.
        spans.push({ from: at, to: value.length === max ? text.length : to });
      if (spans.length > MAX_SPANS) return undefined;
      at = text.indexOf(value, to);
    }
  }
  return spans;
}

/** Scripts that put no spaces between words, so that no value stands by itself. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const IN_WORD = /[\p{L}\p{N}\p{M}_]/u;

/** True where the character at one side of a word is of the same word: also the dot in `1.11`. */
function joins(text: string, at: number, step: 1 | -1): boolean {
  const char = text[at];
  if (char === undefined) return false;
  if (char === "." || char === "-") return isInWord(text[at + step]);
  return isInWord(char);
}

function isInWord(char: string | undefined): boolean {
  return char !== undefined && IN_WORD.test(char) && !WITHOUT_SPACES.test(char);
}
