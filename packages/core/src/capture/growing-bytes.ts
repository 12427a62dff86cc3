import { MAX_BODY_BYTES } from "./head.js";

const NOTHING = Buffer.alloc(0);

/** Bytes that come in pieces of any size, in one piece of memory of their own that grows. */
export class GrowingBytes {
  #memory = NOTHING;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /**
   * Copies the bytes: their owner may change or transfer them afterwards.
   *
   * @param expected - Of how many bytes there will be, where that is known.
   */
  add(bytes: Uint8Array, expected = 0): void {
    const from = this.#length;
    const needed = from + bytes.length;
    if (needed > this.#memory.length) this.#grow(Math.max(needed, expected));
    this.#memory.set(bytes, from);
    this.#length = needed;
  }

  /** What has come so far; a view, good until the next piece. */
  whole(): Buffer {
    return this.#memory.subarray(0, this.#length);
  }

  clear(): void {
    this.#memory = NOTHING;
    this.#length = 0;
  }

  // Grows by half: each byte is moved only a few times, however small the pieces are.
  #grow(needed: number): void {
    const ample = Math.min(Math.ceil(this.#memory.length * 1.5), MAX_BODY_BYTES);
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, ample));
    grown.set(this.whole());
    this.#memory = grown;
  }
}
