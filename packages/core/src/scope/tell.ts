import { channel } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { loggerFor } from "../inbound/logger.js";
import type { Settings } from "../inbound/options.js";
import { safely } from "../inbound/safely.js";
import {
  logLine,
  warningLine,
  type LogLine,
  type Outcome,
  type RequestInfo,
} from "../log-record.js";
import { cleanPath } from "../reply/redact.js";
import type { Warning } from "../reply/warning.js";
import type { WechatError } from "../wechat-error.js";

/** Whose errors are told, and to whom. */
export interface Subject {
  readonly settings: Settings;
  /** A request or a Koa context, with a logger at `log` or none. */
  readonly carrier: object;
  readonly request?: IncomingMessage | undefined;
}

const ERRORS = channel("wechat-errors:error");

/** Tells the log, the diagnostics channel and `onError` what became of an error. */
export function tellOutcome(subject: Subject, error: WechatError, outcome: Outcome): void {
  const line = logLine(error, outcome, requestInfo(subject.request));
  const { record } = line;
  log(subject, line);
  if (ERRORS.hasSubscribers) ERRORS.publish({ error, record });
  const { onError } = subject.settings;
  if (onError !== undefined)
    callSafely(subject, "the option onError", () => onError(error, record));
}

/** Tells the log of a partial failure. */
export function tellWarning(subject: Subject, warning: Warning): void {
  log(subject, warningLine(warning, requestInfo(subject.request)));
}

/** Tells the log that something here, or a hook of the user's, has failed. */
export function tellFailure({ settings, carrier }: Subject, text: string): void {
  try {
    const logger = loggerFor(settings.logger, carrier);
    logger.error({ event: "wechat.internal" }, `wechat-errors: ${text}`);
  } catch {
    // A logger that fails cannot say so.
  }
}

/** Calls a hook of the user's; what it throws is reported once and goes no further. */
export function callSafely<T>(subject: Subject, what: string, call: () => T): T | undefined {
  return safely(what, call, (text) => tellFailure(subject, text));
}

function log(subject: Subject, { level, record, message }: LogLine<object>): void {
  const { settings, carrier } = subject;
  callSafely(subject, "the logger", () =>
    loggerFor(settings.logger, carrier)[level](record, message),
  );
}

function requestInfo(request: IncomingMessage | undefined): RequestInfo | undefined {
  if (request === undefined) return undefined;
  const { method, url, originalUrl } = request as IncomingMessage & { originalUrl?: string };
  const id = requestId(request);
  return {
    ...(id !== undefined && { id }),
    ...(method !== undefined && { method }),
    path: cleanPath(originalUrl ?? url ?? "/"),
  };
}

const MAX_ID_CHARS = 128;

/** `req.id`, else the `X-Request-Id` header; `undefined` for what no log should carry. */
export function requestId(request: IncomingMessage): string | undefined {
  const { id, headers } = request as IncomingMessage & { id?: unknown };
  const value = typeof id === "string" || typeof id === "number" ? id : headers["x-request-id"];
  if (value === undefined) return undefined;
  const text = String(value);
  return /^[\x21-\x7e]+$/.test(text) && text.length <= MAX_ID_CHARS ? text : undefined;
}
