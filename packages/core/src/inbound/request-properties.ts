import { IncomingMessage } from "node:http";
import type { Warning } from "../reply/warning.js";
import type { Scope, SeenError } from "../scope/scope.js";
import type { WechatError } from "../wechat-error.js";

// Two copies of this package share a request's scope; its shape changes only with this key.
const SCOPE = Symbol.for("wechat-errors.scope.1");

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

type Scoped = IncomingMessage & { [SCOPE]?: Scope };

export function scopeOf(request: IncomingMessage): Scope | undefined {
  return (request as Scoped)[SCOPE];
}

export function attachScope(request: IncomingMessage, scope: Scope): void {
  (request as Scoped)[SCOPE] = scope;
  if (!("wechatError" in request)) defineProperties(request);
}

const PROPERTIES = {
  wechatError: {
    get(this: Scoped) {
      return this[SCOPE]?.wechatError;
    },
    configurable: true,
  },
  wechatErrors: {
    get(this: Scoped) {
      return this[SCOPE]?.wechatErrors ?? [];
    },
    configurable: true,
  },
  wechatWarnings: {
    get(this: Scoped) {
      return this[SCOPE]?.wechatWarnings ?? [];
    },
    configurable: true,
  },
} as const;

// Once, on what all requests inherit from: properties of each request's own would slow down every
// one. HTTP/2 requests, and what tests make up, are of classes of their own.
function defineProperties(request: IncomingMessage): void {
  const target = request instanceof IncomingMessage ? IncomingMessage.prototype : request;
  Object.defineProperties(target, PROPERTIES);
}
