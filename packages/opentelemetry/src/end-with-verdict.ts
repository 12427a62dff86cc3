import type { Span, TimeInput } from "@opentelemetry/api";

/**
 * Lets a span end only after whoever heard of the same event: instrumentations end theirs when the
 * reply ends, and whether that was one of an error is known in the same turn, before or after.
 */
export function endWithVerdict(span: Span): void {
  const { end } = span;
  span.end = (endTime?: TimeInput) => {
    span.end = end;
    // A time of its own: what is done in between is no part of the call.
    const endedAt = endTime ?? performance.now();
    queueMicrotask(() => {
      atEnd.get(span)?.();
      atEnd.delete(span);
      end.call(span, endedAt);
    });
  };
}

const atEnd = new WeakMap<Span, () => void>();

/** Does something to a span once more, just before it ends: its owner may undo it. */
export function beforeEnd(span: Span, act: () => void): void {
  atEnd.set(span, act);
}
