import type { ServerResponse } from "node:http";
import { decode } from "../capture/decode.js";
import { MAX_BODY_BYTES } from "../capture/head.js";
import type { OriginalMethods, ResponseBuffer, WritingMethod } from "../scope/response-buffer.js";
import type { Scope } from "../scope/scope.js";
import { writeHead, type Answer } from "./answer.js";
import { mayBecomeEnvelope } from "./envelope-start.js";
import { headerOf, isHeadSeparate, isUnsent, makeHead, unmakeHead } from "./response-head.js";

/** So long a response may stand still that could be a relayed error: then it is the app's own. */
const MAX_IDLE_MS = 1000;
/** How often a growing compressed body is decompressed from its start, before it must double. */
const MAX_DECODINGS = 16;

/**
 * Holds a response back while the bytes written so far are the beginning of an error reply that
 * WeChat has sent during this request: a proxy that passes it on, a handler that sends it as its own.
 * At the first byte that differs all of it goes out, in the calls that it came in.
 *
 * node:http makes the head when it always does, and tells the app so; only the bytes wait. So what
 * others read of the response is true, and letting go is nothing but making the same calls.
 */
export class BufferedResponse implements ResponseBuffer {
  #state: "new" | "holding" | "open" = "new";
  /** What was written, by the turns in which it was. */
  #turns: Piece[][] = [];
  #bytes = 0;
  #decodings = 0;
  #decodeAgainAt = 0;
  #idle: NodeJS.Timeout | undefined;
  #isOfThisTick = false;

  /**
   * @param replacementFor - The answer to give in a body's place, if it is a WeChat error reply.
   * @param inPieces - False where some of the response's methods may not lead here: then only a body
   *   that comes whole is replaced.
   */
  constructor(
    private readonly response: ServerResponse,
    private readonly scope: Scope,
    private readonly original: OriginalMethods,
    private readonly replacementFor: (body: Uint8Array) => Answer | undefined,
    private readonly inPieces: boolean,
  ) {}

  get isHolding(): boolean {
    return this.#state !== "open";
  }

  call(method: WritingMethod, args: readonly unknown[]): unknown {
    switch (method) {
      case "write":
        return this.#write(args);
      case "end":
        return this.#end(args);
      case "flushHeaders":
        this.release();
        break;
      case "destroy":
        // What was written a while ago would have left by now.
        this.release();
    }
    return this.#original(method, args);
  }

  onReplyEnd(isWhole: boolean): void {
    if (this.#state !== "holding") return;
    if (isWhole && this.#mayBeRelayed()) this.#waitForMore();
    else this.release();
  }

  /** Makes the calls that were held, in their order. */
  release(): void {
    const turns = this.#turns;
    const isCorked = this.response.writableCorked > 0;
    this.discard();
    for (const [at, pieces] of turns.entries()) {
      for (const piece of pieces) this.#original("write", piece);
      const isOver = at < turns.length - 1 || !this.#isOfThisTick;
      if (isOver && !isCorked) flush(this.response);
    }
  }

  discard(): void {
    clearTimeout(this.#idle);
    this.#turns = [];
    this.#state = "open";
  }

  #write(args: readonly unknown[]): unknown {
    const piece = pieceOf(args);
    if (piece === undefined || !this.#mayHold()) {
      this.release();
      return this.#original("write", args);
    }
    // As node:http does at the first write; it throws where that throws.
    makeHead(this.response);
    this.#state = "holding";
    this.#bytes += bytesOf(piece).length;
    if (this.#bytes > MAX_BODY_BYTES || !this.#mayBeRelayed(piece)) {
      this.release();
      return this.#original("write", args);
    }
    if (!this.#isOfThisTick) this.#turns.push([]);
    this.#turns.at(-1)!.push(piece);
    this.#waitForMore();
    // Taken is as good as written: who waits for the callback before writing on would wait forever.
    const callback = args.find((each) => typeof each === "function");
    if (callback !== undefined) process.nextTick(callback);
    return true;
  }

  #end(args: readonly unknown[]): unknown {
    const piece = pieceOf(args);
    const mayReplace = isUnsent(this.response) && (piece !== undefined || isNothing(args[0]));
    const answer = mayReplace ? this.#replacement(piece) : undefined;
    if (answer === undefined) {
      this.release();
      return this.#original("end", args);
    }
    this.discard();
    unmakeHead(this.response);
    writeHead(this.response, answer);
    const callback = args.find((each) => typeof each === "function");
    return this.#original("end", [answer.body, "utf8", callback]);
  }

  #replacement(last: Piece | undefined): Answer | undefined {
    const { statusCode } = this.response;
    if (statusCode < 200 || statusCode === 204 || statusCode === 304) return undefined;
    const isWhole = this.#turns.length === 0;
    const body = this.#decoded(last);
    if (body === undefined || body.length === 0) return undefined;
    // What comes in pieces must be the reply to its last byte; what comes whole may be spelt anew.
    return isWhole || this.#isBeginning(body) ? this.replacementFor(body) : undefined;
  }

  #mayHold(): boolean {
    const { response, inPieces } = this;
    return (
      inPieces &&
      isHeadSeparate(response) &&
      isUnsent(response) &&
      // It waits for the response before it: what is written has not left either way.
      response.socket !== null &&
      !response.strictContentLength
    );
  }

