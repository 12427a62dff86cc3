import { channel } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { loggerFor } from "./logger-for.js";
import type { Settings } from "../options/options.js";
import { safely } from "../options/call-safely.js";
import { logLine, warningLine, type LogLine, type Outcome } from "../errors/log-record.js";
import type { Warning } from "../replies/warning.js";
import type { WechatError } from "../errors/wechat-error.js";
import { requestInfo } from "./request-info.js";

/** Whose errors are told, and to whom. */
export interface ReportContext {
  readonly settings: Settings;
  /** A request or a Koa context, with a logger at `log` or none. */
  readonly loggerSource: object;
  readonly request?: IncomingMessage | undefined;
}

const ERRORS = channel("wechat-errors:error");

/** Tells the log, the diagnostics channel and `onError` what became of an error. */
export function reportOutcome(subject: ReportContext, error: WechatError, outcome: Outcome): void {
  const { onError, levelOf } = subject.settings;
  const line = logLine(error, outcome, requestInfo(subject.request), levelOf(error));
  const { record } = line;
  log(subject, line);
  if (ERRORS.hasSubscribers) ERRORS.publish({ error, record });
  if (onError !== undefined)
    callSafely(subject, "the option onError", () => onError(error, record, subject.request));
}

/** Tells the log of a partial failure. */
export function reportWarning(subject: ReportContext, warning: Warning): void {
  log(subject, warningLine(warning, requestInfo(subject.request)));
}

/** Tells the log that something here, or a hook of the user's, has failed. */
export function reportInternalFailure(
  { settings, loggerSource: carrier }: ReportContext,
  text: string,
): void {
  try {
    const logger = loggerFor(settings.logger, carrier);
    logger.error({ event: "wechat.internal" }, `wechat-errors: ${text}`);
  } catch {
    // A logger that fails cannot say so.
  }
}

/** Calls a hook of the user's; what it throws is reported once and goes no further. */
export function callSafely<T>(subject: ReportContext, what: string, call: () => T): T | undefined {
  return safely(what, call, (text) => reportInternalFailure(subject, text));
}

function log(subject: ReportContext, { level, record, message }: LogLine<object>): void {
  const { settings, loggerSource: carrier } = subject;
  callSafely(subject, "the logger", () =>
    loggerFor(settings.logger, carrier)[level](record, message),
  );
}
