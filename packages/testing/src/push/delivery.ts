import type { Fields } from "../xml.js";

/** A request as WeChat makes it. */
export interface Delivery {
  readonly method: "GET" | "POST";
  /** To be added to the webhook's own. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What WeChat reads in an answer. */
export interface Verdict {
  /** Left out: it is acknowledged. */
  readonly problem?: string;
  /** True where WeChat does not try again although the answer was wrong. */
  readonly isFinal?: boolean;
  readonly reply?: Fields;
}

/** One kind of webhook: what is sent, how an answer is read, when it is sent again. */
export interface Webhook {
  /** Made anew for each try: time and nonce are signed. */
  readonly deliver: () => Delivery;
  readonly judge: (answer: { readonly status: number; readonly body: string }) => Verdict;
  /** Seconds before each repetition. */
  readonly schedule: readonly number[];
  /** True where somebody waits for a reply, and gets a banner in its place. */
  readonly hasVisitor?: boolean;
}

const [MINUTE, HOUR] = [60, 3600];

/** Sources: see WEBHOOKS.md of `@wechat-errors/core`. */
export const SCHEDULES = {
  once: [],
  /** Three tries, five seconds apart. */
  message: [5, 5],
  /** 24 hours and 4 minutes. */
  pay: [
    15,
    15,
    30,
    3 * MINUTE,
    10 * MINUTE,
    20 * MINUTE,
    30 * MINUTE,
    30 * MINUTE,
    30 * MINUTE,
    HOUR,
    3 * HOUR,
    3 * HOUR,
    3 * HOUR,
    6 * HOUR,
    6 * HOUR,
  ],
} as const;