  /** True while the bytes so far, and this piece, may go on to be an error reply. */
  #mayBeRelayed(piece?: Piece): boolean {
    if (!this.scope.mayRelay) return false;
    if (headerOf(this.response, "content-encoding") !== undefined) {
      if (this.#decodings >= MAX_DECODINGS && this.#bytes < this.#decodeAgainAt) return true;
      this.#decodings++;
      this.#decodeAgainAt = this.#bytes * 2;
    }
    const soFar = this.#decoded(piece);
    return soFar !== undefined && this.#isBeginning(soFar);
  }

  #isBeginning(soFar: Uint8Array): boolean {
    const { scope } = this;
    return (
      scope.mayBeRelayed(soFar) || (scope.settings.relay === "any" && mayBecomeEnvelope(soFar))
    );
  }

  #decoded(last: Piece | undefined): Uint8Array | undefined {
    const pieces = last === undefined ? this.#turns : [...this.#turns, [last]];
    const whole = Buffer.concat(pieces.flat().map(bytesOf));
    if (whole.length > MAX_BODY_BYTES) return undefined;
    return decode(whole, headerOf(this.response, "content-encoding"), MAX_BODY_BYTES);
  }

  #waitForMore(): void {
    this.#isOfThisTick = true;
    process.nextTick(() => (this.#isOfThisTick = false));
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.release(), MAX_IDLE_MS);
    this.#idle.unref();
  }

  #original(method: WritingMethod, args: readonly unknown[]): unknown {
    return Reflect.apply(this.original[method], this.response, args);
  }
}

/** node:http keeps what is written in a turn until the next, by corking the socket, or itself since Node 24. */
function flush(response: ServerResponse): void {
  if (response.writableCorked > 0) response.uncork();
  else response.socket?.uncork();
}

type Piece = [chunk: string | Buffer, encoding?: BufferEncoding];

/**
 * What a call writes, copied, for its memory may be written again; `undefined` for nothing, and for
 * what node:http is to refuse.
 */
function pieceOf([chunk, encoding]: readonly unknown[]): Piece | undefined {
  if (typeof chunk === "string" && chunk !== "") {
    if (typeof encoding !== "string") return [chunk];
    return Buffer.isEncoding(encoding) ? [chunk, encoding] : undefined;
  }
  return chunk instanceof Uint8Array && chunk.length > 0 ? [Buffer.from(chunk)] : undefined;
}

/** True where `end` was given no chunk, or an empty one. */
function isNothing(chunk: unknown): boolean {
  if (chunk === undefined || chunk === null || typeof chunk === "function") return true;
  return (chunk as { length?: unknown }).length === 0;
}

function bytesOf([chunk, encoding]: Piece): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk, encoding ?? "utf8") : chunk;
}
