/** Stands where a value was cut out. */
const CUT = "[cut]";

const MAX_PATH_CHARS = 256;
const OPENID_SEGMENT = /\/o[A-Za-z0-9_-]{27}(?=\/|$)/g;

/** A path fit for a log: no origin, no query, OpenIDs masked, of bounded length. */
export function cleanPath(path: string): string {
  const whole = path.slice(0, endOfPath(path));
  const from = whole.startsWith("/") ? 0 : whole.indexOf("/", whole.indexOf("://") + 3);
  if (from === -1) return "/";
  const bare = whole.slice(from);
  const masked = bare.includes("/o") ? bare.replace(OPENID_SEGMENT, `/${CUT}`) : bare;
  return masked.slice(0, MAX_PATH_CHARS);
}

function endOfPath(text: string): number {
  const [query, fragment] = [text.indexOf("?"), text.indexOf("#")];
  if (query === -1) return fragment === -1 ? text.length : fragment;
  return fragment === -1 ? query : Math.min(query, fragment);
}

/** Characters that percent-encoding leaves alone. */
const PLAIN = /^[\w.~-]+$/;

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
    // A plain value can only stand there as it is, and mostly it does not.
    if (raw === "" || (PLAIN.test(raw) && !text.includes(raw))) continue;
    values.add(raw);
    if (/[%+]/.test(raw)) values.add(decode(raw));
  }
  if (values.size === 0) return text;
  // Longest first: a value may contain another.
  for (const value of [...values].sort((a, b) => b.length - a.length)) text = cut(text, value);
  return text;
}

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
