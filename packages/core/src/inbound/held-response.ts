import type { ServerResponse } from "node:http";
import { decode } from "../capture/decode.js";
import { MAX_BODY_BYTES, mayBeText } from "../capture/head.js";
import type { Held, Scope } from "../scope/scope.js";
import { writeHead, type Answer } from "./answer.js";

/** Text too, and must not wait. */
const EVENT_STREAM = /^\s*text\/event-stream/i;
/** How an envelope begins, after a BOM and white space. */
const ENVELOPE_START = /^(?:\u00ef\u00bb\u00bf)?\s*(?:[{<]|$)/;

type Writing = Pick<ServerResponse, "writeHead" | "write" | "end" | "flushHeaders">;
type WriteArguments = [chunk: unknown, ...rest: unknown[]];

/**
 * Holds a response back while it may turn out to be WeChat's error reply sent on, as a proxy does
 * it: before its first byte has left, it can still be replaced. Everything else goes out as it was
 * written, in the same calls.
 *
 * Held is only a short textual body, and only while a reply is under way or an error outstanding.
 */
export class HeldResponse implements Held {
  #state: "undecided" | "holding" | "open" = "undecided";
  readonly #original: Writing;
  #head: unknown[] | undefined;
  #writes: WriteArguments[] = [];
  #bytes = 0;

  /** @param judge - The answer to give in a body's place, if it is a WeChat error reply. */
  constructor(
    private readonly response: ServerResponse,
    private readonly scope: Scope,
    private readonly judge: (body: Uint8Array) => Answer | undefined,
  ) {
    const { writeHead, write, end, flushHeaders } = response;
    this.#original = { writeHead, write, end, flushHeaders };
    // They stay for good: taking them off again could take off what somebody has put over them.
    response.writeHead = (...args: unknown[]) => this.#writeHead(args);
    response.write = (...args: unknown[]) => this.#write(args as WriteArguments);
    response.end = (...args: unknown[]) => this.#end(args);
    // Who flushes the head wants it to leave now.
    response.flushHeaders = () => {
      this.release();
      flushHeaders.call(response);
    };
  }

  discard(): void {
    this.#head = undefined;
    this.#writes = [];
    this.#state = "open";
  }

  /** Lets out what is held, in the calls that it came in. */
  release(): boolean {
    const [head, writes] = [this.#head, this.#writes];
    this.#head = undefined;
    this.#writes = [];
    this.#state = "open";
    const { writeHead, write } = this.#original;
    if (head !== undefined) writeHead.apply(this.response, head as never);
    let more = true;
    for (const args of writes) more = write.apply(this.response, args as never);
    return more;
  }

  settle(): void {
    if (this.#state === "holding" && !this.#worthHolding()) this.release();
  }

  #writeHead(args: unknown[]): ServerResponse {
    if (this.#state === "open") return this.#original.writeHead.apply(this.response, args as never);
    this.#head = args;
    this.#decide();
    return this.response;
  }

  #write(args: WriteArguments): boolean {
    this.#decide();
    if (this.#state === "open") return this.#original.write.apply(this.response, args as never);
    const bytes = bytesOf(args);
    const isFirst = this.#bytes === 0;
    this.#bytes += bytes.length;
    // Taken is as good as written: who waits for the callback before writing on would wait forever.
    const done = args.findIndex((each) => typeof each === "function");
    if (done !== -1) process.nextTick(args[done] as () => void);
    this.#writes.push((done === -1 ? args : args.slice(0, done)) as WriteArguments);
    if (isFirst && !this.#mayBegin(bytes)) return this.release();
    return this.#bytes > MAX_BODY_BYTES ? this.release() : true;
  }

  #end(args: unknown[]): ServerResponse {
    this.#decide();
    const last = typeof args[0] === "function" ? undefined : args[0];
    const answer = this.#state === "holding" ? this.#judged(last, args[1]) : undefined;
    if (answer === undefined) {
      this.release();
      return this.#original.end.apply(this.response, args as never);
    }
    this.#keepHeaders();
    this.discard();
    writeHead(this.response, answer);
    const done = args.find((each) => typeof each === "function");
    return this.#original.end.apply(this.response, [answer.body, "utf8", done] as never);
  }

  #judged(last: unknown, encoding: unknown): Answer | undefined {
    const chunks = this.#writes.map(bytesOf);
    if (last !== undefined && last !== null) chunks.push(bytesOf([last, encoding]));
    const whole = Buffer.concat(chunks);
    if (whole.length === 0 || whole.length > MAX_BODY_BYTES) return undefined;
    const body = decode(whole, this.#header("content-encoding"), MAX_BODY_BYTES);
    return body && this.judge(body);
  }

  #decide(): void {
    if (this.#state !== "undecided") return;
    if (this.#worthHolding() && this.#holdable()) this.#state = "holding";
    else this.release();
  }

  #worthHolding(): boolean {
    const { scope } = this;
    return scope.settings.relay === "any" || scope.pending > 0 || scope.hasErrors;
  }

  #holdable(): boolean {
    if (this.response.headersSent) return false;
    const status = (this.#head?.[0] as number | undefined) ?? this.response.statusCode;
    if (status < 200 || status === 204 || status === 304) return false;
    const type = this.#header("content-type") ?? "";
    const length = this.#header("content-length");
    return (
      !EVENT_STREAM.test(type) && mayBeText(type, length === undefined ? undefined : Number(length))
    );
  }

  /** A compressed body begins like none; it is looked at when it is whole. */
  #mayBegin(bytes: Buffer): boolean {
    const isPlain = this.#header("content-encoding") === undefined;
    return !isPlain || ENVELOPE_START.test(bytes.toString("latin1", 0, 64));
  }

  /** A header as it will be sent: set before, or given to `writeHead`. */
  #header(name: string): string | undefined {
    const given = this.#givenHeaders().find(([each]) => each.toLowerCase() === name)?.[1];
    const value = given ?? this.response.getHeader(name);
    if (value === undefined) return undefined;
    return Array.isArray(value) ? value.join(", ") : `${value as string | number}`;
  }

  /** Headers given to `writeHead`: an object, or names and values by turns. */
  #givenHeaders(): [name: string, value: unknown][] {
    const headers = this.#head?.slice(1).find((each) => typeof each === "object" && each !== null);
    if (!Array.isArray(headers)) return Object.entries(headers ?? {});
    if (Array.isArray(headers[0])) return headers as [string, unknown][];
    const pairs: [string, unknown][] = [];
    for (let i = 0; i + 1 < headers.length; i += 2)
      pairs.push([String(headers[i]), headers[i + 1]]);
    return pairs;
  }

  #keepHeaders(): void {
    for (const [name, value] of this.#givenHeaders())
      this.response.setHeader(name, value as number | string | string[]);
  }
}

function bytesOf([chunk, encoding]: WriteArguments): Buffer {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return Buffer.from(chunk as Uint8Array);
}
