import type { ServerResponse } from "node:http";
import { scopeOf } from "../scope/request-properties.js";
import type { OriginalMethods, ResponseBuffer, WritingMethod } from "../scope/response-buffer.js";

const METHODS: readonly WritingMethod[] = ["write", "end", "flushHeaders", "destroy"];

// On a prototype whose methods lead here: the methods that it had before. They find a response's
// scope, so the number here and the scope's change together.
const ORIGINAL_METHODS = Symbol.for("wechat-errors.methods.2");
type Prototype = ServerResponse & { [ORIGINAL_METHODS]?: OriginalMethods };

let isSettled = false;
let HttpResponse: typeof ServerResponse | undefined;

/**
 * Leads the writing methods of all HTTP/1 responses of the process through the buffer of their scope,
 * where they have one. Once, on the class: whoever looks a method up, or wraps it, gets this one.
 */
export function interceptResponses(): void {
  // Importing it would evaluate all that node:http exports, and on Node 22 load all of undici.
  HttpResponse ??= process.getBuiltinModule("node:http").ServerResponse;
  if (intercept(HttpResponse.prototype)) setImmediate(() => (isSettled = true));
  else isSettled = true;
}

/**
 * The same for the class of a response that is not of HTTP/1, when the first one is seen.
 *
 * @returns True where every one of its methods leads here, whoever may have wrapped them: not so for
 *   a response that was there before.
 */
export function interceptClassOf(response: ServerResponse): boolean {
  // The question that is quick, even where Express has changed the response's prototype, first.
  if (
    (HttpResponse !== undefined && response instanceof HttpResponse) ||
    ORIGINAL_METHODS in response
  )
    return isSettled;
  let prototype: unknown = Object.getPrototypeOf(response);
  while (prototype !== null && !Object.hasOwn(prototype as object, "write"))
    prototype = Object.getPrototypeOf(prototype);
  // An object made by hand, as tests do, may have methods of its own: nothing of it is intercepted.
  if (prototype !== null) intercept(prototype as Prototype);
  return false;
}

export function originalMethodsOf(response: ServerResponse): OriginalMethods | undefined {
  return (response as Prototype)[ORIGINAL_METHODS];
}

/** @returns False where that was done before. */
function intercept(prototype: Prototype): boolean {
  if (ORIGINAL_METHODS in prototype) return false;
  const { write, end, flushHeaders, destroy } = prototype;
  const methods: OriginalMethods = { write, end, flushHeaders, destroy };
  for (const method of METHODS) {
    const original = methods[method] as (...args: unknown[]) => unknown;
    const value = function (this: ServerResponse, ...args: unknown[]): unknown {
      const buffer = bufferOf(this);
      return buffer === undefined ? original.apply(this, args) : buffer.call(method, args);
    };
    Object.defineProperty(value, "name", { value: method });
    Object.defineProperty(prototype, method, { value, configurable: true, writable: true });
  }
  Object.defineProperty(prototype, ORIGINAL_METHODS, { value: methods });
  return true;
}

/** The buffer of a response that may turn out to be a relayed error, made now that it is written to. */
function bufferOf(response: ServerResponse): ResponseBuffer | undefined {
  // A response made by hand may have no request.
  const scope = response.req && scopeOf(response.req);
  // One request may have several responses, where a test makes them up.
  if (scope?.response !== response) return undefined;
  if (scope.buffer === undefined && scope.mayRelay) scope.buffer = scope.startBuffering?.(scope);
  return scope.buffer?.isHolding === true ? scope.buffer : undefined;
}
