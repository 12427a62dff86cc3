import type { Outcome } from "../errors/log-record.js";
import type { WechatError } from "../errors/wechat-error.js";
import type { Call } from "../capture/shared.js";
import type { ReportContext } from "../logging/report.js";
import type { Body } from "../replies/body.js";
import { failureIn } from "../replies/read-failure.js";
import type { Reply } from "../replies/reply.js";

/** An error that was seen, and what became of it. */
export interface SeenError {
  /** The same object as `req.wechatError` has had. */
  readonly error: WechatError;
  /** What became of it; `undefined` until that is known. */
  readonly outcome: Outcome | undefined;
}

/** The same, with all that is needed to know it again. */
export interface Entry {
  error: WechatError;
  /** Whose log tells of it. */
  readonly context: ReportContext;
  /** The call, query and all; `undefined` for an error that a thrown value told. */
  readonly call: Call | undefined;
  /** The reply as it came, to know it again; `undefined` where none came, or the response is over. */
  reply: Reply | undefined;
  /** By `performance.now()`. */
  readonly seenAt: number;
  /** How often the same call has failed with it, one after the other and unread. */
  readonly attempts: number;
  outcome: Outcome | undefined;
  read: boolean;
}

/** A late error is logged already, and still there for the work that goes on to read. */
export function isOutstanding({ outcome }: Entry): boolean {
  return outcome === undefined || outcome === "late";
}

/** True for an error that came in a reply, which may be sent on. */
export function isRelayable({ error, reply, outcome }: Entry): boolean {
  return reply !== undefined && error.code !== undefined && outcome !== "recovered";
}

/** The same reply again, in whatever spelling: code and words agree. */
export function isReplyOf(entry: Entry, body: Body): boolean {
  if (!isRelayable(entry)) return false;
  const { error, reply } = entry;
  // What its headers said is not said by the body.
  const failure = failureIn(body, { ...reply!, headers: {} }, error.product);
  return (
    failure !== undefined &&
    failure.code === error.code &&
    failure.errmsg === error.errmsg &&
    (failure.rid ?? error.rid) === error.rid
  );
}

/** True where one reply has been read twice. */
export function isSameReply(one: WechatError, other: WechatError): boolean {
  return (
    one.code === other.code &&
    one.errmsg === other.errmsg &&
    one.rid === other.rid &&
    one.reply?.host === other.reply?.host &&
    one.reply?.path === other.reply?.path
  );
}
