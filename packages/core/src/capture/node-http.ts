import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { callStack } from "./call-stack.js";
import { isCancelled, kindOfFailure, noteOrigin } from "./failure.js";
import { guarded } from "./guard.js";
import { readHead } from "./head.js";
import { ReplyCollector } from "./reply-collector.js";
import { isWatched, shared, type Call, type CallObserver } from "./shared.js";
import { hostOfPath, upstreamOfCall } from "./target.js";
import { UnreadReply } from "./unread-reply.js";

/** When a request was made, and in whose context. */
interface Made {
  readonly observer: CallObserver | undefined;
  readonly at: number;
  /** False where only its end was seen, which a stream of somebody else's may bring about. */
  readonly isSure: boolean;
  /** Where it was made, for who wants that. */
  readonly stack: object | undefined;
}

/** A call to WeChat whose reply is there, or will never be. */
interface Exchange {
  readonly observer: CallObserver;
  readonly call: Call;
  /** Once the head of the reply is there, if it has a body. */
  reply?: ReplyCollector | UnreadReply;
  /** What broke the connection, where that is known before the response is told. */
  error?: Error;
}

// A symbol property costs less than a WeakMap entry: those burden every garbage collection.
const MADE = Symbol("wechat-errors.made");
const EXCHANGE = Symbol("wechat-errors.exchange");
type Request = ClientRequest & {
  [MADE]?: Made;
  [EXCHANGE]?: Exchange;
  readonly res?: unknown;
};

/** Watches node:http and node:https, and with them axios, got, superagent, node-fetch and the like. */
export function watchNodeHttp(): void {
  // Node 20 has no such channel.
  subscribe("http.client.request.created", guarded("http created", onCreated));
  subscribe("http.client.request.start", guarded("http start", onStart));
  subscribe("http.client.response.finish", guarded("http response", onResponse));
  subscribe("http.client.request.error", guarded("http error", onError));
}

function onCreated({ request }: { request: Request }): void {
  note(request, true);
}

function onStart({ request }: { request: Request }): void {
  if (request[MADE] === undefined) note(request, false);
}

function note(request: Request, isSure: boolean): void {
  const observer = shared.storage.getStore();
  const isOurs = observer !== undefined && mayBeWatched(request);
  const stack = isOurs && isSure && observer.wantsStack === true ? callStack() : undefined;
  request[MADE] = { observer, at: performance.now(), isSure, stack };
  if (isOurs) observer.underWay?.(request, true);
}

/** A further host may be watched at one port, which is not known yet. */
function mayBeWatched({ host }: Request): boolean {
  if (isWatched(host)) return true;
  for (const each of shared.hosts) if (each.startsWith(`${host}:`)) return true;
  return false;
}

/** Its reply is whole, or its failure told: nobody need ask any more what became of it. */
function settle(request: Request): void {
  request[MADE]?.observer?.underWay?.(request, false);
}

/**
 * The call of a request that its client has given up, as this observer sees it.
 *
 * Clients tell of a time-out before their request's own end is told: at once, or never, where a part
 * of the reply is there.
 *
 * @returns `undefined` for a request that goes on, whose reply is whole, or that is not to WeChat.
 */
export function givenUpCall(observer: CallObserver, request: ClientRequest): Call | undefined {
  const { res } = request as { res?: IncomingMessage | null };
  if (!request.destroyed || res?.complete === true) return undefined;
  return exchangeWith(observer, request)?.call;
}

/** Whose call a request is: right or absent, never somebody else's. */
function observerOf({ [MADE]: made }: Request): CallObserver | undefined {
  const here = shared.storage.getStore();
  // A server may answer before the request has ended, and so before it was seen.
  if (made === undefined) return here;
  // Where a pool is full, an error may come in the context of the call before.
  return made.isSure || made.observer === here ? made.observer : undefined;
}

/** @returns `undefined` unless the request goes to WeChat and was made inside an observed scope. */
function exchangeOf(request: Request): Exchange | undefined {
  return exchangeWith(observerOf(request), request) ?? exchangeWith(shared.unscoped, request);
}

