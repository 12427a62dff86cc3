import { context, SpanStatusCode, type Attributes, type Span } from "@opentelemetry/api";
import type { LogRecord, ReplyMessage, WechatError } from "@wechat-errors/core/node";
import { beforeEnd } from "./end-with-verdict.js";
import { serverSpanIn, spansOf } from "./link-requests.js";

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
  if (error === undefined || spans === undefined) return;
  const { client, parent, server } = spans;
  if (server !== undefined) servers.set(error, server);
  const attributes = attributesOf(error);
  if (client?.isRecording() === true) {
    markFailed(client, attributes);
    // An SDK of version 1 lets the instrumentation take the status back.
    beforeEnd(client, () => markFailed(client, attributes));
    return;
  }
  const around = [parent, server].find((span) => span?.isRecording() === true);
  around?.addEvent("wechat.error", attributes);
}

function markFailed(span: Span, attributes: Attributes): void {
  span.setAttributes(attributes);
  // Without a message: the client's may hold anything, and the attributes say it all.
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Nothing here may be what the log record may not hold. */
function attributesOf({ code, kind, product, rid, retryable }: WechatError): Attributes {
  return {
    "error.type": String(code ?? kind),
    "wechat.kind": kind,
    "wechat.product": product,
    ...(rid !== undefined && { "wechat.rid": rid }),
    "wechat.retryable": retryable,
  };
}

const ANSWERED: ReadonlySet<string> = new Set(["thrown", "relayed", "unanswered"]);

/** Shows the error that a request was answered with in the request's span. */
export function onErrorMessage({ error, record }: ErrorMessage): void {
  if (!ANSWERED.has(record.outcome)) return;
  const span = serverSpanIn(context.active()) ?? servers.get(error);
  if (span?.isRecording() !== true) return;
  const { outcome, kind, code } = record;
  span.setAttributes({
    "wechat.outcome": outcome,
    "wechat.kind": kind,
    ...(code !== undefined && { "wechat.code": String(code) }),
  });
  setErrorTypeAtEnd(span, record.status);
}

/**
 * For a server only 5xx is an error, and its type the status: that which was sent, for a webhook is
 * answered in its own way, and an error handler of the app's may answer otherwise.
 */
function setErrorTypeAtEnd(span: Span, expected: number): void {
  const { end } = span;
  span.end = (endTime) => {
    span.end = end;
    const { attributes = {} } = span as { attributes?: Attributes };
    const sent = attributes["http.response.status_code"] ?? attributes["http.status_code"];
    const status = typeof sent === "number" ? sent : expected;
    if (status >= 500 && attributes["error.type"] === undefined)
      span.setAttribute("error.type", String(status));
    end.call(span, endTime);
  };
}
