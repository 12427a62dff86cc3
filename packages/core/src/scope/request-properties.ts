import type { IncomingMessage } from "node:http";
import type { Warning } from "../replies/warning.js";
import type { SeenError } from "./entry.js";
import type { Scope } from "./scope.js";
import type { WechatError } from "../errors/wechat-error.js";

// Two copies of this package share a request's scope; its shape changes only with this key.
export const SCOPE = Symbol.for("wechat-errors.scope.2");

declare module "http" {
  interface IncomingMessage {
    /** The latest outstanding error that WeChat reported during this request. Reading it handles it. */
    readonly wechatError: WechatError | undefined;
    /** Every error of this request, oldest first, with what became of each. */
    readonly wechatErrors: readonly SeenError[];
    /** What WeChat left out of calls that succeeded: recipients, items of a batch. */
    readonly wechatWarnings: readonly Warning[];
  }
}

/** What holds the scope of a request. */
interface Holder {
  [SCOPE]?: Scope;
}

// Express changes the prototype of each request. On Node 20 and 22 a property that is added after that
// costs 1.2 kB and some 2 µs, and to read any half a µs. Its stream's state is left alone.
export function holderOf(request: IncomingMessage & { _readableState?: object }): Holder {
  return request._readableState ?? request;
}

export function scopeOf(request: IncomingMessage): Scope | undefined {
  return holderOf(request)[SCOPE];
}

/** Gives a request its scope, and the properties that show it. */
export function attachScope(holder: Holder, request: IncomingMessage, scope: Scope): void {
  holder[SCOPE] = scope;
  // Importing it would evaluate all that node:http exports, and on Node 22 load all of undici.
  const { prototype } = (HttpRequest ??= process.getBuiltinModule("node:http").IncomingMessage);
  // HTTP/2 requests, and what tests make up, are of classes of their own.
  defineOnce(request instanceof HttpRequest ? prototype : request);
}

let HttpRequest: typeof IncomingMessage | undefined;

// Each number in SCOPE defines its own once, over those of another, which it leaves as they were.
const DEFINED = Symbol.for("wechat-errors.properties.2");
const NONE: readonly [] = [];

// On what all requests inherit from: properties of each request's own would slow down every one.
function defineOnce(target: IncomingMessage): void {
  if (DEFINED in target) return;
  for (const name of ["wechatError", "wechatErrors", "wechatWarnings"] as const) {
    const before = Object.getOwnPropertyDescriptor(target, name)?.get;
    Object.defineProperty(target, name, {
      get(this: IncomingMessage): unknown {
        const scope = scopeOf(this);
        if (scope !== undefined) return scope[name];
        return before === undefined && name !== "wechatError" ? NONE : before?.call(this);
      },
      // An app may have a property of that name itself, in this process or in this very request.
      set(this: IncomingMessage, value: unknown): void {
        Object.defineProperty(this, name, {
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      },
      configurable: true,
    });
  }
  Object.defineProperty(target, DEFINED, { value: true });
}
