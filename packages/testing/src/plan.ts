import type { Code } from "@wechat-errors/core";
import {
  cuttingOff,
  failing,
  replying,
  resetting,
  sayingNothing,
  showingPage,
  timingOut,
  type Answer,
  type Body,
} from "./answer.js";
import type { Call } from "./call.js";
import { checkOptions, FAIL_OPTIONS, REPLY_OPTIONS, shown } from "./check-options.js";
import type { FailOptions } from "./failures/failure.js";
import { checkCode } from "./known-code.js";
import type { ReplyOptions } from "./reply-text.js";
import type { ReadTarget } from "./target.js";

/** What to do with calls of one kind: each answer once and in turn, the last from then on. */
export class Plan {
  readonly #answers: Answer[] = [];
  #next = 0;

  constructor(
    readonly method: string,
    readonly target: ReadTarget,
  ) {}

  /** A plan without an answer is as if it were not there. */
  get isReady(): boolean {
    return this.#answers.length > 0;
  }

  fits(call: Call): boolean {
    return this.method === call.method && this.target.fits(call);
  }

  add(answer: Answer): void {
    this.#answers.push(answer);
  }

  /** The answer whose turn it is. */
  next(): Answer {
    const answer = this.#answers[Math.min(this.#next, this.#answers.length - 1)]!;
    this.#next++;
    return answer;
  }

  get text(): string {
    return `${this.method} ${this.target.text}`;
  }
}

/** What WeChat may do with a call. */
export class Answers<KnownCode extends Code = Code> {
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /**
   * WeChat reports a failure, in the form of the host and path of the call, with its own words and
   * suffixes.
   *
   * @throws {RangeError} for a code that WeChat does not have there; it names those near it.
   */
  fail(code: KnownCode, options: FailOptions = {}): Answered<KnownCode> {
    checkCode(code, this.#plan.method, this.#plan.target);
    checkOptions("fail()", options, FAIL_OPTIONS);
    return this.#add(failing(code, options));
  }

  /**
   * WeChat replies with this: an object in the form of the host and path, text and bytes as they
   * are, or what a function makes of the call. Left out: an ordinary success.
   *
   * @throws {TypeError} for what is none of these, and for an option that there is not.
   */
  reply(body?: Body, options: ReplyOptions = {}): Answered<KnownCode> {
    checkBody(body);
    checkOptions("reply()", options, REPLY_OPTIONS);
    return this.#add(replying(body, options));
  }

  /** An ordinary success, after so many milliseconds. */
  slowly(delayMs: number): Answered<KnownCode> {
    return this.reply(undefined, { delayMs });
  }

  /** No reply ever comes: the client has to give up by itself. */
  timeOut(): Answered<KnownCode> {
    return this.#add(timingOut);
  }

  /** The connection is reset: `ECONNRESET`. */
  reset(): Answered<KnownCode> {
    return this.#add(resetting);
  }

  /** A gateway in between answers with a page of HTML. */
  page(status = 502): Answered<KnownCode> {
    checkOptions("page()", { status }, REPLY_OPTIONS);
    return this.#add(showingPage(status));
  }

  /** The connection ends in the middle of a reply. */
  cutOff(): Answered<KnownCode> {
    return this.#add(cuttingOff);
  }

  /** HTTP 200 and not one byte of a body. */
  empty(): Answered<KnownCode> {
    return this.#add(sayingNothing);
  }

  #add(answer: Answer): Answered<KnownCode> {
    this.#plan.add(answer);
    return new Answered(this.#plan);
  }
}

function checkBody(body: unknown): void {
  if (body === null || !["undefined", "object", "string", "function"].includes(typeof body))
    throw new TypeError(`reply(): ${shown(body)} is no object, text, bytes or function`);
}

/** What comes after an answer. */
export class Answered<KnownCode extends Code = Code> {
  /**
   * What the next call gets. No function: so `await` takes this object for the plain value that it
   * is.
   */
  readonly then: Answers<KnownCode>;

  constructor(plan: Plan) {
    this.then = new Answers<KnownCode>(plan);
  }
}
