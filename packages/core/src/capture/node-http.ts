import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { isCancelled, kindOfFailure, noteOrigin } from "./failure.js";
import { guarded } from "./guard.js";
import { readHead } from "./head.js";
import { ReplyCollector } from "./reply-collector.js";
import { shared, type Call, type Witness } from "./shared.js";
import { hostOfPath, upstreamAmong } from "./target.js";

/** What is known of a call while its reply is awaited. */
interface Started {
  readonly witness: Witness;
  readonly call: Call;
  /** Once the head of the reply is there, if its body is watched. */
  collector?: ReplyCollector;
  /** What broke the connection, where that is known before the response is told. */
  error?: Error;
}

// A symbol property costs less than a WeakMap entry: those burden every garbage collection.
const STARTED = Symbol("wechat-errors.started");
type Request = ClientRequest & { [STARTED]?: Started | undefined; readonly res?: unknown };

/** Watches node:http and node:https, and with them axios, got, superagent, node-fetch and the like. */
export function watchNodeHttp(): void {
  subscribe("http.client.request.start", guarded("http start", onStart));
  subscribe("http.client.response.finish", guarded("http response", onResponse));
  subscribe("http.client.request.error", guarded("http error", onError));
}

function onStart({ request }: { request: Request }): void {
  request[STARTED] = start(request);
}

function start(request: ClientRequest, port?: number): Started | undefined {
  const witness = shared.storage.getStore();
  if (witness === undefined) return undefined;
  const { host, path, method } = request;
  // The Host header has the port, and the name behind an address.
  const hosts = [host, request.getHeader("host"), hostOfPath(path)];
  if (port !== undefined) hosts.push(`${host}:${port}`);
  const upstream = upstreamAmong(witness, ...hosts);
  if (upstream === undefined) return undefined;
  return { witness, call: { host: upstream, method, path, startedAt: performance.now() } };
}

// Published before the client's own "response" event. Adding a "data" listener would start the
// flow, so the body is seen where it enters the stream instead.
function onResponse({ request, response }: { request: Request; response: IncomingMessage }): void {
  // A server may answer before the request has ended, and so before it was seen to start.
  let started = STARTED in request ? request[STARTED] : start(request);
  // A proxy may send its client's Host on: only the socket knows the port, then.
  if (started === undefined && shared.hosts.size > 0)
    started = start(request, request.socket?.remotePort);
  if (started === undefined) return;
  const { witness, call } = started;
  const head = readHead(response.statusCode ?? 0, response.rawHeaders);
  const collector = ReplyCollector.open(witness, call, head);
  if (collector === undefined) return;
  started.collector = collector;

  const { push, _destroy: destroy } = response;
  const onChunk = guarded<Uint8Array | string | null>("http body", (chunk) => {
    if (chunk === null) collector.end();
    else collector.data(chunk);
  });
  const onDestroy = guarded<Error | null>("http abort", (error) => {
    // `_dumped` is set where our own side destroyed the request.
    if ((response as { _dumped?: boolean })._dumped === true || error === null) collector.abandon();
    else collector.fail(kindOfFailure(error, closedByUs(request)), error);
  });
  response.push = function (chunk: unknown, encoding?: BufferEncoding) {
    if (!collector.done) onChunk(chunk);
    return push.call(this, chunk, encoding);
  };
  response._destroy = function (error, callback) {
    if (error !== null && started.error !== undefined) noteOrigin(error, started.error);
    if (!collector.done) onDestroy(error);
    destroy.call(this, error, callback);
  };
}

function onError({ request, error }: { request: Request; error: Error }): void {
  const started = request[STARTED];
  if (started === undefined) return;
  // axios destroys a request with the very error that its connection broke with.
  const kind = kindOfFailure(error, request.destroyed && !("syscall" in error));
  started.error = error;
  const { collector } = started;
  if (collector !== undefined && isCancelled(error)) collector.abandon();
  else if (collector !== undefined) collector.fail(kind, error);
  else if (request.res == null) started.witness.failed(kind, error, started.call);
}

/** True where the connection was neither ended nor broken by WeChat's side. */
function closedByUs({ socket }: ClientRequest): boolean {
  return socket !== null && socket.errored === null && !socket.readableEnded;
}
