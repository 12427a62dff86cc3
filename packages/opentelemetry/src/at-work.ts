import type { Attributes, Context, Span } from "@opentelemetry/api";

/** What one instrumentation does while it is enabled. */
export interface Work {
  onClientSpan(span: Span, attributes: Attributes, startedIn: Context): void;
  end(): void;
}

// Two at work, of whichever copy of this package, would count everything twice; and a copy whose work
// has ended may be the one that hears of the spans.
const AT_WORK = Symbol.for("wechat-errors.opentelemetry.3");
const home = globalThis as { [AT_WORK]?: Work | undefined };

/** What is at work in this process. */
export function currentWork(): Work | undefined {
  return home[AT_WORK];
}

/** Ends what is at work, and puts this in its place. */
export function begin(work: Work): void {
  home[AT_WORK]?.end();
  home[AT_WORK] = work;
}

/** Has nothing at work, if this is. */
export function finish(work: Work): void {
  if (home[AT_WORK] === work) home[AT_WORK] = undefined;
}
