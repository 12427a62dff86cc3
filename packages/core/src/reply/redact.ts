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
 * Cuts every value of a URL's query out of a text, however it is encoded there.
 *
 * A value of under six characters goes only where it is a word by itself: `type=1` must not take
 * the digits out of an IP address.
 *
 * @param url - A path or URL with its query.
 */
export function cutQueryValues(text: string, url: string): string {
  const mark = url.indexOf("?");
  if (mark === -1 || text === "") return text;
  const values = new Set<string>();
  for (const pair of url.slice(mark + 1).split(/[&#]/)) {
    const raw = pair.slice(pair.indexOf("=") + 1);
    if (raw === "") continue;
    values.add(raw);
    if (/[%+]/.test(raw)) values.add(decode(raw));
  }
  // Longest first: a value may contain another.
  for (const value of [...values].sort((a, b) => b.length - a.length)) text = cut(text, value);
  return text;
}

const PLAIN = /^[\w.~-]+$/;
/** Beyond that, a value is cut only as it is spelt. */
const MAX_PATTERN_CHARS = 1024;

function cut(text: string, value: string): string {
  const isWord = value.length < 6;
  if (!isWord && (PLAIN.test(value) || value.length > MAX_PATTERN_CHARS))
    return text.replaceAll(value, CUT);
  const pattern = Array.from(value, anySpelling).join("");
  const bounded = isWord ? `(?<![\\p{L}\\p{N}_.-])${pattern}(?![\\p{L}\\p{N}_.-])` : pattern;
  return text.replace(new RegExp(bounded, "gu"), CUT);
}

/** A character as it is, or in percent-encoding, whose digits come in either case. */
function anySpelling(char: string): string {
  if (PLAIN.test(char)) return char === "." ? "\\." : char;
  const itself = char.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  const encoded = [...utf8.encode(char)].map((byte) => `%${eitherCase(byte)}`).join("");
  return char === " " ? "(?: |\\+|%20)" : `(?:${itself}|${encoded})`;
}

function eitherCase(byte: number): string {
  const hex = byte.toString(16).padStart(2, "0");
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

const utf8 = new TextEncoder();

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}
