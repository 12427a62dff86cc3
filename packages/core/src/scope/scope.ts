import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { runObserved } from "../capture/capture.js";
import type { Call, CallObserver, PartialReply } from "../capture/shared.js";
import type { Kind } from "../catalog/kinds.js";
import type { Outcome } from "../errors/log-record.js";
import { leadTo } from "../errors/place.js";
import { readWhole } from "../errors/read-reply.js";
import type { WechatError } from "../errors/wechat-error.js";
import { callSafely, reportOutcome, reportWarning } from "../logging/report.js";
import type { Settings } from "../options/options.js";
import { isStatusToSend, STATUS_RULE } from "../options/read-options.js";
import { targetOf, type Target } from "../options/upstreams.js";
import type { Webhook } from "../options/webhook-policy.js";
import type { Reply } from "../replies/reply.js";
import type { Warning } from "../replies/warning.js";
import { publishReply } from "../logging/reply-channel.js";
import { isOutstanding, type Entry, type SeenError } from "./entry.js";
import { elapsedMs, failureOf } from "./failed-call.js";
import type { ScopeOwner } from "./handled-work.js";
import { beginsLikeEnvelope, isBeginningOf } from "./relay-bytes.js";
import type { ResponseBuffer } from "./response-buffer.js";
import { SeenErrors } from "./seen-errors.js";
import { WaitingWork } from "./waiting-work.js";

const MAX_WARNINGS = 100;

/** What we know of one inbound request, or of one piece of work: the errors that WeChat reported. */
export class Scope extends WaitingWork implements CallObserver {
  /** Makes `buffer`, when something is written that may be a relayed error. */
  startBuffering: ((scope: Scope) => ResponseBuffer) | undefined;
  buffer: ResponseBuffer | undefined;
  /** True once an answer of ours is to be sent: that is held back for nothing. */
  answered = false;
  /** Set where the request may be one that WeChat itself makes. */
  webhook: Webhook | undefined;
  protected readonly parent: Scope | undefined;
  #errors: SeenErrors | undefined;
  #warnings: Warning[] | undefined;
  #underWay: Set<PartialReply> | undefined;

  constructor(settings: Settings, owner: ScopeOwner<Scope>) {
    super(settings, owner);
    this.parent = owner.parent;
  }

  /** The latest outstanding error. Reading it marks it as handled. */
  get wechatError(): WechatError | undefined {
    const entry = this.#errors?.latest();
    if (entry !== undefined) entry.read = true;
    return entry?.error;
  }

