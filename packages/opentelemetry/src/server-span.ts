import { createContextKey, type Attributes, type Context, type Span } from "@opentelemetry/api";
import { beforeEnd } from "./span-end.js";

// As OpenTelemetry's core has it, in which the http instrumentation leaves its span.
const RPC_METADATA = createContextKey("OpenTelemetry SDK Context Key RPC_METADATA");

/** The span of the inbound request that a context belongs to. */
export function serverSpanIn(at: Context): Span | undefined {
  return (at.getValue(RPC_METADATA) as { span?: Span } | undefined)?.span;
}

/**
 * For a server only 5xx is an error, and its type the status: that which was sent, for a webhook is
 * answered in its own way, and an error handler of the app's may answer otherwise.
 */
export function setErrorTypeAtEnd(span: Span, expected: number): void {
  beforeEnd(span, () => {
    const { attributes = {} } = span as { attributes?: Attributes };
    const sent = attributes["http.response.status_code"] ?? attributes["http.status_code"];
    const status = typeof sent === "number" ? sent : expected;
    if (status >= 500 && attributes["error.type"] === undefined)
      span.setAttribute("error.type", String(status));
  });
}
