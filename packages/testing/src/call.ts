import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { readXml } from "./xml.js";

/** One call that an app has made to the fake WeChat. */
export interface Call {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** WeChat's host, also where the app called 127.0.0.1. */
  readonly host: string;
  /** Without its query. */
  readonly path: string;
  /** Parameters of the query, decoded; of several with one name, the last. */
  readonly query: Readonly<Record<string, string>>;
  /** By name, in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** JSON and XML are parsed, a form is an object, text is a string; anything else, bytes. */
  readonly body: unknown;
}

/**
 * Reads one request to its end.
 *
 * @param host - WeChat's host that it is for.
 */
export async function readCall(request: IncomingMessage, host: string): Promise<Call> {
  const { method = "GET", url = "/", headers } = request;
  const { pathname, searchParams } = new URL(url, `https://${host}`);
  return {
    method,
    host,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers,
    body: parse(await buffer(request), headers["content-type"] ?? ""),
  };
}

function parse(bytes: Buffer, type: string): unknown {
  if (bytes.length === 0) return undefined;
  const text = bytes.toString("utf8");
  // By what it is, too: SDKs send both JSON and XML as application/x-www-form-urlencoded.
  if (/^\s*[[{]/.test(text)) return parseJson(text) ?? text;
  if (/^\s*<(?:xml|\?xml)\b/.test(text)) return readXml(text);
  if (type.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  return type.startsWith("text/") ? text : bytes;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
