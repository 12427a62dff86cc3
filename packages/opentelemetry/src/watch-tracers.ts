import {
  context,
  SpanKind,
  type Context,
  type Span,
  type SpanOptions,
  type TracerProvider,
} from "@opentelemetry/api";
import { currentWork } from "./at-work.js";
import { NAME } from "./identity.js";

/** OpenTelemetry's stand-in for a provider that is registered later. */
interface Proxy extends TracerProvider {
  getDelegate(): TracerProvider;
  setDelegate(delegate: TracerProvider): void;
}

type StartSpan = (name: string, options?: SpanOptions, startedIn?: Context) => Span;

const WATCHED = Symbol.for("wechat-errors.opentelemetry.watched.2");

/**
 * Hears of every client span that a provider's tracers start, now or once it is registered. The
 * instrumentations give their spans to nobody else.
 */
export function watchTracers(provider: TracerProvider): void {
  if (!isProxy(provider)) return watchTracerClass(provider);
  watchTracerClass(provider.getDelegate());
  patch(provider, "setDelegate", (setDelegate: Proxy["setDelegate"]) => {
    return function (this: Proxy, delegate: TracerProvider) {
      setDelegate.call(this, delegate);
      watchTracerClass(delegate);
    };
  });
}

function isProxy(provider: TracerProvider): provider is Proxy {
  return "getDelegate" in provider && "setDelegate" in provider;
}

function watchTracerClass(provider: TracerProvider): void {
  patch(provider.getTracer(NAME), "startSpan", (startSpan: StartSpan): StartSpan => {
    return function (this: unknown, name, options, startedIn = context.active()) {
      const span = startSpan.call(this, name, options, startedIn);
      if (options?.kind === SpanKind.CLIENT)
        currentWork()?.onClientSpan(span, options.attributes ?? {}, startedIn);
      return span;
    };
  });
}

/** Replaces a method where it is defined, once: on the class, for all its instances. */
function patch<Method extends (...args: never[]) => unknown>(
  instance: object,
  name: string,
  wrap: (original: Method) => Method,
): void {
  let owner: object | null = instance;
  while (owner !== null && !Object.hasOwn(owner, name))
    owner = Object.getPrototypeOf(owner) as object | null;
  const original = (owner as Record<string, Method> | null)?.[name];
  if (owner === null || original === undefined || Object.hasOwn(original, WATCHED)) return;
  const wrapped = wrap(original);
  Object.defineProperty(wrapped, WATCHED, { value: true });
  try {
    Object.defineProperty(owner, name, { value: wrapped, configurable: true, writable: true });
  } catch {
    // Frozen: its spans are not found, and events on their parents tell of the errors.
  }
}
