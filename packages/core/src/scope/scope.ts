import type { IncomingMessage, ServerResponse } from "node:http";
import { runObserved } from "../capture/capture.js";
import type { Call, CallObserver } from "../capture/shared.js";
import { productOf } from "../catalog/product.js";
import type { Settings } from "../options/options.js";
import { isErrorStatus } from "../options/read-options.js";
import type { Webhook } from "../options/webhook-policy.js";
import type { Kind } from "../catalog/kinds.js";
import type { Outcome } from "../errors/log-record.js";
import { Body } from "../replies/body.js";
import { errorWithoutStack } from "../errors/error-without-stack.js";
import { readWhole } from "../errors/read-reply.js";
import { upstreamOf } from "../replies/upstream.js";
import { cleanPath } from "../replies/redact.js";
import type { Reply, Upstream } from "../replies/reply.js";
import type { Warning } from "../replies/warning.js";
import type { WechatError } from "../errors/wechat-error.js";
import {
  isOutstanding,
  isRelayable,
  isReplyOf,
  isSameReply,
  type Entry,
  type SeenError,
} from "./entry.js";
import { publishReply } from "../logging/reply-channel.js";
import { upstreamIn } from "./upstream-in.js";
import { callSafely, reportOutcome, reportWarning, type ReportContext } from "../logging/report.js";

/** A response that is held back while it may turn out to be WeChat's error reply. */
export interface Held {
  /** True where the methods of the response's prototype lead here. */
  readonly byPrototype: boolean;
  writeHead(args: unknown[]): ServerResponse;
  write(args: unknown[]): boolean;
  end(args: unknown[]): ServerResponse;
  flushHeaders(): void;
  /** A reply has ended, whole or broken off: what was held for it alone may go. */
  settle(isWhole: boolean): void;
  /** Forgets what is held: another answer takes its place. */
  discard(): void;
}

const NO_CALLS: readonly Call[] = [];
/** A handler may loop over thousands of failing calls; the oldest are logged and let go. */
const MAX_ENTRIES = 100;

/** What we know of one inbound request, or of one piece of work: the errors that WeChat reported. */
export class Scope implements CallObserver, ReportContext {
  /** Replies that are under way. */
  pending = 0;
  /** Holds the response back. Called when a reply begins, and when something is written after that. */
  hold: ((scope: Scope, isWritten: boolean) => void) | undefined;
  /** What holds the response back, once there is a reason to. */
  held: Held | undefined;
  /** True once an answer of ours is to be sent: that is held back for nothing. */
  answered = false;
  /** Set where the request may be one that WeChat itself makes. */
  webhook: Webhook | undefined;
  #entries: Entry[] | undefined;
  #warnings: Warning[] | undefined;
  #ended = false;
  #connecting: readonly Call[] = NO_CALLS;

  constructor(
    public settings: Settings,
    readonly loggerSource: object,
    readonly request?: IncomingMessage,
    readonly response?: ServerResponse,
  ) {}

  /** The latest outstanding error. Reading it marks it as handled. */
  get wechatError(): WechatError | undefined {
    const entry = this.#latest();
    if (entry !== undefined) entry.read = true;
    return entry?.error;
  }

