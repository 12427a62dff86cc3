import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import {
  context,
  createContextKey,
  trace,
  type Attributes,
  type Context,
  type Span,
} from "@opentelemetry/api";
import { isWatchedHost } from "@wechat-errors/core/node";
import { endWithVerdict } from "./end-with-verdict.js";
import { guarded } from "./guarded.js";
import { hideQuery } from "./hide-query.js";

/** The spans that a call to WeChat is to be seen in. */
export interface CallSpans {
  /** Made for this very call. */
  client?: Span;
  /** What ran when the call was made. */
  readonly parent: Span | undefined;
  /** That of the inbound request. */
  readonly server: Span | undefined;
}

/** undici's request, as far as it is looked at. */
interface UndiciRequest {
  readonly origin?: unknown;
  readonly path: string;
  readonly method: string;
}

const SPANS = Symbol("wechat-errors.spans");
const ATTRIBUTES = Symbol("wechat-errors.attributes");
type Linked = object & { [SPANS]?: CallSpans };
/** A client span that was started and whose request is not yet known. */
type Started = Span & { [ATTRIBUTES]?: Attributes | undefined };

/** The spans of a call, by the client's own request. */
export function spansOf(request: object | undefined): CallSpans | undefined {
  return (request as Linked | undefined)?.[SPANS];
}

// As OpenTelemetry's core has it, in which the http instrumentation leaves its span.
const RPC_METADATA = createContextKey("OpenTelemetry SDK Context Key RPC_METADATA");

/** The span of the inbound request that a context belongs to. */
export function serverSpanIn(at: Context): Span | undefined {
  return (at.getValue(RPC_METADATA) as { span?: Span } | undefined)?.span;
}

// The undici instrumentation starts its span in the channel that we hear of the request by, before
// us or after us; nothing else comes between.
let lastStarted: Started | undefined;
let lastCreated: (UndiciRequest & Linked) | undefined;

export function onClientSpan(span: Started, attributes: Attributes): void {
  if (!span.isRecording()) return;
  span[ATTRIBUTES] = attributes;
  if (lastCreated !== undefined && fits(lastCreated, attributes)) {
    link(lastCreated, span);
    lastCreated = undefined;
  } else lastStarted = span;
}

function onUndiciRequest({ request }: { request: UndiciRequest & Linked }): void {
  const [started, url] = [lastStarted, urlOf(request)];
  lastStarted = lastCreated = undefined;
  if (url === undefined || !isWatchedHost(url.host)) return;
  const parent = trace.getActiveSpan();
  request[SPANS] = { parent, server: serverSpanIn(context.active()) };
  if (started?.isRecording() === true && fits(request, started[ATTRIBUTES]))
    return link(request, started);
  lastCreated = request;
  // Of another call it would be the wrong one.
  queueMicrotask(() => {
    if (lastCreated === request) lastCreated = undefined;
  });
}

/** The http instrumentation makes the request in the context of its span. */
function onHttpRequest({ request }: { request: ClientRequest & Linked }): void {
  if (request[SPANS] !== undefined || !isWatchedHost(hostOf(request))) return;
  const active = trace.getActiveSpan() as Started | undefined;
  if (active === lastStarted) lastStarted = undefined;
  request[SPANS] = { parent: active, server: serverSpanIn(context.active()) };
  if (active?.[ATTRIBUTES] !== undefined) link(request, active);
}

function link(request: Linked, span: Started): void {
  request[SPANS]!.client = span;
  hideQuery(span, span[ATTRIBUTES] ?? {});
  // Taken: what its owner does beside is another call.
  span[ATTRIBUTES] = undefined;
  endWithVerdict(span);
}

function fits(request: UndiciRequest, attributes: Attributes = {}): boolean {
  const url = urlOf(request);
  return (
    url !== undefined &&
    attributes["url.path"] === url.pathname &&
    attributes["server.address"] === url.hostname &&
    attributes["http.request.method_original"] === request.method
  );
}

function urlOf({ origin, path }: UndiciRequest): URL | undefined {
  const base = String(origin);
  return URL.canParse(path, base) ? new URL(path, base) : undefined;
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
  const onUndici = guarded(onUndiciRequest);
  const onHttp = guarded(onHttpRequest);
  subscribe("undici:request:create", onUndici);
  subscribe("http.client.request.created", onHttp);
  const takeOff = HAS_CREATED ? undefined : patchOnSocket(onHttp);
  return () => {
    unsubscribe("undici:request:create", onUndici);
    unsubscribe("http.client.request.created", onHttp);
    takeOff?.();
  };
}

/** Node 20 has no channel that tells of a request when it is made. */
const HAS_CREATED = Number(process.versions.node.split(".")[0]) >= 22;

/** Called as a request is made, or in its context once a pool has a socket for it. */
function patchOnSocket(onRequest: (message: unknown) => void): () => void {
  // Importing it would have Node evaluate more of it than is needed.
  const { prototype } = process.getBuiltinModule("node:http").ClientRequest;
  const { onSocket } = prototype;
  const noting = function (this: ClientRequest, ...args: Parameters<typeof onSocket>) {
    onRequest({ request: this });
    onSocket.apply(this, args);
  };
  prototype.onSocket = noting;
  return () => {
    if (prototype.onSocket === noting) prototype.onSocket = onSocket;
  };
}
