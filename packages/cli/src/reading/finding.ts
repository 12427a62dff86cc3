import type { Warning, WechatError } from "@wechat-errors/core";
import type { Explanation, Place } from "../explanation.js";
import type { ReplySource } from "./reply-source.js";
import type { RefusalMessages } from "./refusal-messages.js";

/** What an input turned out to be, or why it is nothing that we read. */
export type Finding = Fault | Success | Refusal;

/** A failure that a reply, a line of the log or a problem tells of. */
export interface Fault {
  readonly type: "fault";
  readonly error: WechatError;
  readonly explanation: Explanation;
  readonly place: Place;
  /** Absent where the input says itself where it came from. */
  readonly source?: ReplySource;
  readonly told?: Told;
  /** True for a reply without a body. */
  readonly isEmpty?: boolean;
}

/** A reply, or a line of the log, that tells of no failure or of a partial one. */
export interface Success {
  readonly type: "success";
  readonly warnings: readonly Warning[];
  readonly place: Place;
  readonly source?: ReplySource;
  /** True for an image, a bill: none of the forms in which WeChat reports errors. */
  readonly isFile: boolean;
}

export interface Refusal {
  readonly type: "refusal";
  /** True for JSON that is not whole, and so worth a word among many lines. */
  readonly isBroken: boolean;
  why(messages: RefusalMessages): string;
}

/** What a line of the log or a problem says beside the error: as in a log record. */
export interface Told {
  readonly outcome?: string | undefined;
  readonly attempts?: number | undefined;
  readonly cause?: string | undefined;
  readonly upstream?: Call | undefined;
  readonly request?: Call | undefined;
  /** True for a problem of a 5xx, which names neither code nor WeChat's words. */
  readonly isVeiled?: boolean;
}

/** A call, as far as a log knows it. */
export interface Call {
  readonly id?: string | undefined;
  readonly method?: string | undefined;
  readonly host?: string | undefined;
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly durationMs?: number | undefined;
}

export function refusal(why: Refusal["why"], isBroken = false): Refusal {
  return { type: "refusal", isBroken, why };
}
