import { CUT } from "./cut.js";
import { Grams } from "./grams.js";
import {
  decodeBytes,
  END_OF_PAIR,
  MAX_ROUNDS,
  normalQuery,
  normalText,
  type NormalText,
} from "./normal-bytes.js";

/** Parameters whose values tell nothing of anybody, where they are a word or a short number. */
const HARMLESS_NAMES =
  /^(?:type|media_type|mediatype|msg_type|msgtype|response_type|grant_type|scope|lang|language|format|f|action|method|version|offset|begin|start|count|limit|num|size|page|page_size|pagesize|fetch_child|status|sort|order)$/i;
const HARMLESS = /^(?:[A-Za-z]{1,24}(?:[_/-][A-Za-z]{1,24}){0,2}|\d{1,4})$/;

/** No call has so many values that its errmsg may name; beyond that, all of it is cut. */
const MAX_CANDIDATES = 384;
/** Nor does a text name them so often. */
const MAX_SPANS = 512;
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
  const query = url.slice(mark + 1);
  if (hasNoValueOf(query, text)) return text.slice(0, max);
  // A value that begins before the end is to be seen whole: none that counts is longer.
  const seen = text.slice(0, (text.includes("%") ? MAX_ENCODED : 2) * max);
  const spans: Span[] = [];
  for (const { ofText, ofQuery } of seen.includes("%") ? ENCODED : PLAIN) {
    const found = findValues(normalText(seen, ofText), normalQuery(query, ofQuery), max);
    if (found === undefined) return CUT;
    spans.push(...found);
  }
  if (spans.length === 0) return text.slice(0, max);
  spans.sort((one, other) => one.from - other.from);
  let result = "";
  let done = 0;
  for (const { from: start, to: end } of spans) {
    // Within one that is cut already, or behind what is shown.
    if (end <= done || start >= max) continue;
    if (start >= done) result += seen.slice(done, start) + CUT;
    done = end;
  }
  return result + seen.slice(done, Math.max(done, max));
}

/** How often text and query are decoded to be compared. */
interface Rounds {
  readonly ofText: number;
  readonly ofQuery: number;
}

const ALL: Rounds = { ofText: MAX_ROUNDS, ofQuery: MAX_ROUNDS };
const PLAIN: readonly Rounds[] = [ALL];
/** A percent sign before a value may make one character of both: so the text is looked at as it is, too. */
const ENCODED: readonly Rounds[] = [ALL, { ofText: 0, ofQuery: 0 }, { ofText: 0, ofQuery: 1 }];

/** Where the values of a query stand, in the text as it came; `undefined` where that is all over it. */
function findValues(text: NormalText, query: Uint8Array, max: number): Span[] | undefined {
  const { bytes, origins } = text;
  const values = valuesIn(query, bytes, max);
  const spans = values && spansOf(values, bytes, max);
  return spans?.map(({ from, to }) => ({ from: origins[from]!, to: origins[to]! }));
}

/** A query so short has so few values that each may be looked for. */
const SHORT_QUERY = 1024;
const SPELT_OTHERWISE = /[%+]/;

/** The usual case, quickly: all is spelt as it is, and no value is in the text. */
function hasNoValueOf(query: string, text: string): boolean {
  if (query.length > SHORT_QUERY || text.length > SHORT_QUERY) return false;
  if (SPELT_OTHERWISE.test(query) || SPELT_OTHERWISE.test(text)) return false;
  return query.split(PAIR_END).every((pair) => {
    const value = pair.slice(pair.indexOf("=") + 1);
    return value === "" || !text.includes(value);
  });
}

