import type { IncomingMessage } from "node:http";
import type { RequestInfo } from "../errors/log-record.js";
import { cleanPath } from "../replies/redact.js";

/** What is kept of a request that is over: plain values, as they came. */
export interface RequestFacts {
  readonly method: string | undefined;
  readonly url: string;
  readonly id: string | undefined;
}

/** Express changes `url` for what is mounted below a path. */
type Originally = IncomingMessage & { readonly originalUrl?: string };

export function factsOf(request: IncomingMessage): RequestFacts {
  const { method, originalUrl = request.url } = request as Originally;
  return { method, url: originalUrl ?? "/", id: requestId(request) };
}

/** What a log line may say of a request. */
export function requestInfo({ method, url, id }: RequestFacts): RequestInfo {
  return {
    ...(id !== undefined && { id }),
    ...(method !== undefined && { method }),
    path: cleanPath(url),
  };
}

const MAX_ID_CHARS = 128;

/** `req.id`, else the `X-Request-Id` header; `undefined` for what no log should carry. */
export function requestId(request: IncomingMessage): string | undefined {
  const id = memberOf(request, "id");
  const value = typeof id === "string" || typeof id === "number" ? id : headerOf(request);
  if (value === undefined) return undefined;
  const text = String(value);
  return /^[\x21-\x7e]+$/.test(text) && text.length <= MAX_ID_CHARS ? text : undefined;
}

/**
 * A member that most requests lack. Express gives each its prototype anew: on Node 20 and 22 to find
 * out that there is none takes a µs then, and a tenth of it by way of the prototype.
 */
export function memberOf(source: object, name: string): unknown {
  const isThere =
    Object.hasOwn(source, name) || name in ((Object.getPrototypeOf(source) as object | null) ?? {});
  return isThere ? (source as Record<string, unknown>)[name] : undefined;
}

const REQUEST_ID = "x-request-id";

/** From the raw headers: node:http parses them only when `headers` is read. */
function headerOf(request: IncomingMessage): string | undefined {
  const { rawHeaders } = request;
  // What tests make up may have no raw ones.
  if (!Array.isArray(rawHeaders)) return request.headers[REQUEST_ID]?.toString();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === REQUEST_ID.length && name.toLowerCase() === REQUEST_ID)
      return rawHeaders[at + 1];
  }
  return undefined;
}
