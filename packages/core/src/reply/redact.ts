/** Stands where a value was cut out. */
const CUT = "[cut]";

const MAX_PATH_CHARS = 256;
const OPENID_SEGMENT = /\/o[A-Za-z0-9_-]{27}(?=\/|$)/g;

/** A path fit for a log: no origin, no query, OpenIDs masked, of bounded length. */
export function cleanPath(path: string): string {
  const from = path.startsWith("/") ? 0 : path.indexOf("/", path.indexOf("://") + 3);
  if (from === -1) return "/";
  const end = path.slice(from).search(/[?#]/);
  const bare = end === -1 ? path.slice(from) : path.slice(from, from + end);
  return bare.replace(OPENID_SEGMENT, `/${CUT}`).slice(0, MAX_PATH_CHARS);
}

/**
 * Cuts every value of a URL's query out of a text, as it stands in the URL and decoded.
 *
 * A value of under six characters goes only where it is a word by itself: `type=1` must not take
 * the digits out of an IP address.
 *
 * @param url - A path or URL with its query.
 */
export function cutQueryValues(text: string, url: string): string {
  const mark = url.indexOf("?");
  if (mark === -1 || text === "") return text;
  const found = new Set<string>();
  for (const pair of url.slice(mark + 1).split(/[&#]/)) {
    const raw = pair.slice(pair.indexOf("=") + 1);
    if (raw === "") continue;
    if (text.includes(raw)) found.add(raw);
    const value = /[%+]/.test(raw) ? decode(raw) : raw;
    if (value !== raw && text.includes(value)) found.add(value);
  }
  // Longest first: a value may contain another.
  for (const value of [...found].sort((a, b) => b.length - a.length))
    text = value.length < 6 ? cutWord(text, value) : text.replaceAll(value, CUT);
  return text;
}

function cutWord(text: string, word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}_.-])${escaped}(?![\\p{L}\\p{N}_.-])`, "gu"),
    CUT,
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}
