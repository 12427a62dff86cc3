import { subscribe } from "node:diagnostics_channel";
import { debuglog } from "node:util";
import { callStack } from "./call-stack.js";
import { isAbort, isCancelled, isOwnReason, kindOfFailure } from "./failure.js";
import { guarded } from "./guard.js";
import { readHead } from "./head.js";
import { ReplyCollector } from "./reply-collector.js";
import { shared, type Call, type CallObserver } from "./shared.js";
import { hostOfPath, hostOfUrl, isAnyWatched, upstreamOfCall } from "./target.js";
import { UnreadReply } from "./unread-reply.js";
import { abortReason, observerOf, type UndiciRequest } from "./undici-context.js";

type OnChunk = (this: unknown, ...chunk: unknown[]) => unknown;

interface Exchange {
  readonly observer: CallObserver;
  readonly call: Call;
  reply?: ReplyCollector | UnreadReply | undefined;
  /** True once the head of the reply is there. */
  answered: boolean;
  /** True where this request has no method of its own that sees chunks. */
  byChannel: boolean;
}

const EXCHANGE = Symbol("wechat-errors.exchange");
type Request = UndiciRequest & {
  [EXCHANGE]?: Exchange;
  onData?: OnChunk;
  onResponseData?: OnChunk;
};

/** Watches undici, whichever copies of it there are: global fetch, ky, urllib and the like. */
export function watchUndici(): void {
  loadIfDebugged();
  subscribe("undici:request:create", guarded("undici create", onCreate));
  subscribe("undici:client:sendHeaders", guarded("undici sent", onSent));
  subscribe("undici:request:headers", guarded("undici headers", onHeaders));
  subscribe("undici:request:trailers", guarded("undici trailers", onTrailers));
  subscribe("undici:request:error", guarded("undici error", onError));
}

/**
 * Where somebody listens already, undici takes it for itself and prints nothing for `NODE_DEBUG=fetch`
 * (from 7 on, the one in Node 24). Asked for that, it gets to listen first.
 */
function loadIfDebugged(): void {
  // Looking at what is of undici loads it.
  if (["fetch", "undici"].some((name) => debuglog(name).enabled))
    Reflect.get(globalThis, "Headers");
}

function onCreate({ request }: { request: Request }): void {
  const { origin, host, path, method } = request;
  const connected = hostOfUrl(origin);
  // Finding out whose call it is costs more than this.
  if (!isAnyWatched(connected)) return;
  for (const observer of [observerOf(request), shared.unscoped]) {
    const upstream =
      observer && upstreamOfCall(observer, path, [connected], () => [host, hostOfPath(path)]);
    if (upstream === undefined) continue;
    const stack = observer!.wantsStack === true ? callStack() : undefined;
    const { host: wechatHost, path: wechatPath } = upstream;
    const startedAt = performance.now();
    // Written out: what is added to a spread costs V8 several µs.
    const call = { host: wechatHost, path: wechatPath, method, startedAt, request, stack };
    request[EXCHANGE] = { observer: observer!, call, answered: false, byChannel: false };
    return observer!.connecting?.(call, true);
  }
}

function onSent({ request }: { request: Request }): void {
  const exchange = request[EXCHANGE];
  exchange?.observer.connecting?.(exchange.call, false);
}

function onHeaders({
  request,
  response,
}: {
  request: Request;
  response: { statusCode: number; headers: unknown };
}): void {
  const exchange = request[EXCHANGE];
  if (exchange === undefined || response.statusCode < 200) return;
  exchange.answered = true;
  const head = readHead(response.statusCode, response.headers);
  const collector = ReplyCollector.open(exchange.observer, exchange.call, head);
  exchange.reply = collector ?? UnreadReply.open(exchange.observer, exchange.call, head);
  if (collector === undefined) return;
  // undici 5 to 7.10 has no channel for the body; from 7.11 on it may have no method instead.
  const hook = (["onData", "onResponseData"] as const).find(
    (name) => typeof request[name] === "function",
  );
  if (hook === undefined) {
    exchange.byChannel = true;
    return watchChunks();
  }
  const original = request[hook]!;
  const onChunk = guarded<Uint8Array>("undici body", (chunk) => collector.data(chunk));
  request[hook] = function (...args: unknown[]) {
    const chunk = args.find((each) => each instanceof Uint8Array);
    if (chunk !== undefined && !collector.done) onChunk(chunk);
    return original.apply(this, args);
  };
}

let watchingChunks = false;

// Only once it is needed: every chunk of every request in the process comes this way.
function watchChunks(): void {
  if (watchingChunks) return;
  watchingChunks = true;
  subscribe(
    "undici:request:bodyChunkReceived",
    guarded<{ request: Request; chunk: Uint8Array }>("undici chunk", ({ request, chunk }) => {
      const exchange = request[EXCHANGE];
      if (exchange?.byChannel === true) (exchange.reply as ReplyCollector).data(chunk);
    }),
  );
}

function onTrailers({ request }: { request: Request }): void {
  request[EXCHANGE]?.reply?.end();
}

function onError({ request, error }: { request: Request; error: unknown }): void {
  const exchange = request[EXCHANGE];
  if (exchange === undefined) return;
  const { observer, call, reply, answered } = exchange;
  observer.connecting?.(call, false);
  // The app wanted no more of it.
  if (isOwnReason(error)) return reply?.abandon();
  if (!answered) return observer.onFailure(kindOfFailure(error, false), error, call);
  // The channel says no more than "aborted"; the handler knows why.
  const byUs = isAbort(error);
  const reason = byUs ? abortReason(request) : error;
  // A client that has read enough aborts too; that is no failure.
  if (isCancelled(reason)) reply?.abandon();
  else reply?.fail(kindOfFailure(reason, byUs), reason);
}
