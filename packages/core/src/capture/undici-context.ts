import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { shared, type Witness } from "./shared.js";
import { hostOfUrl, isAnyWatched } from "./target.js";

/** undici's internal request, as far as it is looked at. */
export interface UndiciRequest {
  readonly origin?: string | URL;
  readonly host?: string | null;
  readonly path: string;
  readonly method: string;
  [hook: symbol]: unknown;
}

interface Dispatcher {
  dispatch: (this: unknown, options: { origin?: unknown } | undefined, handler: unknown) => unknown;
}

const WITNESS = Symbol("wechat-errors.witness");
interface Handler {
  [WITNESS]?: Witness;
  runInAsyncScope?: <T>(fn: () => T) => T;
}

const current = (): Witness | undefined => shared.storage.getStore();

/**
 * Whose call a request is: right or absent, never somebody else's.
 *
 * The context at hand is not always the caller's: a bounded pool queues calls and makes the request
 * later, while another call's socket is being drained.
 */
export function witnessOf(request: UndiciRequest): Witness | undefined {
  const handler = handlerOf(request);
  // Redirects and retries dispatch the same handler again.
  const known = handler?.[WITNESS];
  if (known !== undefined) return known;
  bindGlobalDispatchers();
  // request(), stream() and pipeline() make handlers that remember their context.
  if (typeof handler?.runInAsyncScope === "function") {
    const witness = handler.runInAsyncScope(current);
    remember(handler, witness);
    return witness;
  }
  const witness = current();
  if (witness === undefined) return undefined;
  if (isDraining()) {
    learnFromNextSocket();
    return undefined;
  }
  remember(handler, witness);
  return witness;
}

const GLOBAL_DISPATCHERS = [
  Symbol.for("undici.globalDispatcher.1"),
  Symbol.for("undici.globalDispatcher.2"),
] as const;
const bound: [unknown, unknown] = [undefined, undefined];

/**
 * Notes the caller of each call that goes through a global dispatcher, where `dispatch` still runs
 * in the caller's context. Done anew at the first call through one that has taken its place: that
 * call is made at once, and those that are queued behind it are noted.
 */
function bindGlobalDispatchers(): void {
  for (const at of [0, 1] as const) {
    const dispatcher = (globalThis as Record<symbol, unknown>)[GLOBAL_DISPATCHERS[at]];
    if (dispatcher === bound[at] || dispatcher === undefined) continue;
    bound[at] = dispatcher;
    noteCallers(dispatcher as Dispatcher);
  }
}

const NOTED = Symbol.for("wechat-errors.noted");

function noteCallers(target: Dispatcher): void {
  const { dispatch } = target;
  if (typeof dispatch !== "function" || Object.hasOwn(dispatch, NOTED)) return;
  const noting: Dispatcher["dispatch"] = function (options, handler) {
    try {
      const witness = current();
      if (witness !== undefined && isAnyWatched(hostOfUrl(options?.origin)))
        remember(handler as Handler, witness);
    } catch {
      // Unattributed, then: the call itself goes on.
    }
    return dispatch.call(this, options, handler);
  };
  Object.defineProperty(noting, NOTED, { value: true });
  Object.defineProperty(target, "dispatch", {
    value: noting,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}

function remember(handler: Handler | undefined | null, witness: Witness | undefined): void {
  if (typeof handler === "object" && handler !== null && handler[WITNESS] === undefined)
    if (witness !== undefined && Object.isExtensible(handler)) handler[WITNESS] = witness;
}

let handlerSymbol: symbol | undefined;

function handlerOf(request: UndiciRequest): Handler | undefined {
  if (handlerSymbol === undefined || !(handlerSymbol in request))
    handlerSymbol = symbolOf(request, "handler");
  return handlerSymbol && (request[handlerSymbol] as Handler | undefined);
}

/** What the caller of `request()` and its kin gave as the reason for an abort. */
export function abortReason(request: UndiciRequest): unknown {
  const { reason } = (handlerOf(request) ?? {}) as { reason?: unknown };
  return reason ?? new DOMException("aborted", "AbortError");
}

function symbolOf(object: object, description: string): symbol | undefined {
  return Object.getOwnPropertySymbols(object).find((each) => each.description === description);
}

const MAX_FRAMES = 16;

/** True while a pool, in some other call's context, makes a request that had been queued. */
function isDraining(): boolean {
  const { stackTraceLimit, prepareStackTrace } = Error;
  const holder: { stack?: unknown } = {};
  try {
    Error.stackTraceLimit = MAX_FRAMES;
    // Function names only: asking for positions makes this ten times as dear.
    Error.prepareStackTrace = (_, frames) => {
      for (const frame of frames) {
        const name = frame.getFunctionName() ?? "";
        if (name.includes("onDrain")) return true;
        // undici 8.12 restores the caller's context itself.
        if (name === "runInAsyncScope") return false;
      }
      return false;
    };
    Error.captureStackTrace(holder, isDraining);
    return holder.stack === true;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    Error.prepareStackTrace = prepareStackTrace;
  }
}

let learning = false;

// A pool that was given to fetch() itself belongs to a copy of undici that we have not met. Its
// next socket leads to the class that all its dispatchers share; from then on callers are noted.
function learnFromNextSocket(): void {
  if (learning) return;
  learning = true;
  const learn = (message: unknown): void => {
    try {
      const { socket } = message as { socket: Record<symbol, unknown> };
      const client = symbolOf(socket, "client");
      let prototype: unknown = client && Object.getPrototypeOf(socket[client]);
      while (prototype && !Object.hasOwn(prototype, "dispatch"))
        prototype = Object.getPrototypeOf(prototype);
      if (prototype) noteCallers(prototype as Dispatcher);
    } catch {
      // Unattributed stays unattributed.
    }
    unsubscribe("undici:client:sendHeaders", learn);
    learning = false;
  };
  subscribe("undici:client:sendHeaders", learn);
}
