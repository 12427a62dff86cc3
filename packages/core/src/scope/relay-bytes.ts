import type { Reply } from "../replies/reply.js";

/**
 * The bytes in which a reply may be sent on piece by piece: as it came, as a client decodes its text,
 * and as `JSON.stringify` writes it. Any other form that an app gives it is written in one piece.
 */
export function relayBytesOf({ body }: Reply): readonly Uint8Array[] {
  if (!(body instanceof Uint8Array)) return [];
  const text = new TextDecoder().decode(body);
  const spellings = [text];
  try {
    const value: unknown = JSON.parse(text);
    spellings.push(JSON.stringify(value), JSON.stringify(value, null, 2));
  } catch {
    // XML, or damaged: sent on as it is.
  }
  return [body, ...spellings.map((each) => Buffer.from(each))];
}

/** True where the first bytes are the beginning of the others. */
export function isBeginningOf(beginning: Uint8Array, whole: Uint8Array): boolean {
  const { length } = beginning;
  return length <= whole.length && Buffer.compare(beginning, whole.subarray(0, length)) === 0;
}

/**
 * True where what begins so may be an error reply with a code: JSON, or XML. A page, an event stream
 * or a blank line is sent on at once; nothing at all is so far the head of something compressed.
 */
export function beginsLikeEnvelope(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  let at = isBom(bytes) ? 3 : 0;
  while (bytes[at] === SPACE || bytes[at] === LF || bytes[at] === CR || bytes[at] === TAB) at++;
  if (bytes[at] === BRACE) return true;
  if (bytes[at] !== LESS_THAN) return false;
  const next = bytes[at + 1];
  return next === undefined || next === LETTER_X || next === QUESTION_MARK;
}

function isBom([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const LESS_THAN = 0x3c;
const QUESTION_MARK = 0x3f;
const LETTER_X = 0x78;
const BRACE = 0x7b;
