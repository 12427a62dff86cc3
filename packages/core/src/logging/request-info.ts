import type { IncomingMessage } from "node:http";
import type { RequestInfo } from "../errors/log-record.js";
import { cleanPath } from "../replies/redact.js";

/** What a log line may say of a request. */
export function requestInfo(request: IncomingMessage | undefined): RequestInfo | undefined {
  if (request === undefined) return undefined;
  const { method, url, originalUrl } = request as IncomingMessage & { originalUrl?: string };
  const id = requestId(request);
  return {
    ...(id !== undefined && { id }),
    ...(method !== undefined && { method }),
    path: cleanPath(originalUrl ?? url ?? "/"),
  };
}

const MAX_ID_CHARS = 128;

/** `req.id`, else the `X-Request-Id` header; `undefined` for what no log should carry. */
export function requestId(request: IncomingMessage): string | undefined {
  const { id, headers } = request as IncomingMessage & { id?: unknown };
  const value = typeof id === "string" || typeof id === "number" ? id : headers["x-request-id"];
  if (value === undefined) return undefined;
  const text = String(value);
  return /^[\x21-\x7e]+$/.test(text) && text.length <= MAX_ID_CHARS ? text : undefined;
}
