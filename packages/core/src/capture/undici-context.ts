import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setOnError } from "../errors/stack-trace-limit.js";
import { shared, type CallObserver } from "./shared.js";
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

const OBSERVER = Symbol("wechat-errors.observer");
interface Handler {
  /** `undefined` too, where nobody can be named. */
  [OBSERVER]?: CallObserver | undefined;
  runInAsyncScope?: <T>(fn: () => T) => T;
}

const current = (): CallObserver | undefined => shared.storage.getStore();

/**
 * Whose call a request is: right or absent, never somebody else's.
 *
 * The context at hand is not always the caller's: a bounded pool queues calls and makes the request
 * later, while another call's socket is being drained.
 */
export function observerOf(request: UndiciRequest): CallObserver | undefined {
  const handler = handlerOf(request);
  bindGlobalDispatchers();
  // request(), stream() and pipeline() make handlers that remember their context.
  if (typeof handler?.runInAsyncScope === "function") return handler.runInAsyncScope(current);
  if (!isMarkable(handler)) return undefined;
  if (noteCaller(handler, { mayDrain: true })) learnFromNextSocket();
  carry(handler);
  return handler[OBSERVER];
}

/**
 * Says whose a handler is, and so the calls that are made with it.
 *
 * @param mayDrain - True where a pool may be working through its queue, in another call's context. Only
 *   then is the stack inspected, which costs more than everything else here.
 * @returns True for a handler that nobody has noted before it left such a queue.
 */
function noteCaller(handler: Handler, { mayDrain }: { mayDrain: boolean }): boolean {
  const observer = current();
  const isNew = !(OBSERVER in handler);
  // Redirects and retries dispatch it again, in the context that is carried along.
  if (!isNew && (observer === undefined || observer === handler[OBSERVER])) return false;
  const isStrangers = mayDrain && isDraining();
  if (isNew) handler[OBSERVER] = isStrangers ? undefined : observer;
  // One handler for the calls of several: nobody's.
  else if (!isStrangers) handler[OBSERVER] = undefined;
  return isNew && isStrangers;
}

const CARRIED = Symbol("wechat-errors.carried");
/** What undici calls on a handler, in all its versions, that may dispatch again at once or later. */
const CALLBACKS: readonly string[] = [
  ...["onHeaders", "onComplete", "onError"],
  ...["onResponseStart", "onResponseEnd", "onResponseError"],
];

/**
 * Lets the handlers of interceptors, redirect and retry among them, work in the context of the call
 * that they belong to: undici calls them in that of the socket, which may be another call's.
 */
function carry(handler: Handler): void {
  // That of fetch() is a plain object, and dispatches nothing.
  if (Object.getPrototypeOf(handler) === Object.prototype || CARRIED in handler) return;
  Object.defineProperty(handler, CARRIED, { value: true });
  const methods = handler as unknown as Record<string, unknown>;
  for (const name of CALLBACKS) {
    const method = methods[name];
    if (typeof method !== "function") continue;
    const carrying = function (this: unknown, ...args: unknown[]): unknown {
      return shared.storage.run(handler[OBSERVER], () => method.apply(this, args) as unknown);
    };
    // Not assigned: its prototype may be frozen.
    Object.defineProperty(handler, name, { value: carrying, configurable: true, writable: true });
  }
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
    noteCallers(dispatcher as Dispatcher, { queues: false });
  }
}

const NOTED = Symbol("wechat-errors.noted");
/** The name of our own function in front of a dispatcher's, in stacks. */
const OWN_DISPATCH = "wechatErrorsDispatch";

/**
 * Notes the callers of a dispatcher's calls, as they are made.
 *
 * @param queues - True for what a pool's own queue is dispatched by, too.
 */
function noteCallers(target: Dispatcher, { queues }: { queues: boolean }): void {
  const { dispatch } = target;
  if (typeof dispatch !== "function" || Object.hasOwn(dispatch, NOTED)) return;
  const noting: Dispatcher["dispatch"] = function (options, handler) {
    try {
      if (isMarkable(handler) && isAnyWatched(hostOfUrl(options?.origin)))
        noteCaller(handler, { mayDrain: queues });
    } catch {
      // Then the call has no known owner, and goes on as usual.
    }
    return dispatch.call(this, options, handler);
  };
  Object.defineProperty(noting, NOTED, { value: true });
  // In a stack it counts as what it stands for, and as none of the app's.
  Object.defineProperty(noting, "name", { value: OWN_DISPATCH });
  Object.defineProperty(target, "dispatch", {
    value: noting,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}

function isMarkable(handler: unknown): handler is Handler {
  return typeof handler === "object" && handler !== null && Object.isExtensible(handler);
}

let handlerSymbol: symbol | undefined;

function handlerOf(request: UndiciRequest): Handler | undefined {
  if (handlerSymbol === undefined || !(handlerSymbol in request))
    handlerSymbol = symbolOf(request, "handler");
  return handlerSymbol && (request[handlerSymbol] as Handler | undefined);
}

/** What the caller of `request()`, `stream()` or `pipeline()` gave as the reason for an abort. */
export function abortReason(request: UndiciRequest): unknown {
  const { reason } = (handlerOf(request) ?? {}) as { reason?: unknown };
  return reason ?? new DOMException("aborted", "AbortError");
}

function symbolOf(object: object, description: string): symbol | undefined {
  return Object.getOwnPropertySymbols(object).find((each) => each.description === description);
}

/** Interceptors may stand between a pool's queue and its client. */
const MAX_FRAMES = 64;

/** True while a pool, in some other call's context, makes a request that had been queued. */
function isDraining(): boolean {
  const { stackTraceLimit, prepareStackTrace } = Error;
  const holder: { stack?: unknown } = {};
  try {
    // Function names only: with positions this takes ten times as long.
    Error.prepareStackTrace = (_, frames) =>
      saysDraining(frames.map((frame) => frame.getFunctionName() ?? ""));
    Error.stackTraceLimit = MAX_FRAMES;
    Error.captureStackTrace(holder, isDraining);
    return holder.stack === true;
  } catch {
    // An app may have locked Error. Then it may be.
    return true;
  } finally {
    setOnError("stackTraceLimit", stackTraceLimit);
    setOnError("prepareStackTrace", prepareStackTrace);
  }
}

/** @param names - Of the functions that are running, the innermost first. */
function saysDraining(names: readonly string[]): boolean {
  for (const [at, name] of names.entries()) {
    if (name.includes("onDrain")) return true;
    // undici 8.12 restores the caller's context itself.
    if (name === "runInAsyncScope") return false;
    // In a minified bundle the listener has another name; what it calls and who calls it have theirs.
    if (name === "emit" && isDispatch(names[at - 2])) return true;
  }
  return false;
}

function isDispatch(name: string | undefined): boolean {
  return name === "dispatch" || name === OWN_DISPATCH;
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
      if (prototype) noteCallers(prototype as Dispatcher, { queues: true });
    } catch {
      // A call without a known owner never gets one later.
    }
    unsubscribe("undici:client:sendHeaders", learn);
    learning = false;
  };
  subscribe("undici:client:sendHeaders", learn);
}
