import { causeOf } from "./cause.js";
import type { Code } from "../catalog/entry.js";
import type { Product } from "../catalog/product.js";
import {
  kindInfo,
  type Kind,
  type Language,
  type LogLevel,
  type Remedy,
} from "../catalog/kinds.js";
import type { Upstream } from "../replies/reply.js";
import type { Warning } from "../replies/warning.js";
import type { WechatError } from "./wechat-error.js";

/**
 * What became of an error.
 *
 * - `thrown`: the handler threw it, and the problem was sent.
 * - `relayed`: the handler sent WeChat's reply on as its own; the problem was sent instead.
 * - `unanswered`: the handler ended, or the client left, without a response.
 * - `handled`: the handler read it, or answered with an error of its own.
 * - `ignored`: nobody read it, and the response was a success, or a 5xx sent by somebody else.
 * - `retried`: the same call failed again in the same way, before anybody had read it.
 * - `recovered`: the same call succeeded later.
 * - `late`: it came after the response.
 */
export type Outcome =
  "thrown" | "relayed" | "unanswered" | "handled" | "ignored" | "retried" | "recovered" | "late";

/** The inbound request, as far as a log may know it. */
export interface RequestInfo {
  /** `req.id`, else the header `X-Request-Id`. */
  readonly id?: string;
  /** HTTP method, in capitals. */
  readonly method?: string;
  /** Without its query. */
  readonly path?: string;
}

/** One line in the log for each error. Nothing in it is secret; `errmsg` is WeChat's own text. */
export interface LogRecord {
  /** The same for each such record, to search for. */
  readonly event: "wechat.error";
  /** What became of the error. */
  readonly outcome: Outcome;
  /** Our grouping of codes: `invalid_code`. */
  readonly kind: Kind;
  /** WeChat's code: `40163`, `"NOTENOUGH"`. Absent where no code came, as after a time-out. */
  readonly code?: Code;
  /** The catalog's name for the code: `INVALID_OPENID`. */
  readonly name?: string;
  /** What the error means, in our words: English, or what the option `language` says. */
  readonly title: string;
  /** The API family that the code belongs to. */
  readonly product: Product;
  /** WeChat's own text, without ids, tokens and values of the query. */
  readonly errmsg?: string;
  /** WeChat's id of the call, for its support. */
  readonly rid?: string;
  /** The id that WeChat's words give as `hint`, in WeCom above all; for its support. */
  readonly hint?: string;
  /** What to do about it, as a word for programs. */
  readonly remedy: Remedy;
  /** True where the same request may be sent again later. */
  readonly retryable: boolean;
  /** HTTP status of our response, sent or not: `outcome` says whether it was. */
  readonly status: number;
  /** How often the call was made, where it failed in the same way more than once. */
  readonly attempts?: number;
  /** The client's own error where no reply came: `ECONNREFUSED`. */
  readonly cause?: string;
  /** The call to WeChat; absent for an error that was not made of a call. */
  readonly upstream?: Upstream;
  /** The inbound request; absent outside of one. */
  readonly request?: RequestInfo;
}

/** One line in the log for each partial failure. */
export interface WarningRecord {
  /** The same for each such record, to search for. */
  readonly event: "wechat.warning";
  /** The member of the reply that says so: `invaliduser`. Empty where its name may be an id. */
  readonly field: string;
  /** How many people or items were left out. */
  readonly count: number;
  /** WeChat's codes for them, each once; empty where it gives none. */
  readonly codes: readonly number[];
  /** The call to WeChat. */
  readonly upstream?: Upstream;
  /** The inbound request; absent outside of one. */
  readonly request?: RequestInfo;
}

/** One line for a logger: its level, its fields and its message. */
export interface LogLine<Record = LogRecord> {
  /** Which method of the logger to call. */
  readonly level: LogLevel;
  /** The fields, none of them `undefined`. */
  readonly record: Record;
  /** `WeChat 40001 credential on POST /cgi-bin/message/custom/send` */
  readonly message: string;
}

const ONE_UP: Readonly<Record<LogLevel, LogLevel>> = {
  debug: "info",
  info: "warn",
  warn: "error",
  error: "error",
};

/** What else a line may say. */
export interface LogLineOptions {
  /** How often the call was made; once if left out. */
  readonly attempts?: number | undefined;
  /** Instead of the kind's own level; the outcome may still change it. */
  readonly level?: LogLevel | undefined;
  /** Language of the title; English if left out. */
  readonly language?: Language | undefined;
  /** Further fields, under names that the record does not use. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

/** The log line for an error and its outcome: `recovered` is always `debug`, `ignored` one level up. */
export function logLine(
  error: WechatError,
  outcome: Outcome,
  request?: RequestInfo,
  { attempts = 1, level = levelOf(error), language = "en", fields }: LogLineOptions = {},
): LogLine {
  const { kind, code, codeName, product, errmsg, rid, hint, title } = error;
  const { remedy, retryable, status, reply } = error;
  return {
    level: levelAfter(level, outcome),
    record: withoutGaps<LogRecord>({
      ...fields,
      event: "wechat.error",
      outcome,
      kind,
      code,
      name: codeName,
      title: title[language],
      product,
      errmsg,
      rid,
      hint,
      remedy,
      retryable,
      status,
      attempts: attempts > 1 ? attempts : undefined,
      cause: causeName(error),
      upstream: reply,
      request,
    }),
    message: `WeChat ${code === undefined ? kind : `${code} ${kind}`}${onCall(reply)}`,
  };
}

/** The line that a partial failure makes: its size, not whom it names. */
export function warningLine(
  warning: Warning,
  request?: RequestInfo,
  { fields }: Pick<LogLineOptions, "fields"> = {},
): LogLine<WarningRecord> {
  const { field, count, codes, reply: upstream } = warning;
  return {
    level: "warn",
    record: withoutGaps<WarningRecord>({
      ...fields,
      event: "wechat.warning",
      field,
      count,
      codes,
      upstream,
      request,
    }),
    message: `WeChat left out ${count} (${field})${onCall(upstream)}`,
  };
}

/** The same without what is `undefined`: some loggers write it, as text or as null. */
function withoutGaps<T extends object>(record: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}

/** `ECONNRESET`, `UND_ERR_SOCKET`; `TimeoutError`. Other words may be anybody's id. */
const CAUSE = /^(?:[A-Z][A-Z0-9_]{2,47}|[A-Z][A-Za-z0-9]{0,40}(?:Error|Exception))$/;

/** A system's or client's error code. Its message may hold anything. */
function causeName(error: WechatError): string | undefined {
  const { code, name } = (causeOf(error) ?? {}) as { code?: unknown; name?: unknown };
  return [code, name].find((word): word is string => typeof word === "string" && CAUSE.test(word));
}

function onCall(upstream: Upstream | undefined): string {
  if (upstream === undefined) return "";
  return ` on ${upstream.method === undefined ? "" : `${upstream.method} `}${upstream.path}`;
}

function levelOf({ kind, status }: WechatError): LogLevel {
  const info = kindInfo(kind);
  // An option that turns a 4xx into a 5xx says that the app is at fault.
  return info.status < 500 && status >= 500 ? "error" : info.level;
}

function levelAfter(level: LogLevel, outcome: Outcome): LogLevel {
  if (outcome === "recovered" || outcome === "retried") return "debug";
  return outcome === "ignored" ? ONE_UP[level] : level;
}
