import type { IncomingMessage } from "node:http";
import type { RequestInfo } from "../errors/log-record.js";
import { cleanPath } from "../replies/redact.js";

/** What is kept of a request that is over: plain values, as they came. */
export interface RequestFacts {
  readonly method: string | undefined;
  readonly url: string;
  readonly id: string | undefined;
}

export function factsOf(request: IncomingMessage): RequestFacts {
  const { method, url, originalUrl } = request as IncomingMessage & { originalUrl?: string };
  return { method, url: originalUrl ?? url ?? "/", id: requestId(request) };
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
  const { id } = request as IncomingMessage & { id?: unknown };
  const value = typeof id === "string" || typeof id === "number" ? id : headerOf(request);
  if (value === undefined) return undefined;
  const text = String(value);
  return /^[\x21-\x7e]+$/.test(text) && text.length <= MAX_ID_CHARS ? text : undefined;
}

const REQUEST_ID = "x-request-id";

/** From the raw headers: node:http parses them only when `headers` is read. */
function headerOf({ rawHeaders, headers }: IncomingMessage): string | undefined {
  // What tests make up may have no raw ones.
  if (!Array.isArray(rawHeaders)) return headers[REQUEST_ID]?.toString();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === REQUEST_ID.length && name.toLowerCase() === REQUEST_ID)
      return rawHeaders[at + 1];
  }
  return undefined;
}
