import type { Span, TimeInput } from "@opentelemetry/api";
import { guarded } from "./guarded.js";

/** What is to be known, and done, before a span ends. */
interface Ending {
  isAwaited: boolean;
  act: (() => void) | undefined;
}

const ENDING = Symbol("wechat-errors.ending");
type Awaited = Span & { [ENDING]?: Ending };

/**
 * Lets a span end only after whoever hears of the same event: instrumentations end theirs when the
 * reply or the response ends, and what it came to may be known later in the same turn.
 */
export function awaitVerdict(span: Awaited): Ending {
  if (span[ENDING] !== undefined) return span[ENDING];
  const ending: Ending = { isAwaited: true, act: undefined };
  span[ENDING] = ending;
  const { end } = span;
  span.end = (endTime?: TimeInput) => {
    span.end = end;
    if (!ending.isAwaited) {
      ending.act?.();
      return end.call(span, endTime);
    }
    // A time of its own: what is done in between is no part of the call.
    const endedAt = endTime ?? performance.now();
    queueMicrotask(() => endSafely(span, ending, endedAt));
  };
  return ending;
}

/** Lets a span end at once again. */
export function verdictIsThere({ [ENDING]: ending }: Awaited): void {
  if (ending !== undefined) ending.isAwaited = false;
}

/** Does something to a span once more, just before it ends: its owner may undo it. */
export function beforeEnd(span: Span, act: () => void): void {
  awaitVerdict(span).act = guarded(act);
}

/** A span processor that throws would end the process here, for nobody is there to catch it. */
const endSafely = guarded((span: Span, { act }: Ending, endedAt: TimeInput) => {
  act?.();
  span.end(endedAt);
});
