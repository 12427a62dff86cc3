/** The top-level members of a JSON object, as far as they could be read. */
export interface Members {
  readonly values: Readonly<Record<string, unknown>>;
  /** False where the text ends before the object does. */
  readonly complete: boolean;
}

/** Nested values deeper than this are skipped, not read: envelopes lie near the top. */
const MAX_DEPTH = 3;

/**
 * Reads a JSON object that may be damaged: a BOM, raw control characters in strings, a cut-off
 * tail, bytes after the end. All of these have been seen in WeChat's replies.
 *
 * @returns `undefined` for a text that is no JSON object.
 */
export function readMembers(text: string): Members | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const json = start === 0 ? text : text.slice(start);
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? { values: value, complete: true } : undefined;
  } catch {
    const walker = new Walker(json);
    walker.skipSpace();
    if (json[walker.at] !== "{") return undefined;
    const values = walker.object(1);
    return { values, complete: !walker.cut };
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * A scanner that takes from broken JSON what can still be trusted. Linear in the text, and without
 * an exception for each value: exceptions are slow.
 */
class Walker {
  at = 0;
  /** True once the text has ended inside a value. */
  cut = false;

  constructor(readonly text: string) {}

  skipSpace(also?: number): void {
    for (; this.at < this.text.length; this.at++) {
      const char = this.text.charCodeAt(this.at);
      if (char > 0x20 && char !== also) return;
    }
  }

  object(depth: number): Record<string, unknown> {
    // No prototype: a key named __proto__ is data.
    const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    this.at++;
    while (!this.cut) {
      this.skipSpace(COMMA);
      const char = this.text.charCodeAt(this.at);
      if (char === CLOSE_BRACE) {
        this.at++;
        return values;
      }
      if (char !== QUOTE) break;
      const key = this.string();
      this.skipSpace();
      if (this.cut || this.text.charCodeAt(this.at) !== COLON) break;
      this.at++;
      const value = this.value(depth);
      if (value !== undefined) values[key] = value;
    }
    this.cut = true;
    return values;
  }

  private value(depth: number): unknown {
    this.skipSpace();
    const char = this.text.charCodeAt(this.at);
    if (char === QUOTE) return this.string();
    if (char === OPEN_BRACE && depth < MAX_DEPTH) return this.object(depth + 1);
    if (char === OPEN_BRACE || char === OPEN_BRACKET) return this.skipNested();
    return this.scalar();
  }

  /** The string that begins here; what there is of it, if the text ends first. */
  private string(): string {
    const start = this.at + 1;
    this.skipString();
    return unescapeJson(this.text.slice(start, this.at - 1));
  }

  /** Goes behind the string that begins here; one behind the text, if that ends first. */
  private skipString(): void {
    const { text } = this;
    let at = this.at + 1;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === QUOTE) break;
      if (char === BACKSLASH) at++;
    }
    if (at >= text.length) this.cut = true;
    this.at = at + 1;
  }

  private scalar(): unknown {
    const { text } = this;
    const start = this.at;
    let at = start;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char <= 0x20 || char === COMMA || char === CLOSE_BRACE || char === CLOSE_BRACKET) break;
    }
    this.at = at;
    // Half a number is another number.
    if (at >= text.length) {
      this.cut = true;
      return undefined;
    }
    const word = text.slice(start, at);
    if (LITERALS.has(word)) return LITERALS.get(word);
    return NUMBER.test(word) ? Number(word) : undefined;
  }

  private skipNested(): undefined {
    let depth = 0;
    do {
      if (this.at >= this.text.length) {
        this.cut = true;
        return;
      }
      const char = this.text.charCodeAt(this.at);
      if (char === QUOTE) {
        this.skipString();
        continue;
      }
      if (char === OPEN_BRACE || char === OPEN_BRACKET) depth++;
      else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
      this.at++;
    } while (depth > 0);
  }
}

const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

// A raw control character is what is wrong with many a string.
// eslint-disable-next-line no-control-regex
const ODD = /\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))|[\x00-\x1f]/g;
const SHORT: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** What a JSON string says; escapes that are none stay as they are. */
function unescapeJson(raw: string): string {
  return raw.replace(ODD, (_, hex: string | undefined, short: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    return short === undefined ? " " : (SHORT[short] ?? short);
  });
}
