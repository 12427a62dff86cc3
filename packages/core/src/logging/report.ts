import type { IncomingMessage } from "node:http";
import { guardedChannel, publish } from "./channel.js";
import { loggerFor } from "./logger-for.js";
import type { Settings } from "../options/options.js";
import { safely } from "../options/call-safely.js";
import { hear } from "../options/hear.js";
import {
  logLine,
  warningLine,
  type LogLine,
  type Outcome,
  type RequestInfo,
} from "../errors/log-record.js";
import type { ExtraFields } from "./extra-fields.js";
import type { Warning } from "../replies/warning.js";
import type { WechatError } from "../errors/wechat-error.js";

/** Whose errors are told, and to whom. */
export interface ReportContext {
  readonly settings: Settings;
  /** A request or a Koa context, with a logger at `log` or none. */
  readonly loggerSource: object;
  readonly requestInfo: RequestInfo | undefined;
  /** `undefined` outside of requests, and once the response is over. */
  readonly request: IncomingMessage | undefined;
  /** What the option `fields` says of the request. */
  readonly fields: ExtraFields | undefined;
}

const ERRORS = guardedChannel("wechat-errors:error");

/** Tells the log, the diagnostics channel and `onError` what became of an error. */
export function reportOutcome(
  context: ReportContext,
  error: WechatError,
  outcome: Outcome,
  attempts: number,
): void {
  const { requestInfo, fields, settings } = context;
  const line = logLine(error, outcome, requestInfo, {
    attempts,
    level: settings.levelOf(error),
    language: settings.language,
    fields,
  });
  const { record } = line;
  log(context, line);
  if (ERRORS.hasSubscribers)
    publish(ERRORS, { error, record }, (failure) =>
      callSafely(context, "a subscriber of wechat-errors:error", () => {
        throw failure;
      }),
    );
  const { onError } = settings;
  if (onError !== undefined)
    callSafely(context, "the option onError", () => onError(error, record, context.request));
}

/** Tells the log of a partial failure. */
export function reportWarning(context: ReportContext, warning: Warning): void {
  const { requestInfo, fields } = context;
  log(context, warningLine(warning, requestInfo, { fields }));
}

/** Tells the log that something here, or a hook of the user's, has failed. */
export function reportInternalFailure(
  { settings, loggerSource }: ReportContext,
  text: string,
): void {
  try {
    const logger = loggerFor(settings.logger, loggerSource);
    hear(logger.error({ event: "wechat.internal" }, `wechat-errors: ${text}`), ignore);
  } catch {
    // A logger that fails cannot say so.
  }
}

function ignore(): void {
  // Nor one that fails later.
}

/** Calls a hook of the user's; what it throws is reported once and goes no further. */
export function callSafely<T>(context: ReportContext, what: string, call: () => T): T | undefined {
  return safely(what, call, (text) => reportInternalFailure(context, text));
}

function log(context: ReportContext, { level, record, message }: LogLine<object>): void {
  const { settings, loggerSource } = context;
  callSafely(context, "the logger", () =>
    loggerFor(settings.logger, loggerSource)[level](record, message),
  );
}
