import type { Context, Span } from "@opentelemetry/api";

/** The spans that a call to WeChat is to be seen in. */
export interface CallSpans {
  /** Made for this very call. */
  client: Span | undefined;
  /** What ran when the call was made: the spans around it are found there, where they are needed. */
  readonly madeIn: Context;
}

const SPANS = Symbol("wechat-errors.spans");
/** The client's own request. */
export type Linked = object & { [SPANS]?: CallSpans };

export function spansOf(request: Linked | undefined): CallSpans | undefined {
  return request?.[SPANS];
}

export function setSpans(request: Linked, spans: CallSpans): void {
  request[SPANS] = spans;
}
