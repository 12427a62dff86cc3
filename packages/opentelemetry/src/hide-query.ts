import type { Attributes, Span } from "@opentelemetry/api";
import { cleanPath } from "@wechat-errors/core/node";

/** What the semantic conventions put in a value's place. */
const REDACTED = "REDACTED";

/**
 * Takes the values out of a URL's query, wherever a client span has it: every call to WeChat carries
 * its access token there.
 */
export function hideQuery(span: Span, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const hide = HIDE[name];
    if (hide !== undefined && typeof value === "string") span.setAttribute(name, hide(value));
  }
}

/** In the stable conventions, and in those before. */
const HIDE: Readonly<Record<string, (value: string) => string>> = {
  "url.full": hideInUrl,
  "url.path": cleanPath,
  "url.query": hideValues,
  "http.url": hideInUrl,
  "http.target": hideInUrl,
};

function hideInUrl(url: string): string {
  const [, origin = "", rest = ""] = /^([a-z][\w+.-]*:\/\/[^/?#]*)?(.*)$/is.exec(url) ?? [];
  const mark = rest.indexOf("?");
  // No credentials either.
  const bare = origin.replace(/\/\/.*@/, "//");
  if (mark === -1) return bare + cleanPath(rest || "/");
  return `${bare}${cleanPath(rest.slice(0, mark) || "/")}?${hideValues(rest.slice(mark + 1))}`;
}

/** `?a=1&b` → `?a=REDACTED&REDACTED`; names stay. */
function hideValues(query: string): string {
  const [, mark = "", pairs = ""] = /^(\??)([^#]*)/.exec(query) ?? [];
  if (pairs === "") return mark;
  return mark + pairs.split("&").map(hideValue).join("&");
}

function hideValue(pair: string): string {
  const at = pair.indexOf("=");
  return at === -1 ? REDACTED : `${pair.slice(0, at)}=${REDACTED}`;
}
