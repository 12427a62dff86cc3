import type { ServerResponse } from "node:http";

/** The methods of a response that let bytes out, or end it. */
export type WritingMethod = "write" | "end" | "flushHeaders" | "destroy";

/** What is written to a response while it may turn out to be WeChat's error reply, sent on. */
export interface ResponseBuffer {
  /** False once the response has been let go, for good. */
  readonly isHolding: boolean;
  /** Takes a call of a response's method in the method's place. */
  call(method: WritingMethod, args: readonly unknown[]): unknown;
  /** A reply has ended, whole or broken off: what was held for it alone is let go. */
  onReplyEnd(isWhole: boolean): void;
  /** Lets what is held go out now, as the app wrote it. */
  release(): void;
  /** Forgets what is held: another answer takes its place. */
  discard(): void;
}

/** A response's own methods, as they were before interception. */
export type OriginalMethods = Readonly<Pick<ServerResponse, WritingMethod>>;
