import { callStack } from "./call-stack.js";
import { isCancelled, kindOfFailure } from "./failure.js";
import { MAX_BODY_BYTES, readHead } from "./head.js";
import { observedResponse } from "./observed-response.js";
import { ReplyCollector } from "./reply-collector.js";
import { shared, type Call, type CallObserver } from "./shared.js";
import { isAnyWatched, upstreamOfCall } from "./target.js";

type Fetch = typeof globalThis.fetch;
type Input = Parameters<Fetch>[0];
type Init = Parameters<Fetch>[1];

const WATCHED = Symbol.for("wechat-errors.fetch.1");

/**
 * Watches the global `fetch` of Bun and Deno, which has no diagnostics channel. Used on those two
 * only; calls that do not go to WeChat, or that nobody observes, are passed on untouched.
 */
export function watchGlobalFetch(): void {
  const { bun, deno } = process.versions;
  if ((bun === undefined && deno === undefined) || WATCHED in globalThis.fetch) return;
  const watching = new Proxy(globalThis.fetch, {
    apply(fetch, self: unknown, args: Parameters<Fetch>) {
      const exchange = exchangeOf(...args);
      const response: Promise<Response> = Reflect.apply(fetch, self, args);
      return exchange === undefined ? response : watch(response, exchange, args);
    },
    has: (fetch, key) => key === WATCHED || key in fetch,
  });
  if (Reflect.set(globalThis, "fetch", watching)) return;
  process.emitWarning("WeChat's replies to fetch() are not seen: globalThis.fetch is read-only", {
    code: "WECHAT_ERRORS_FETCH_NOT_SEEN",
    detail: "Import wechat-errors before what locks it, or give each reply to readReply().",
  });
}

interface Exchange {
  readonly observer: CallObserver;
  readonly call: Call;
}

/** @returns `undefined` unless the call goes to WeChat and was made inside an observed scope. */
function exchangeOf(input: Input, init: Init): Exchange | undefined {
  const observer = shared.storage.getStore();
  if (observer === undefined) return undefined;
  try {
    const isRequest = input instanceof Request;
    const method = init?.method ?? (isRequest ? input.method : "GET");
    return toward(observer, isRequest ? input.url : String(input), method.toUpperCase());
  } catch {
    // What is no URL, fetch itself refuses.
    return undefined;
  }
}

function toward(observer: CallObserver, address: string, method: string): Exchange | undefined {
  const { host, pathname, search } = new URL(address);
  if (!isAnyWatched(host)) return undefined;
  const target = upstreamOfCall(observer, pathname + search, [host], () => []);
  if (target === undefined) return undefined;
  const stack = observer.wantsStack === true ? callStack() : undefined;
  return { observer, call: { ...target, method, startedAt: performance.now(), stack } };
}

async function watch(
  pending: Promise<Response>,
  exchange: Exchange,
  args: Parameters<Fetch>,
): Promise<Response> {
  let response;
  try {
    response = await pending;
  } catch (error) {
    const { observer, call } = exchange;
    if (!isMisuse(error, args)) observer.onFailure(kindOfFailure(error, false), error, call);
    throw error;
  }
  return seen(response, exchange);
}

function seen(response: Response, exchange: Exchange): Response {
  try {
    const { observer, call } = redirected(response, exchange);
    const collector = ReplyCollector.open(observer, call, headOf(response));
    if (collector === undefined || response.body === null) return response;
    return observedResponse(response, MAX_BODY_BYTES, {
      chunk: (bytes) => collector.data(bytes),
      end: () => collector.end(),
      fail(error) {
        if (isCancelled(error)) collector.abandon();
        else collector.fail(kindOfFailure(error, false), error);
      },
      cancel: () => collector.abandon(),
    });
  } catch (error) {
    exchange.observer.onInternalError("fetch", error);
    return response;
  }
}

/** The reply is that of the last host; where it was the first, too, the call began when it did. */
function redirected(response: Response, exchange: Exchange): Exchange {
  if (!response.redirected) return exchange;
  const { observer, call } = exchange;
  const to = toward(observer, response.url, call.method);
  return to === undefined ? exchange : { ...to, call: { ...to.call, stack: call.stack } };
}

/** What fetch gives is decoded already, and its headers still tell of the bytes before that. */
function headOf({ status, headers }: Response) {
  const entries = Object.fromEntries(headers);
  if (entries["content-encoding"] !== undefined) delete entries["content-length"];
  delete entries["content-encoding"];
  return readHead(status, entries);
}

/** True where no call was made: fetch has refused what it was given. */
function isMisuse(error: unknown, [input, init]: Parameters<Fetch>): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code === "string") return code.startsWith("ERR_INVALID");
  if (!(error instanceof TypeError) || input instanceof Request) return false;
  try {
    // With a body of another kind: a stream is used up by now.
    new Request(input, { ...init, signal: null, body: init?.body == null ? null : "" });
    return false;
  } catch {
    return true;
  }
}
