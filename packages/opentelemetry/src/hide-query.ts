import type { Attributes, Span } from "@opentelemetry/api";
import { cleanPath } from "@wechat-errors/core/node";

/** What the semantic conventions put in a value's place. */
const REDACTED = "REDACTED";

// A span has its path and its query twice over.
const hidePath = rememberingLast((path) => cleanPath(path || "/"));
/** `a=1&b` → `a=REDACTED&REDACTED`; names stay. */
const hideValues = rememberingLast((pairs) => pairs.replace(/[^&]+/g, hideValue));

/** Where a client span has its URL: in the stable conventions, and in those before. */
const HIDE = Object.entries<(value: string) => string>({
  "url.full": hideInUrl,
  "url.path": hidePath,
  "url.query": hideInQuery,
  "http.url": hideInUrl,
  "http.target": hideInUrl,
});

/**
 * Takes the values out of a URL's query, wherever a client span has it: every call to WeChat carries
 * its access token there.
 */
export function hideQuery(span: Span, attributes: Attributes): void {
  for (const [name, hide] of HIDE) {
    const value = attributes[name];
    if (typeof value !== "string") continue;
    const hidden = hide(value);
    if (hidden !== value) span.setAttribute(name, hidden);
  }
}

const ORIGIN = /^[a-z][\w+.-]*:\/\/[^/?#]*/i;

function hideInUrl(url: string): string {
  const [origin = ""] = ORIGIN.exec(url) ?? [];
  const mark = url.indexOf("?", origin.length);
  // No credentials either.
  const bare = origin.replace(/\/\/.*@/, "//");
  if (mark === -1) return bare + hidePath(url.slice(origin.length));
  return bare + hidePath(url.slice(origin.length, mark)) + hideInQuery(url.slice(mark));
}

/** With its question mark, or without. */
function hideInQuery(query: string): string {
  const start = query.startsWith("?") ? 1 : 0;
  const end = query.indexOf("#");
  return query.slice(0, start) + hideValues(query.slice(start, end === -1 ? undefined : end));
}

function hideValue(pair: string): string {
  const at = pair.indexOf("=");
  return at === -1 ? REDACTED : `${pair.slice(0, at)}=${REDACTED}`;
}

function rememberingLast(make: (from: string) => string): (from: string) => string {
  let last = "";
  let made = make(last);
  return (from) => {
    if (from !== last) [last, made] = [from, make(from)];
    return made;
  };
}
