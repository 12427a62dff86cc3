import type { Call } from "../capture/shared.js";
import type { Outcome } from "../errors/log-record.js";
import type { WechatError } from "../errors/wechat-error.js";
import { Body } from "../replies/body.js";
import { cleanPath } from "../replies/redact.js";
import { isOutstanding, isRelayable, isReplyOf, isSameReply, type Entry } from "./entry.js";
import { isBeginningOf, relayBytesOf } from "./relay-bytes.js";
import { isRepeated } from "./same-call.js";
import { findWrapped } from "./wrapped-reply.js";

/** A handler may loop over thousands of failing calls; the oldest are logged and let go. */
const MAX_ENTRIES = 100;

/** The errors of one scope, oldest first. */
export class SeenErrors {
  readonly #entries: Entry[] = [];
  #relayBytes = new Map<Entry, readonly Uint8Array[]>();

  /** @param conclude - Called where something here decides what became of an error. */
  constructor(private readonly conclude: (entry: Entry, outcome: Outcome) => void) {}

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length <= MAX_ENTRIES) return;
    const oldest = this.#entries.shift()!;
    this.#relayBytes.delete(oldest);
    this.conclude(oldest, oldest.read ? "handled" : "ignored");
  }

  latest(): Entry | undefined {
    return this.#entries.findLast(isOutstanding);
  }

  entryOf(error: WechatError): Entry | undefined {
    return this.#entries.find((entry) => entry.error === error);
  }

  /** What the user has read by hand, and capture before that, is one error. */
  findDuplicate(error: WechatError): Entry | undefined {
    return this.#entries.findLast(
      (entry) => isOutstanding(entry) && isSameReply(entry.error, error),
    );
  }

  /** The failed call that this one repeats with the same result, unseen by the app: an SDK's doing. */
  findAttempt(call: Call, { code, kind }: WechatError): Entry | undefined {
    return this.#entries.findLast(
      ({ call: before, error, read, outcome, seenAt }) =>
        outcome === undefined &&
        !read &&
        before !== undefined &&
        seenAt <= call.startedAt &&
        (error.code ?? error.kind) === (code ?? kind) &&
        isRepeated(before, call),
    );
  }

  /** A call has succeeded: what failed before it began, at the same endpoint, is recovered. */
  recover(call: Call): void {
    const path = cleanPath(call.path);
    for (const entry of this.#entries) {
      const { reply } = entry.error;
      if (reply?.path !== path || reply.host !== call.host || reply.method !== call.method)
        continue;
      // A call that was under way beside it repeats nothing.
      if (call.startedAt < entry.seenAt) continue;
      this.conclude(entry, "recovered");
      if (entry.outcome === "late") entry.outcome = "recovered";
    }
  }

  get hasRelayable(): boolean {
    return this.#entries.some(isRelayable);
  }

  /**
   * The captured error whose reply this body is.
   *
   * @param mayWrap - True: or has as one of its members.
   */
  findRelayed(raw: unknown, mayWrap: boolean): WechatError | undefined {
    if (!this.hasRelayable) return undefined;
    try {
      const body = new Body(raw);
      const entry = this.#entries.findLast((each) => isReplyOf(each, body));
      return (entry ?? (mayWrap ? findWrapped(this.#entries, body) : undefined))?.error;
    } catch {
      // An object with a getter that throws: no reply of WeChat's, whatever it is.
      return undefined;
    }
  }

  /** True where these bytes are the beginning of a reply with an error. */
  isBeginning(bytes: Uint8Array): boolean {
    return this.#entries.some(
      (entry) =>
        isRelayable(entry) && this.#relayBytesOf(entry).some((each) => isBeginningOf(bytes, each)),
    );
  }

  #relayBytesOf(entry: Entry): readonly Uint8Array[] {
    let bytes = this.#relayBytes.get(entry);
    if (bytes === undefined) this.#relayBytes.set(entry, (bytes = relayBytesOf(entry.reply!)));
    return bytes;
  }

  /** The response is over: nothing can be sent on any more. */
  forgetReplies(): void {
    this.#relayBytes = new Map();
    for (const entry of this.#entries) entry.reply = undefined;
  }
}