  /** Every error seen, oldest first, with what became of each. */
  get wechatErrors(): readonly SeenError[] {
    for (const entry of this.#entries ?? []) entry.read = true;
    return this.seen;
  }

  /** Partial failures under a success, oldest first. */
  get wechatWarnings(): readonly Warning[] {
    return this.#warnings ?? [];
  }

  /** True where what is written now may turn out to be an error reply that is sent on. */
  get mayRelay(): boolean {
    const { relay } = this.settings;
    if (relay === false || this.answered) return false;
    return relay === "any" || this.pending > 0 || this.#entries?.some(isRelayable) === true;
  }

  /** The latest outstanding error, for ourselves: looking is not handling. */
  get outstanding(): WechatError | undefined {
    return this.#latest()?.error;
  }

  /** Every error seen, for who only looks. */
  get seen(): readonly SeenError[] {
    return (this.#entries ?? []).map(({ error, outcome }) => ({ error, outcome }));
  }

  /** Outstanding errors, the latest first. */
  outstandingErrors(): WechatError[] {
    return (this.#entries ?? [])
      .filter(isOutstanding)
      .map(({ error }) => error)
      .reverse();
  }

  /** The captured error whose reply this body is. */
  findRelayed(raw: unknown): WechatError | undefined {
    if (this.#entries === undefined) return undefined;
    try {
      const body = new Body(raw);
      return this.#entries.findLast((entry) => isReplyOf(entry, body))?.error;
    } catch {
      // An object with a getter that throws: no reply of WeChat's, whatever it is.
      return undefined;
    }
  }

  /** Takes up an error that came by another way than capture: thrown, or read by the user. */
  addThrown(error: WechatError): void {
    if (this.#entries?.some((entry) => entry.error === error)) return;
    // What the user has read by hand, and capture before that, is one error.
    const duplicate = this.#entries?.findLast(
      (entry) => isOutstanding(entry) && isSameReply(entry.error, error),
    );
    if (duplicate === undefined)
      return this.#add({ error, call: undefined, isThrown: true, read: true });
    this.#applyStatus(error);
    duplicate.error = error;
    duplicate.read = true;
  }

  /** Says what became of an error, and logs it. */
  recordOutcome(error: WechatError, outcome: Outcome): void {
    const entry = this.#entries?.find((each) => each.error === error);
    if (entry !== undefined) this.#recordOutcome(entry, outcome);
  }

  /** The request or the work is over: what is still open is told now; what comes now is late. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const entry of this.#entries ?? []) this.#recordOutcome(entry, this.#finalOutcome(entry));
  }

  upstream(host: string): string | undefined {
    return upstreamIn(this.settings.upstreams, host);
  }

  ownHost(): string | undefined {
    return this.request?.headers.host;
  }

  connecting(call: Call, isConnecting: boolean): void {
    this.#connecting = isConnecting
      ? [...this.#connecting, call]
      : this.#connecting.filter((each) => each !== call);
  }

  /** The timeout of a call that is still waiting for its connection. */
  connectTimeout(cause: unknown): WechatError | undefined {
    for (const call of this.#connecting) {
      const product = productOf(call.host, call.path);
      if (product === undefined) continue;
      const reply = upstreamOf(call, { durationMs: elapsed(call) });
      return errorWithoutStack({ product, kind: "timeout", reply, cause });
    }
    return undefined;
  }

  onReplyStart(): void {
    this.pending++;
    this.hold?.(this, false);
  }

  onReplyEnd(isWhole = true): void {
    this.pending--;
    this.held?.settle(isWhole);
  }

  onReply(reply: Reply, call: Call): void {
    const { error, warnings } = readWhole(reply, { durationMs: elapsed(call) });
    publishReply(call, reply.status, { error, warnings, isScoped: true });
    for (const warning of warnings) this.#warn(warning);
    if (error === undefined) this.#recover(call);
    else this.#see(error, { ...reply, body: undefined });
  }

  onFailure(kind: Kind, cause: unknown, call: Call): void {
    // The client has left, and its handler with it: nobody is waiting for that reply.
    if (kind === "timeout" && this.#clientHasLeft()) return;
    const product = productOf(call.host, call.path);
    if (product === undefined) return;
    const reply = upstreamOf(call, { durationMs: elapsed(call) });
    const error = errorWithoutStack({ product, kind, reply, cause });
    publishReply(call, undefined, { error, warnings: [], isScoped: true });
    if (!this.#isReported(kind, reply)) this.#see(error);
  }

  onInternalError(where: string, error: unknown): void {
    callSafely(this, `watching replies, at ${where},`, () => {
      throw error;
    });
  }

  #latest(): Entry | undefined {
    return this.#entries?.findLast(isOutstanding);
  }

  #see(error: WechatError, call?: Reply): void {
    this.#add({ error, call, isThrown: false, read: false });
  }

  // Some clients reject before their socket says that it was given up: answered for already.
  #isReported(kind: Kind, { host, path }: Upstream): boolean {
    return (this.#entries ?? []).some(
      ({ isThrown: adopted, error }) =>
        adopted && error.kind === kind && error.reply?.host === host && error.reply.path === path,
    );
  }

  #add(seen: Omit<Entry, "seenAt" | "outcome">): void {
    const entry: Entry = { ...seen, seenAt: performance.now(), outcome: undefined };
    this.#applyStatus(entry.error);
    if (this.#entries === undefined) {
      this.#entries = [];
      // Only now: a request without errors pays for no listener.
      this.response?.once("close", () => this.end());
    }
    this.#entries.push(entry);
    if (this.#isOver()) this.#recordOutcome(entry, "late");
    if (this.#entries.length > MAX_ENTRIES) {
      const oldest = this.#entries.shift()!;
      this.#recordOutcome(oldest, oldest.read ? "handled" : "ignored");
    }
  }

  #warn(warning: Warning): void {
    this.#warnings = [...(this.#warnings ?? []), warning].slice(-MAX_ENTRIES);
    this.#report(() => reportWarning(this, warning));
  }

  #recover(call: Call): void {
    if (this.#entries === undefined) return;
    const path = cleanPath(call.path);
    for (const entry of this.#entries) {
      const { reply } = entry.error;
      if (reply?.path !== path || reply.host !== call.host || reply.method !== call.method)
        continue;
      // A call that was under way beside it repeats nothing.
      if (call.startedAt < entry.seenAt) continue;
      this.#recordOutcome(entry, "recovered");
      if (entry.outcome === "late") entry.outcome = "recovered";
    }
  }

  #applyStatus(error: WechatError): void {
    const what = "the option status";
    const status = callSafely(this, what, () => this.settings.statusOf(error));
    if (isErrorStatus(status)) error.status = status;
    else if (status !== undefined)
      callSafely(this, what, () => {
        throw new TypeError("status must be from 400 to 599");
      });
  }

  #isOver(): boolean {
    return (
      this.#ended || this.response?.writableEnded === true || this.response?.destroyed === true
    );
  }

  #clientHasLeft(): boolean {
    return this.response?.destroyed === true && !this.response.writableEnded;
  }

  #finalOutcome(entry: Entry): Outcome {
    if (this.response !== undefined && !this.response.writableEnded) return "unanswered";
    if (entry.read) return "handled";
    const status = this.response?.statusCode ?? 200;
    return status < 300 ? "ignored" : "handled";
  }

  #recordOutcome(entry: Entry, outcome: Outcome): void {
    if (entry.outcome !== undefined) return;
    entry.outcome = outcome;
    this.#report(() => reportOutcome(this, entry.error, outcome));
  }

  /**
   * In no scope: a hook or a log may itself call WeChat to raise the alarm, and would be told of its
   * own failure. And safely: mostly nobody is there to catch anything.
   */
  #report(report: () => void): void {
    callSafely(this, "the log", () => runObserved(undefined, report));
  }
}

function elapsed(call: Call): number {
  return Math.round(performance.now() - call.startedAt);
}
