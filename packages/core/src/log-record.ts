import type { Code } from "./catalog/entry.js";
import type { Product } from "./catalog/product.js";
import { KINDS, type Kind, type LogLevel, type Remedy } from "./kinds.js";
import type { Upstream } from "./reply/reply.js";
import type { WechatError } from "./wechat-error.js";

/**
 * What became of an error.
 *
 * - `thrown`: the handler threw it, and we answered.
 * - `relayed`: the handler sent WeChat's reply on as its own, and we answered instead.
 * - `unanswered`: the handler ended, or the client left, without a response.
 * - `handled`: the handler read it, or answered with an error of its own.
 * - `ignored`: nobody read it, and the response was a success.
 * - `recovered`: the same call succeeded later.
 * - `late`: it came after the response.
 */
export type Outcome =
  "thrown" | "relayed" | "unanswered" | "handled" | "ignored" | "recovered" | "late";

/** The inbound request, as far as a log may know it. */
export interface RequestInfo {
  readonly id?: string;
  readonly method?: string;
  /** Without its query. */
  readonly path?: string;
}

/** One line in the log for each error. Nothing in it is secret; `errmsg` is WeChat's own text. */
export interface LogRecord {
  readonly event: "wechat.error";
  readonly outcome: Outcome;
  readonly kind: Kind;
  readonly code: Code | undefined;
  readonly product: Product;
  readonly errmsg: string | undefined;
  readonly rid: string | undefined;
  readonly hint: string | undefined;
  readonly remedy: Remedy;
  readonly retryable: boolean;
  readonly status: number;
  readonly upstream: Upstream | undefined;
  readonly request: RequestInfo | undefined;
}

export interface LogLine {
  readonly level: LogLevel;
  readonly record: LogRecord;
  /** `WeChat 40001 credential on POST /cgi-bin/message/custom/send` */
  readonly message: string;
}

const ONE_UP: Readonly<Record<LogLevel, LogLevel>> = {
  debug: "info",
  info: "warn",
  warn: "error",
  error: "error",
};

/** The line that an error and its outcome make. */
export function logLine(error: WechatError, outcome: Outcome, request?: RequestInfo): LogLine {
  const { kind, code, product, errmsg, rid, hint, remedy, retryable, status, reply } = error;
  const call = [reply?.method, reply?.path].filter((part) => part !== undefined).join(" ");
  return {
    level: levelOf(kind, outcome),
    record: {
      event: "wechat.error",
      outcome,
      kind,
      code,
      product,
      errmsg,
      rid,
      hint,
      remedy,
      retryable,
      status,
      upstream: reply,
      request,
    },
    message: `WeChat ${code === undefined ? kind : `${code} ${kind}`}${call && ` on ${call}`}`,
  };
}

function levelOf(kind: Kind, outcome: Outcome): LogLevel {
  if (outcome === "recovered") return "debug";
  const level = KINDS[kind].level;
  return outcome === "ignored" ? ONE_UP[level] : level;
}