const PAIR_END = /[&#]/;

/** A value of a query that may stand in the text. */
interface Value {
  readonly bytes: string;
  readonly mustStandAlone: boolean;
}

/**
 * The values of a query that may be in the text.
 *
 * @param pairs - The query, normalised.
 * @returns `undefined` where there are too many.
 */
function valuesIn(pairs: Uint8Array, text: Uint8Array, max: number): readonly Value[] | undefined {
  const grams = pairs.length > SHORT_QUERY ? new Grams(text) : undefined;
  const values: Value[] = [];
  const seen = new Set<string>();
  let candidates = 0;
  let [start, equals] = [0, -1];
  for (let at = 0; at <= pairs.length; at++) {
    const byte = at === pairs.length ? END_OF_PAIR : pairs[at];
    if (byte === EQUALS && equals === -1) equals = at;
    if (byte !== END_OF_PAIR) continue;
    // What stands without a name is a value.
    const from = equals === -1 ? start : equals + 1;
    // Of a long one its beginning will do.
    const end = Math.min(at, from + max);
    if (end > from && grams?.mayHave(pairs, from, end) !== false) {
      if (++candidates > MAX_CANDIDATES) return undefined;
      const bytes = byteString(pairs.subarray(from, end));
      const name = pairs.subarray(start, Math.max(start, equals));
      if (!seen.has(bytes) && !isHarmless(name, bytes)) {
        seen.add(bytes);
        values.push({ bytes, mustStandAlone: mustStandAlone(pairs.subarray(from, end)) });
      }
    }
    [start, equals] = [at + 1, -1];
  }
  return values;
}

const EQUALS = 0x3d;
/** Of the longest name that is known to be harmless, and more. */
const MAX_NAME = 32;

function isHarmless(name: Uint8Array, value: string): boolean {
  return HARMLESS.test(value) && name.length <= MAX_NAME && HARMLESS_NAMES.test(byteString(name));
}

function mustStandAlone(value: Uint8Array): boolean {
  // A character has up to four bytes.
  if (value.length >= 4 * MIN_ANYWHERE) return false;
  const text = decodeBytes(value);
  return text.length < MIN_ANYWHERE && !WITHOUT_SPACES.test(text);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the values stand, in bytes; `undefined` where that is all over the text. */
function spansOf(values: readonly Value[], bytes: Uint8Array, max: number): Span[] | undefined {
  const text = byteString(bytes);
  const spans: Span[] = [];
  for (const { bytes: value, mustStandAlone } of values) {
    for (let at = text.indexOf(value); at !== -1;) {
      const to = at + value.length;
      if (!mustStandAlone || (!joins(bytes, at - 1, -1) && !joins(bytes, to, 1)))
        // The beginning of a longer one: all that follows goes with it.
        spans.push({ from: at, to: value.length === max ? bytes.length : to });
      if (spans.length > MAX_SPANS) return undefined;
      at = text.indexOf(value, to);
    }
  }
  return spans;
}

/** A character for each byte: what is looked for in text is found by the engine's own search. */
function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    // Called with a list: spreading one takes many times as long.
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as never);
  return text;
}

/** No more arguments than a call takes. */
const CHUNK = 8192;

/** Scripts that put no spaces between words, so that no value stands by itself. */
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
const IN_WORD = /[\p{L}\p{N}\p{M}_]/u;

/** True where the character at one side of a word is of the same word: also the dot in `1.11`. */
function joins(text: Uint8Array, at: number, step: 1 | -1): boolean {
  const isInside = text[at] === DOT || text[at] === HYPHEN;
  const place = isInside ? at + step : at;
  const byte = text[place] ?? 0;
  if (byte < 0x80) return ASCII_WORD[byte] === 1;
  const char = characterAt(text, place);
  return IN_WORD.test(char) && !WITHOUT_SPACES.test(char);
}

const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, byte) =>
  /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
);
const DOT = 0x2e;
const HYPHEN = 0x2d;

/** The character that has the byte at this place; empty outside of the text. */
function characterAt(text: Uint8Array, at: number): string {
  let start = at;
  while (isLater(text[start]) && at - start < 3) start--;
  let end = at + 1;
  while (isLater(text[end]) && end - start < 4) end++;
  return decodeBytes(text.subarray(Math.max(start, 0), end));
}

/** True for the second byte of a character, and those after it. */
function isLater(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
