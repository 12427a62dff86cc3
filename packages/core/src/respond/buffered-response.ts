import type { ServerResponse } from "node:http";
import { decode } from "../capture/decode.js";
import { MAX_BODY_BYTES, mayBeText } from "../capture/head.js";
import type { Held, Scope } from "../scope/scope.js";
import { areValidHeaders } from "../options/valid-headers.js";
import { writeHead, type Answer } from "./answer.js";
import { scopeOf } from "../scope/request-properties.js";

/** Text too, and must not wait. */
const EVENT_STREAM = /^\s*text\/event-stream/i;
/** How an envelope begins, after a BOM and white space: as JSON, or as XML that is no page. */
const ENVELOPE_START = /^(?:\u00ef\u00bb\u00bf)?\s*(?:$|\{|<(?:$|[?x]))/;

const METHODS = ["writeHead", "write", "end", "flushHeaders"] as const;
type Method = (typeof METHODS)[number];
type Writing = Pick<ServerResponse, Method>;
type WriteArguments = [chunk: unknown, ...rest: unknown[]];

// On a prototype whose methods lead here: the methods that it had before. They find a response's
// scope, so the number here and the scope's change together.
const BENEATH = Symbol.for("wechat-errors.beneath.1");
type Prototype = ServerResponse & { [BENEATH]?: Writing };

/**
 * Leads the writing methods of every response that inherits from `prototype` past what may hold it
 * back. Done once for an app it saves each held response methods of its own, which are dear on an
 * object whose prototype was changed, as Express changes it.
 */
export function holdByPrototype(prototype: ServerResponse): void {
  if (BENEATH in prototype) return;
  const beneath = methodsOf(prototype);
  for (const method of METHODS) {
    const original = beneath[method] as (...args: unknown[]) => unknown;
    const value = function (this: ServerResponse, ...args: unknown[]) {
      const held = heldByPrototypeOf(this);
      return held === undefined ? original.apply(this, args) : held[method](args);
    };
    Object.defineProperty(prototype, method, { value, configurable: true, writable: true });
  }
  Object.defineProperty(prototype, BENEATH, { value: beneath });
}

/** What holds a response back whose prototype has led here; made only now that something is written. */
function heldByPrototypeOf(response: ServerResponse): Held | undefined {
  // A response made by hand may have no request.
  const scope = response.req && scopeOf(response.req);
  if (scope === undefined) return undefined;
  if (scope.held === undefined && scope.mayRelay) scope.hold?.(scope, true);
  return scope.held?.byPrototype === true ? scope.held : undefined;
}

/**
 * True where the prototype's methods will see all that is written. Who has put methods over them
 * gets what they were to get: the bytes before ours.
 */
export function isLedByPrototype(response: ServerResponse): boolean {
  return BENEATH in response && !METHODS.some((method) => Object.hasOwn(response, method));
}

function methodsOf({ writeHead, write, end, flushHeaders }: ServerResponse): Writing {
  return { writeHead, write, end, flushHeaders };
}

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
  #guards: (() => void)[] = [];

  /**
   * @param judge - The answer to give in a body's place, if it is a WeChat error reply.
   * @param byPrototype - True where the methods of the response's prototype lead here.
   */
  constructor(
    private readonly response: ServerResponse,
    private readonly scope: Scope,
    private readonly judge: (body: Uint8Array) => Answer | undefined,
    readonly byPrototype: boolean,
  ) {
    this.#original = byPrototype ? (response as Prototype)[BENEATH]! : methodsOf(response);
    if (byPrototype) return;
    // They stay for good: taking them off again could take off what somebody has put over them.
    for (const method of METHODS)
      response[method] = ((...args: unknown[]) => this[method](args)) as never;
  }

  discard(): void {
    this.#unguard();
    this.#head = undefined;
    this.#writes = [];
    this.#state = "open";
  }

  /** Lets out what is held, in the calls that it came in. */
  release(): boolean {
    this.#unguard();
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

  settle(isWhole: boolean): void {
    if (this.#state !== "holding" || (isWhole && this.scope.mayRelay)) return;
    this.release();
    if (!isWhole) this.#flush();
  }

  // node:http waits for the next tick with a first write; by then the response may be destroyed.
  #flush(): void {
    this.response.socket?.uncork();
  }

  writeHead(args: unknown[]): ServerResponse {
    if (this.#state === "open") return this.#original.writeHead.apply(this.response, args as never);
    // A second head is refused by node:http, once the first is there.
    if (this.#guards.length > 0) {
      this.release();
      return this.#original.writeHead.apply(this.response, args as never);
    }
    this.#head = args;
    this.#decide();
    this.#guard();
    return this.response;
  }

  write(args: unknown[]): boolean {
    this.#decide();
    if (this.#state === "open") return this.#original.write.apply(this.response, args as never);
    this.#guard();
    const bytes = bytesOf(args as WriteArguments);
    const isFirst = this.#bytes === 0;
    this.#bytes += bytes.length;
    // Taken is as good as written: who waits for the callback before writing on would wait forever.
    const done = args.findIndex((each) => typeof each === "function");
    if (done !== -1) process.nextTick(args[done] as () => void);
    // And who is called back may write into the same memory again.
    this.#writes.push(done === -1 ? (args as WriteArguments) : [bytes]);
    if (isFirst && !this.#mayBegin(bytes)) return this.release();
    return this.#bytes > MAX_BODY_BYTES ? this.release() : true;
  }

  end(args: unknown[]): ServerResponse {
    this.#decide();
    const last = typeof args[0] === "function" ? undefined : args[0];
    if (this.#state === "open") return this.#original.end.apply(this.response, args as never);
    const given = this.#givenHeaders();
    const answer = this.#judged(last, args[1]);
    if (answer === undefined) {
      this.release();
      return this.#original.end.apply(this.response, args as never);
    }
    this.discard();
    this.#keepHeaders(given);
    writeHead(this.response, answer);
    const done = args.find((each) => typeof each === "function");
    return this.#original.end.apply(this.response, [answer.body, "utf8", done] as never);
  }

  /** Who flushes the head wants it to leave now. */
  flushHeaders(): void {
    this.release();
    this.#original.flushHeaders.call(this.response);
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
    if (this.scope.mayRelay && this.#holdable()) this.#state = "holding";
    else this.release();
  }

  #holdable(): boolean {
    if (this.response.headersSent) return false;
    const status = this.#head === undefined ? this.response.statusCode : Number(this.#head[0]);
    if (!(status >= 200 && status <= 599) || status === 204 || status === 304) return false;
    // What node:http refuses, it is to refuse now, while the caller listens.
    const reason = this.#head?.find((each) => typeof each === "string") ?? "";
    if (!areValidHeaders([...this.#givenHeaders(), ["reason", reason]])) return false;
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
    for (let i = 0; i < headers.length; i += 2) pairs.push([String(headers[i]), headers[i + 1]]);
    return pairs;
  }

  /** Raw headers name one as often as it has values. */
  #keepHeaders(given: readonly [name: string, value: unknown][]): void {
    const names = new Set<string>();
    for (const [name, value] of given) {
      if (names.has(name.toLowerCase())) this.response.appendHeader(name, value as string);
      else this.response.setHeader(name, value as number | string | string[]);
      names.add(name.toLowerCase());
    }
  }

  /**
   * From here on the head counts as sent, as it would be without us: who asks is told so, and who
   * changes it after all, or gives the response up, finds it sent.
   */
  #guard(): void {
    if (this.#state !== "holding" || this.#guards.length > 0) return;
    const { response } = this;
    const own = (name: string, descriptor: PropertyDescriptor) => {
      Object.defineProperty(response, name, { ...descriptor, configurable: true });
      const mine = Object.getOwnPropertyDescriptor(response, name)!;
      this.#guards.push(() => {
        const now = Object.getOwnPropertyDescriptor(response, name);
        if (now?.get === mine.get && now?.value === mine.value)
          Reflect.deleteProperty(response, name);
      });
    };
    const { statusCode } = response;
    own("headersSent", { get: () => true });
    // Who makes a head without being asked, as express-session does, looks here.
    if ("_header" in response) {
      own("_header", { get: () => "held" });
      this.#guards.push(() => void Reflect.set(response, "_header", null));
    }
    for (const name of ["setHeader", "appendHeader", "removeHeader", "destroy"] as const) {
      const original = response[name] as (...args: unknown[]) => unknown;
      const value = (...args: unknown[]) => {
        this.release();
        if (name === "destroy") this.#flush();
        return original.apply(response, args);
      };
      own(name, { value, writable: true });
    }
    this.#guards.push(() => void (response.statusCode = statusCode));
  }

  #unguard(): void {
    for (const takeOff of this.#guards.splice(0)) takeOff();
  }
}

function bytesOf([chunk, encoding]: WriteArguments): Buffer {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return Buffer.from(chunk as Uint8Array);
}
