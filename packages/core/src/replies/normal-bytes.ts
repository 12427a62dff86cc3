/** A text in UTF-8 in which all spellings of a value are one, and where each of its bytes comes from. */
export interface NormalText {
  readonly bytes: Uint8Array;
  /** Index in the text of each byte's character, and at last the text's length. */
  readonly origins: Uint32Array;
}

/** Encoders are put in a row at times: `%2520`. */
export const MAX_ROUNDS = 3;

/**
 * Undoes percent-encoding in either case, and the plus that stands for a space. Linear.
 *
 * @param rounds - How often what was encoded is decoded, 0 to `MAX_ROUNDS`.
 */
export function normalText(text: string, rounds: number): NormalText {
  const bytes = encode(text);
  const origins = new Uint32Array(bytes.length + 1);
  let length = 0;
  let char = 0;
  for (let at = 0; at < bytes.length;) {
    origins[length] = char;
    const spelt = byteAt(bytes, at, rounds);
    const width = spelt >> 8;
    char += width === 1 ? unitsBegunBy(spelt & 0xff) : width;
    bytes[length++] = (spelt & 0xff) === PLUS ? SPACE : spelt;
    at += width;
  }
  origins[length] = text.length;
  return { bytes: bytes.subarray(0, length), origins: origins.subarray(0, length + 1) };
}

/** Stands between the pairs of a query whose values may have an `&` of their own. */
export const END_OF_PAIR = 0;

/** The same, of a query, whose separators become `END_OF_PAIR`. */
export function normalQuery(query: string, rounds: number): Uint8Array {
  const bytes = encode(query);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    const spelt = byte === PERCENT ? byteAt(bytes, at, rounds) : 0x100 | byte;
    const isEnd = byte === AMPERSAND || byte === HASH;
    bytes[length++] = isEnd ? END_OF_PAIR : (spelt & 0xff) === PLUS ? SPACE : spelt;
    at += spelt >> 8;
  }
  return bytes.subarray(0, length);
}

/** The text that bytes are. */
export function decodeBytes(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}

function encode(text: string): Uint8Array {
  return ENCODER.encode(text);
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

const SPACE = 0x20;
const HASH = 0x23;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const PLUS = 0x2b;

/** How many units of UTF-16 a character has whose UTF-8 begins with this byte; 0 for a later byte. */
function unitsBegunBy(byte: number): number {
  return (byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
}

/** The byte that is spelt here, or stands here, plus 256 times the length of its spelling. */
function byteAt(bytes: Uint8Array, at: number, rounds: number): number {
  const byte = bytes[at]!;
  const outer = byte === PERCENT && rounds > 0 ? pairAt(bytes, at + 1) : -1;
  if (outer === -1) return 0x100 | byte;
  let inner = outer;
  let end = at + 3;
  for (let round = 1; inner === PERCENT && round < rounds; round++) {
    const next = pairAt(bytes, end);
    if (next === -1) break;
    inner = next;
    end += 2;
  }
  return ((end - at) << 8) | inner;
}

/** The value of two hexadecimal digits; -1 where they are none. */
function pairAt(bytes: Uint8Array, at: number): number {
  if (at + 1 >= bytes.length) return -1;
  const high = hexDigit(bytes[at]!);
  const low = high === -1 ? -1 : hexDigit(bytes[at + 1]!);
  return low === -1 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
