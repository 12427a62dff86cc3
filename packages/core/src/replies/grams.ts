/** Bytes that are looked at together. */
const LENGTH = 4;
const BITS = 17;

/**
 * Which runs of up to four bytes a text has, roughly: a quick no for most of what is not in it, at a
 * cost that does not grow with the text.
 */
export class Grams {
  readonly #seen = new Uint8Array(1 << BITS);

  constructor(text: Uint8Array) {
    for (let at = 0; at < text.length; at++) {
      let hash = 0;
      for (let length = 1; length <= LENGTH && at + length <= text.length; length++) {
        hash = mix(hash, text[at + length - 1]!);
        this.#seen[slotOf(hash, length)] = 1;
      }
    }
  }

  /** False where the text does not have this part of `from`: not its beginning, or not its end. */
  mayHave(from: Uint8Array, start: number, end: number): boolean {
    const length = Math.min(end - start, LENGTH);
    return this.#has(from, start, length) && this.#has(from, end - length, length);
  }

  #has(value: Uint8Array, start: number, length: number): boolean {
    let hash = 0;
    for (let at = start; at < start + length; at++) hash = mix(hash, value[at]!);
    return this.#seen[slotOf(hash, length)] === 1;
  }
}

function mix(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193) ^ (hash >>> 15);
}

function slotOf(hash: number, length: number): number {
  return (Math.imul(hash ^ length, 0x9e3779b1) >>> (32 - BITS)) | 0;
}
