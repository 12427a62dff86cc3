/** A text in which all spellings of a value are one, and where each of its characters comes from. */
export interface NormalText {
  readonly text: string;
  /** Index in the original of each character, and at last its length; `undefined`: the same. */
  readonly origins: Uint32Array | undefined;
}

/** Encoders are put in a row at times: `%2520`. */
const MAX_ROUNDS = 3;

/** Undoes percent-encoding in either case, and the plus that stands for a space. Linear. */
export function normalText(original: string): NormalText {
  let text = original;
  let origins: Uint32Array | undefined;
  for (let round = 0; round < MAX_ROUNDS && text.includes("%"); round++) {
    const before: Uint32Array | undefined = origins;
    const decoded = decode(text);
    if (decoded.text.length === text.length) break;
    text = decoded.text;
    origins = before === undefined ? decoded.origins : decoded.origins.map((at) => before[at]!);
  }
  // A plus may be one that was decoded; as a space it is the same wherever it is looked for.
  return { text: text.includes("+") ? text.replaceAll("+", " ") : text, origins };
}

/** Stands between the pairs of a query whose values may have an `&` of their own. */
export const END_OF_PAIR = 0;

/** The same, of a query, whose separators become `END_OF_PAIR`. */
export function normalQuery(query: string): string {
  let { text } = decode(query, true);
  for (let round = 1; round < MAX_ROUNDS && text.includes("%"); round++) {
    const decoded = decode(text);
    if (decoded.text.length === text.length) break;
    text = decoded.text;
  }
  return text.includes("+") ? text.replaceAll("+", " ") : text;
}

/** Not by `decodeURIComponent`: what it makes of a broken text is an exception, which is dear. */
function decode(text: string, isQuery = false): { text: string; origins: Uint32Array } {
  const units = new Uint16Array(text.length);
  const origins = new Uint32Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at);
    const spelling = char === PERCENT ? lengthAt(text, at) : 1;
    const isEnd = isQuery && (char === AMPERSAND || char === HASH);
    const code = isEnd ? END_OF_PAIR : spelling === 1 ? char : codeAt(text, at, spelling);
    if (code > 0xffff) {
      origins[length] = at;
      units[length++] = 0xd7c0 + (code >> 10);
    }
    origins[length] = at;
    units[length++] = code > 0xffff ? 0xdc00 | (code & 0x3ff) : code;
    at += spelling;
  }
  origins[length] = text.length;
  return { text: stringOf(units.subarray(0, length)), origins: origins.subarray(0, length + 1) };
}

/** No more arguments than a call takes. */
const CHUNK = 8192;

// Called with a list: spreading one is many times as dear.
function stringOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as never);
  return text;
}

const HASH = 0x23;
const PERCENT = 0x25;
const AMPERSAND = 0x26;

/** How long the spelling of the character is that stands here: 1 where it is itself. */
function lengthAt(text: string, at: number): number {
  const lead = byteAt(text, at);
  if (lead === -1) return 1;
  if (lead < 0x80) return 3;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const count = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let i = 1; i < count; i++) if (byteAt(text, at + 3 * i) >> 6 !== 2) return 1;
  return 3 * count;
}

/** @param length - Of its spelling, which is whole. */
function codeAt(text: string, at: number, length: number): number {
  const lead = byteAt(text, at);
  const count = length / 3;
  let code = count === 1 ? lead : lead & (0xff >> (count + 1));
  for (let i = 1; i < count; i++) code = (code << 6) | (byteAt(text, at + 3 * i) & 0x3f);
  return code;
}

/** -1 where no byte is spelt. */
function byteAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== PERCENT) return -1;
  const high = hexDigit(text.charCodeAt(at + 1));
  const low = hexDigit(text.charCodeAt(at + 2));
  return high === -1 || low === -1 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
