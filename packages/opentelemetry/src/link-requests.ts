import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { context, trace, type Attributes, type Context, type Span } from "@opentelemetry/api";
import { isWatchedHost } from "@wechat-errors/core/node";
import { setSpans, spansOf, type CallSpans } from "./call-spans.js";
import { guarded } from "./guarded.js";
import { hideQuery } from "./hide-query.js";
import { onRequestMade } from "./request-made.js";
import { awaitVerdict } from "./span-end.js";

/** undici's request, as far as it is looked at. */
interface UndiciRequest {
  readonly origin?: unknown;
  readonly path: string;
  readonly method: string;
}

/** What the channels tell. */
interface Created<Request> {
  readonly request: Request;
}

/** How a client span was started whose request is not yet known. */
interface Start {
  readonly attributes: Attributes;
  readonly startedIn: Context;
}

const START = Symbol("wechat-errors.start");
type Started = Span & { [START]?: Start | undefined };

// The undici instrumentation starts its span in the channel that we hear of the request by, before
// us or after us; nothing else comes between.
let lastStarted: Started | undefined;
let lastCreated: UndiciRequest | undefined;

/** @param attributes - Those that it was started with. */
export function onClientSpan(span: Started, attributes: Attributes, startedIn: Context): void {
  if (!span.isRecording()) return;
  span[START] = { attributes, startedIn };
  // Not only when it is linked: a hook of the app's may end it before.
  if (isToWechat(attributes)) hideQuery(span, attributes);
  if (lastCreated !== undefined && fits(lastCreated, attributes)) {
    link(spansOf(lastCreated)!, span);
    lastCreated = undefined;
  } else lastStarted = span;
}

function onUndiciRequest({ request }: Created<UndiciRequest>): void {
  const started = lastStarted;
  lastStarted = lastCreated = undefined;
  const origin = originOf(request);
  if (origin === undefined || !isWatchedHost(origin.host)) return;
  const spans: CallSpans = { client: undefined, madeIn: context.active() };
  setSpans(request, spans);
  if (started?.isRecording() === true && fits(request, started[START]?.attributes))
    return link(spans, started);
  lastCreated = request;
  // Of another call it would be the wrong one.
  queueMicrotask(() => {
    if (lastCreated === request) lastCreated = undefined;
  });
}

/** The http instrumentation makes the request in the context of its span. */
function onHttpRequest({ request }: Created<ClientRequest>): void {
  if (spansOf(request) !== undefined || !isWatchedHost(hostOf(request))) return;
  const madeIn = context.active();
  const active = trace.getSpan(madeIn) as Started | undefined;
  if (active === lastStarted) lastStarted = undefined;
  const start = active?.[START];
  const spans: CallSpans = { client: undefined, madeIn: start?.startedIn ?? madeIn };
  setSpans(request, spans);
  if (start !== undefined) link(spans, active!);
}

function link(spans: CallSpans, span: Started): void {
  spans.client = span;
  const { attributes = {} } = span[START] ?? {};
  // By its own address it may not be to WeChat, but to a proxy.
  if (!isToWechat(attributes)) hideQuery(span, attributes);
  // Taken: what its owner does beside is another call.
  span[START] = undefined;
  awaitVerdict(span);
}

/** By the names of the stable conventions. */
function isToWechat({ "server.address": address, "server.port": port }: Attributes): boolean {
  return typeof address === "string" && isWatchedHost(`${address}:${String(port)}`);
}

function fits(request: UndiciRequest, attributes: Attributes = {}): boolean {
  return (
    attributes["http.request.method_original"] === request.method &&
    attributes["server.address"] === originOf(request)?.hostname &&
    hasPathname(request, attributes["url.path"])
  );
}

function hasPathname(request: UndiciRequest, pathname: unknown): boolean {
  const { origin, path } = request;
  if (typeof pathname !== "string") return false;
  // Mostly it is in there as it is, and parsing takes some µs.
  if (path.startsWith(pathname) && END_OF_PATH.has(path[pathname.length])) return true;
  const base = String(origin);
  return URL.canParse(path, base) && new URL(path, base).pathname === pathname;
}

const END_OF_PATH: ReadonlySet<string | undefined> = new Set(["?", "#", undefined]);

type Origin = Readonly<Record<"host" | "hostname", string>>;
let lastOrigin: { readonly text: string; readonly read: Origin | undefined } | undefined;

function originOf({ origin }: UndiciRequest): Origin | undefined {
  const text = String(origin);
  // Mostly the same one.
  if (lastOrigin?.text !== text) lastOrigin = { text, read: readOrigin(text) };
  return lastOrigin.read;
}

function readOrigin(text: string): Origin | undefined {
  if (!URL.canParse(text)) return undefined;
  const { host, hostname } = new URL(text);
  return { host, hostname };
}

/** With its port; that of the target, where a proxy is asked. */
function hostOf(request: ClientRequest): string {
  if (!request.path.startsWith("/") && URL.canParse(request.path))
    return new URL(request.path).host;
  const header = request.getHeader("host");
  return typeof header === "string" ? header.toLowerCase() : request.host;
}

/** @returns A function that ends it. */
export function watchRequests(): () => void {
  const onUndici = guarded((message: unknown) =>
    onUndiciRequest(message as Created<UndiciRequest>),
  );
  subscribe("undici:request:create", onUndici);
  const stopHttp = onRequestMade(
    guarded((message) => onHttpRequest(message as Created<ClientRequest>)),
  );
  return () => {
    unsubscribe("undici:request:create", onUndici);
    stopHttp();
    lastStarted = lastCreated = undefined;
  };
}
