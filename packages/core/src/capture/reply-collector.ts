import type { Kind } from "../catalog/kinds.js";
import { decode } from "./decode.js";
import { MAX_BODY_BYTES, mayHoldEnvelope, type Head } from "./head.js";
import { GrowingBytes } from "./growing-bytes.js";
import type { Call, CallObserver, PartialReply } from "./shared.js";

const CLOSING_BRACE = 0x7d;
/** How often an unfinished body is tried as a whole one. */
const MAX_TRIES = 3;

/**
 * Gathers the body of one reply as it passes by, and hands it over when it is whole: before the
 * client gets its last byte, so that the verdict is there when the client's promise resolves.
 */
export class ReplyCollector implements PartialReply {
  done = false;
  readonly #body = new GrowingBytes();
  #tries = 0;

  private constructor(
    private readonly observer: CallObserver,
    private readonly call: Call,
    private readonly head: Head,
  ) {}

  /** @returns `undefined` for a reply that cannot be an envelope. */
  static open(observer: CallObserver, call: Call, head: Head): ReplyCollector | undefined {
    if (call.method === "HEAD" || call.method === "CONNECT" || !mayHoldEnvelope(head)) return;
    const collector = new ReplyCollector(observer, call, head);
    observer.onReplyStart(collector);
    return collector;
  }

  data(chunk: Uint8Array | string): void {
    if (this.done) return;
    try {
      this.#take(chunk);
    } catch (error) {
      // Without this chunk the rest makes no sense.
      this.abandon();
      throw error;
    }
  }

  #take(chunk: Uint8Array | string): void {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    const { length } = this.head;
    const total = this.#body.length + bytes.length;
    if (total > (length ?? MAX_BODY_BYTES)) return this.#close();
    if (bytes.length === length) return this.#judge(bytes);
    this.#body.add(bytes, length);
    if (total === length) this.#judge(this.#body.whole());
    else if (this.#endsInBrace(bytes)) this.#tryEarly();
  }

  end(): void {
    if (!this.done) this.#judge(this.#body.whole());
  }

  /** The connection broke in the middle of the body. */
  fail(kind: Kind, cause: unknown): void {
    if (this.done) return;
    this.observer.onFailure(kind, cause, this.call);
    this.#close(false);
  }

  bytesSoFar(): Uint8Array | undefined {
    return decode(this.#body.whole(), this.head.encoding, MAX_BODY_BYTES);
  }

  /** The client wants no more of the body. */
  abandon(): void {
    if (!this.done) this.#close();
  }

  // A client may act on JSON text that is complete before the stream says that it has ended.
  #endsInBrace(chunk: Uint8Array): boolean {
    const { length, encoding } = this.head;
    if (length !== undefined || encoding !== undefined || this.#tries >= MAX_TRIES) return false;
    let end = chunk.length - 1;
    while (end >= 0 && chunk[end]! <= 32) end--;
    return chunk[end] === CLOSING_BRACE;
  }

  #tryEarly(): void {
    this.#tries++;
    const body = this.#body.whole();
    if (isCompleteJson(body)) this.#judge(body);
  }

  #judge(body: Uint8Array): void {
    const { status, headers, encoding } = this.head;
    const decoded = decode(body, encoding, MAX_BODY_BYTES);
    try {
      if (decoded === undefined) return;
      const { host, method, path } = this.call;
      this.observer.onReply({ host, method, path, status, headers, body: decoded }, this.call);
    } finally {
      this.#close();
    }
  }

  #close(isWhole = true): void {
    this.done = true;
    this.observer.onReplyEnd(this, isWhole);
    this.#body.clear();
  }
}

function isCompleteJson(body: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
    return true;
  } catch {
    return false;
  }
}
