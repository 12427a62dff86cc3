import { context, SpanStatusCode, trace, type Attributes, type Span } from "@opentelemetry/api";
import type { LogRecord, ReplyMessage, WechatError } from "@wechat-errors/core/node";
import { spansOf } from "./call-spans.js";
import { serverSpanIn, setErrorTypeAtEnd } from "./server-span.js";
import { awaitVerdict, beforeEnd, verdictIsThere } from "./span-end.js";

export type { ReplyMessage } from "@wechat-errors/core/node";

/** What is published on `wechat-errors:error`. */
export interface ErrorMessage {
  readonly error: WechatError;
  readonly record: LogRecord;
}

/** The server span of an error's request, where its outcome comes in no context. */
const servers = new WeakMap<WechatError, Span>();

/** Shows the error of a call in the call's own span; if that is over, in the one around it. */
export function onReplyMessage({ error, request }: ReplyMessage): void {
  const spans = spansOf(request);
  if (spans === undefined) return;
  const { client, madeIn } = spans;
  if (client !== undefined) verdictIsThere(client);
  if (error === undefined) return;
  const server = serverSpanIn(madeIn);
  if (server?.isRecording() === true) {
    servers.set(error, server);
    // Where the client leaves, its instrumentation hears of that before us.
    awaitVerdict(server);
  }
  const attributes = attributesOf(error);
  if (client?.isRecording() === true) {
    markFailed(client, attributes);
    // An SDK of version 1 lets the instrumentation take the status back.
    return beforeEnd(client, () => markFailed(client, attributes));
  }
  const around = [trace.getSpan(madeIn), server].find((span) => span?.isRecording() === true);
  around?.addEvent("wechat.error", attributes);
}

function markFailed(span: Span, attributes: Attributes): void {
  span.setAttributes(attributes);
  // Without a message: the client's may hold anything, and the attributes say it all.
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Nothing here may be what the log record may not hold. */
function attributesOf({ code, kind, product, rid, retryable }: WechatError): Attributes {
  const attributes: Attributes = {
    "error.type": String(code ?? kind),
    "wechat.kind": kind,
    "wechat.product": product,
    "wechat.retryable": retryable,
  };
  if (rid !== undefined) attributes["wechat.rid"] = rid;
  return attributes;
}

const ANSWERED: ReadonlySet<string> = new Set(["thrown", "relayed", "unanswered"]);

/** Shows the error that a request was answered with in the request's span. */
export function onErrorMessage({ error, record }: ErrorMessage): void {
  if (!ANSWERED.has(record.outcome)) return;
  const span = serverSpanIn(context.active()) ?? servers.get(error);
  if (span?.isRecording() !== true) return;
  const { outcome, kind, code } = record;
  span.setAttributes({ "wechat.outcome": outcome, "wechat.kind": kind });
  if (code !== undefined) span.setAttribute("wechat.code", String(code));
  setErrorTypeAtEnd(span, record.status);
}