  /** Every error seen, oldest first, with what became of each. */
  get wechatErrors(): readonly SeenError[] {
    for (const entry of this.#entries) entry.read = true;
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
    return relay === "any" || this.hasReplyUnderWay || this.#errors?.hasRelayable === true;
  }

  /** True where these bytes are the beginning of an error reply, or of one still under way. */
  mayBeRelayed(bytes: Uint8Array): boolean {
    if (this.#errors?.isBeginning(bytes) === true) return true;
    for (const reply of this.#underWay ?? []) {
      const soFar = reply.bytesSoFar();
      if (soFar !== undefined && beginsLikeEnvelope(soFar) && isBeginningOf(bytes, soFar))
        return true;
    }
    return false;
  }

  get hasReplyUnderWay(): boolean {
    return this.#underWay !== undefined && this.#underWay.size > 0;
  }

  /** The latest outstanding error, for ourselves: looking is not handling. */
  get outstanding(): WechatError | undefined {
    return this.#errors?.latest()?.error;
  }

  /** Every error seen, for who only looks. */
  get seen(): readonly SeenError[] {
    return this.#entries.map(({ error, outcome }) => ({ error, outcome }));
  }

  /** Outstanding errors, the latest first. */
  outstandingErrors(): WechatError[] {
    return this.#entries
      .filter(isOutstanding)
      .map(({ error }) => error)
      .reverse();
  }

  /** The captured error whose reply this body is; or, with `mayWrap`, has as one of its members. */
  findRelayed(body: unknown, mayWrap = false): WechatError | undefined {
    return this.#errors?.findRelayed(body, mayWrap);
  }

  /** Takes up an error that came by another way than capture: thrown, or read by the user. */
  addThrown(error: WechatError): void {
    const known = this.#errors?.entryOf(error) ?? this.#errors?.findDuplicate(error);
    if (known === undefined) return this.#see(error, { read: true });
    if (known.error !== error) this.#applyStatus(error);
    known.error = error;
    known.read = true;
  }

  /** Says what became of an error, and logs it. */
  recordOutcome(error: WechatError, outcome: Outcome): void {
    const entry = this.#errors?.entryOf(error);
    if (entry !== undefined) this.#conclude(entry, outcome);
  }

  /** Ends this when the response is over. Not by a listener that all share: it would have to look for us. */
  endWith(response: ServerResponse): void {
    // The response's own `on` takes a µs to find, see `memberOf()`.
    const { on } = response instanceof EventEmitter ? EventEmitter.prototype : response;
    on.call(response, "close", () => this.end());
  }

  /** The request or the work is over: what is still open is told now; what comes now is late. */
  end(): void {
    if (!this.markEnded()) return;
    for (const entry of this.#entries)
      if (!this.#isLeftToParent(entry)) this.#conclude(entry, this.finalOutcome(entry.read));
    this.release();
  }

  upstream(host: string, path: string): Target | undefined {
    return targetOf(this.settings.upstreams, host, path);
  }

  /** True for what is no failure to this app. */
  isIgnored(error: WechatError): boolean {
    const { isIgnored } = this.settings;
    if (isIgnored === undefined) return false;
    return callSafely(this, "the option ignore", () => isIgnored(error)) === true;
  }

  onReplyStart(reply: PartialReply): void {
    this.parent?.onReplyStart(reply);
    this.#underWay ??= new Set();
    this.#underWay.add(reply);
  }

  onReplyEnd(reply: PartialReply, isWhole: boolean): void {
    this.parent?.onReplyEnd(reply, isWhole);
    this.#underWay?.delete(reply);
    this.buffer?.onReplyEnd(isWhole);
  }

  onReply(reply: Reply, call: Call): void {
    const timing = { durationMs: elapsedMs(call) };
    const reading = readWhole(reply, timing, this.settings.codes);
    const { warnings } = reading;
    const error = reading.error && this.isIgnored(reading.error) ? undefined : reading.error;
    publishReply(call, reply.status, { error, warnings, isScoped: true });
    for (const warning of warnings) this.#warn(warning);
    if (error === undefined) this.#recover(call);
    else {
      if (call.stack !== undefined) leadTo(error, call.stack);
      this.#see(error, { call, reply: copyOf(reply) });
    }
  }

  onFailure(kind: Kind, cause: unknown, call: Call): void {
    // The client has left, and its handler with it: nobody is waiting for that reply.
    if (kind === "timeout" && this.clientHasLeft) return;
    const error = failureOf(call, kind, cause);
    if (error === undefined) return;
    publishReply(call, undefined, { error, warnings: [], isScoped: true });
    if (!this.#isReported(error)) this.#see(error, { call });
  }

  onInternalError(where: string, error: unknown): void {
    callSafely(this, `watching replies, at ${where},`, () => {
      throw error;
    });
  }

  get #entries(): readonly Entry[] {
    return this.#errors?.entries ?? [];
  }

  #see(error: WechatError, seen: { call?: Call; reply?: Reply; read?: boolean }): void {
    const { call, reply, read = false } = seen;
    this.#applyStatus(error);
    const attempt = call && this.#errors?.findAttempt(call, error);
    const entry: Entry = {
      error,
      context: this,
      // Not the client's request, which would live on with the scope.
      call: call && { ...call, request: undefined, stack: undefined },
      reply,
      seenAt: performance.now(),
      attempts: (attempt?.attempts ?? 0) + 1,
      outcome: undefined,
      read,
    };
    if (attempt !== undefined) this.#conclude(attempt, "retried");
    for (const scope of this.#withParents()) if (scope === this || !scope.isOver) scope.#add(entry);
  }

  #add(entry: Entry): void {
    this.#errors ??= new SeenErrors((each, outcome) => this.#conclude(each, outcome));
    this.#errors.add(entry);
    if (this.isOver) this.#conclude(entry, "late");
  }

  // Some clients reject before their socket says that it was given up: answered for already.
  #isReported({ kind, reply }: WechatError): boolean {
    return this.#entries.some(
      ({ call, error }) =>
        call === undefined &&
        error.kind === kind &&
        error.reply?.host === reply?.host &&
        error.reply?.path === reply?.path,
    );
  }

  #warn(warning: Warning): void {
    for (const scope of this.#withParents())
      scope.#warnings = [...(scope.#warnings ?? []), warning].slice(-MAX_WARNINGS);
    this.#report(() => reportWarning(this, warning));
  }

  #recover(call: Call): void {
    for (const scope of this.#withParents()) scope.#errors?.recover(call);
  }

  #withParents(): readonly Scope[] {
    return this.parent === undefined ? [this] : [this, ...this.parent.#withParents()];
  }

  #applyStatus(error: WechatError): void {
    const what = "the option status";
    const { statusOf, render } = this.settings;
    const status = callSafely(this, what, () => statusOf(error, this.inbound));
    if (isStatusToSend(status, render !== undefined)) error.status = status;
    else if (status !== undefined)
      callSafely(this, what, () => {
        throw new TypeError(`status ${STATUS_RULE}`);
      });
  }

  /** True where the request that this work is a part of will say what became of it. */
  #isLeftToParent({ outcome }: Entry): boolean {
    return outcome === undefined && this.parent !== undefined && !this.parent.isOver;
  }

  #conclude(entry: Entry, outcome: Outcome): void {
    if (entry.outcome !== undefined) return;
    entry.outcome = outcome;
    this.#report(() => reportOutcome(entry.context, entry.error, outcome, entry.attempts));
  }

  /**
   * In no scope: a hook or a log may itself call WeChat to raise the alarm, and would be told of its
   * own failure. And safely: mostly nobody is there to catch anything.
   */
  #report(report: () => void): void {
    callSafely(this, "the log", () => runObserved(undefined, report));
  }

  protected override release(): void {
    super.release();
    // The request that this work is a part of may still send one on.
    if (this.parent === undefined || this.parent.isOver) this.#errors?.forgetReplies();
    this.buffer?.discard();
    this.buffer = this.startBuffering = this.webhook = undefined;
  }
}

/** A client may change its chunk afterwards. */
function copyOf(reply: Reply): Reply {
  const { body } = reply;
  return body instanceof Uint8Array
    ? { ...reply, body: Uint8Array.prototype.slice.call(body) }
    : reply;
}
