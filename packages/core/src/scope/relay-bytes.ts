import { Body } from "../replies/body.js";
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

/** What tells the form of a reply stands in so many bytes, or is no envelope's. */
const HEAD_BYTES = 64;

/**
 * True where what begins so may be an error reply with a code: JSON, or XML. A page, an event stream
 * or a blank line is sent on at once; nothing at all is so far the head of something compressed.
 */
export function beginsLikeEnvelope(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  const { shape, searchable } = new Body(bytes.subarray(0, HEAD_BYTES));
  return shape === "json" || (shape === "markup" && /^[^<]*<(?:[?x]|$)/.test(searchable));
}
