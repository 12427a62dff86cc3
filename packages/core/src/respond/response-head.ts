import type { OutgoingHttpHeader, ServerResponse } from "node:http";

/** What node:http keeps of a response's head, as far as it is looked at. */
interface MadeHead {
  /** The head as it will be sent, once it is made. */
  _header?: string | null;
  /** True once it has been handed to the socket. */
  _headerSent?: boolean;
  _implicitHeader?: () => void;
  _contentLength?: number | null;
  _last?: boolean;
  chunkedEncoding: boolean;
}

function madeHeadOf(response: ServerResponse): MadeHead {
  return response;
}

/** True where the head can be made without being sent: HTTP/1 on Node, and no other server. */
export function isHeadSeparate(response: ServerResponse): boolean {
  return "_headerSent" in response && "_implicitHeader" in response;
}

/** True while no byte of the response has left. */
export function isUnsent(response: ServerResponse): boolean {
  if (response.destroyed || response.writableEnded) return false;
  return isHeadSeparate(response)
    ? madeHeadOf(response)._headerSent !== true
    : !response.headersSent;
}

/** Makes the head, as the first `write` does. Throws what that would throw. */
export function makeHead(response: ServerResponse): void {
  const head = madeHeadOf(response);
  if (!head._header) head._implicitHeader!();
}

/** A header as it will be sent: set, or given to `writeHead`. */
export function headerOf(response: ServerResponse, name: string): string | undefined {
  const { _header: head } = madeHeadOf(response);
  if (head) return new RegExp(`\r\n${name}: *([^\r]*)`, "i").exec(head)?.[1];
  const value: OutgoingHttpHeader | undefined = response.getHeader(name);
  return value === undefined ? undefined : String(value);
}

/** Of a head, what the answer decides anew: node:http adds them by itself. */
const MADE_BY_NODE: ReadonlySet<string> = new Set([
  "date",
  "keep-alive",
  "content-length",
  "transfer-encoding",
]);

/**
 * Takes back a head that was made and not sent. The headers that only `writeHead` was given are kept,
 * now as set ones: CORS, cookies, request ids.
 */
export function unmakeHead(response: ServerResponse): void {
  const head = madeHeadOf(response);
  if (!head._header) return;
  const [, ...lines] = head._header.trimEnd().split("\r\n");
  head._header = null;
  head._contentLength = null;
  head._last = false;
  head.chunkedEncoding = false;
  const set = new Set(response.getHeaderNames());
  for (const line of lines) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    const key = name.toLowerCase();
    if (set.has(key) || MADE_BY_NODE.has(key)) continue;
    // "keep-alive" is node's own; "close" may be the app's wish.
    if (key === "connection" && value.toLowerCase() !== "close") continue;
    response.appendHeader(name, value);
  }
}
