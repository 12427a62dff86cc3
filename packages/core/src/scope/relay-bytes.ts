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
