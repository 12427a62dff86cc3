import { cutQueryValues } from "./cut-query-values.js";
import { maskIds } from "./mask-ids.js";

/**
 * A text of WeChat's fit for a log: of the first `max` characters what is left when values of the
 * call's query and ids of known forms are cut.
 *
 * @param url - Path of the call with its query.
 */
export function redact(text: string, url: string, max: number): string {
  const seen = max + MARGIN;
  const words = maskIds(cutQueryValues(text, url, seen));
  // The end may be half of something, which what was cut before it would draw into sight.
  return (text.length > seen ? withoutLastWord(words) : words).slice(0, max);
}

/** What is cut off by the end is to be known for what it is: no id of a known form is longer. */
const MARGIN = 128;

function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && text.length - end < MARGIN && text.charCodeAt(end - 1) > 0x20) end--;
  return text.slice(0, end);
}

const MAX_PATH_CHARS = 256;

/** A path fit for a log: no origin, no query, ids masked, of bounded length. */
export function cleanPath(path: string): string {
  const whole = path.slice(0, endOfPath(path));
  const from = whole.startsWith("/") ? 0 : whole.indexOf("/", whole.indexOf("://") + 3);
  if (from === -1) return "/";
  return maskIds(whole.slice(from, from + MAX_PATH_CHARS + MARGIN)).slice(0, MAX_PATH_CHARS);
}

function endOfPath(text: string): number {
  const [query, fragment] = [text.indexOf("?"), text.indexOf("#")];
  if (query === -1) return fragment === -1 ? text.length : fragment;
  return fragment === -1 ? query : Math.min(query, fragment);
}