function exchangeWith(observer: CallObserver | undefined, request: Request): Exchange | undefined {
  if (observer === undefined) return undefined;
  const { host, path, method } = request;
  const upstream = upstreamOfCall(observer, path, [addressOf(request), host], () => [
    request.getHeader("host"),
    hostOfPath(path),
  ]);
  if (upstream === undefined) return undefined;
  const { at: startedAt = performance.now(), stack } = request[MADE] ?? {};
  // Written out: what is added to a spread costs V8 several µs.
  const call = { host: upstream.host, path: upstream.path, method, startedAt, request, stack };
  return { observer, call };
}

/** Name and port that it connects to. */
function addressOf(request: Request): string | undefined {
  // Without a port among them there is nothing to compare it with.
  if (shared.hosts.size === 0) return undefined;
  const { host, socket } = request;
  if (socket?.remotePort !== undefined) return `${host}:${socket.remotePort}`;
  // Without a connection nothing is answered, and only the header may have the port.
  const header = request.getHeader("host");
  return typeof header === "string" && header.startsWith(`${host}:`) ? header : undefined;
}

// Published before the client's own "response" event. Adding a "data" listener would start the
// flow, so the body is seen where it enters the stream instead.
function onResponse({ request, response }: { request: Request; response: IncomingMessage }): void {
  const exchange = exchangeOf(request);
  if (exchange === undefined) return settle(request);
  request[EXCHANGE] = exchange;
  const { observer, call } = exchange;
  const head = readHead(response.statusCode ?? 0, response.rawHeaders);
  const collector = ReplyCollector.open(observer, call, head);
  const reply = collector ?? UnreadReply.open(observer, call, head);
  if (reply === undefined) return;
  exchange.reply = reply;
  if (collector !== undefined) watchBody(request, response, collector);

  const { _destroy: destroy } = response;
  const onDestroy = guarded<Error | null>("http abort", (error) => {
    // `_dumped` is set where our own side destroyed the request.
    const isGivenUp = (response as { _dumped?: boolean })._dumped === true;
    if (isGivenUp || error === null || response.complete) reply.abandon();
    else reply.fail(kindOfFailure(error, closedByUs(request)), error);
    if (!isGivenUp) settle(request);
  });
  response._destroy = function (error, callback) {
    if (error !== null && exchange.error !== undefined) noteOrigin(error, exchange.error);
    if (!reply.done) onDestroy(error);
    destroy.call(this, error, callback);
  };
}

function watchBody(request: Request, response: IncomingMessage, collector: ReplyCollector): void {
  const { push } = response;
  const onChunk = guarded<Uint8Array | string | null>("http body", (chunk) => {
    if (chunk === null) collector.end();
    else collector.data(chunk);
    if (collector.done) settle(request);
  });
  response.push = function (chunk: unknown, encoding?: BufferEncoding) {
    if (!collector.done) onChunk(chunk);
    return push.call(this, chunk, encoding);
  };
}

function onError({ request, error }: { request: Request; error: Error }): void {
  const exchange = request[EXCHANGE] ?? exchangeOf(request);
  if (exchange === undefined) return settle(request);
  // axios destroys a request with the very error that its connection broke with.
  const kind = kindOfFailure(error, request.destroyed && !isOfSystem(error));
  exchange.error = error;
  const { reply } = exchange;
  if (reply !== undefined && isCancelled(error)) reply.abandon();
  else if (reply !== undefined) reply.fail(kind, error);
  else if (request.res == null) exchange.observer.onFailure(kind, error, exchange.call);
  if (request.res == null || !isCancelled(error)) settle(request);
}

/** True for what the system says of a connection; a request may be destroyed with anything at all. */
function isOfSystem(error: unknown): boolean {
  return (error as { syscall?: unknown } | null | undefined)?.syscall !== undefined;
}

/** True where the connection was neither ended nor broken by WeChat's side. */
function closedByUs({ socket }: ClientRequest): boolean {
  return socket !== null && socket.errored === null && !socket.readableEnded;
}
