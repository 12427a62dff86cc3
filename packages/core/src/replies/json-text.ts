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

/** A scanner that takes from broken JSON what can still be trusted. Linear in the text. */
class Walker {
  at = 0;
  /** True once the text has ended inside a value. */
  cut = false;

  constructor(readonly text: string) {}

  skipSpace(also = ""): void {
    while (this.at < this.text.length) {
      const char = this.text[this.at]!;
      if (char > " " && !also.includes(char)) return;
      this.at++;
    }
  }

  object(depth: number): Record<string, unknown> {
    // No prototype: a key named __proto__ is data.
    const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    this.at++;
    while (!this.cut) {
      this.skipSpace(",");
      if (this.text[this.at] === "}") {
        this.at++;
        return values;
      }
      if (this.text[this.at] !== '"') break;
      const key = this.string();
      this.skipSpace();
      if (this.cut || this.text[this.at] !== ":") break;
      this.at++;
      const value = this.value(depth);
      if (value !== undefined) values[key] = value;
    }
    this.cut = true;
    return values;
  }

  private value(depth: number): unknown {
    this.skipSpace();
    const char = this.text[this.at];
    if (char === '"') return this.string();
    if (char === "{" && depth < MAX_DEPTH) return this.object(depth + 1);
    if (char === "{" || char === "[") return this.skipNested();
    return this.scalar();
  }

  /** The string that begins here; what there is of it, if the text ends first. */
  private string(): string {
    const start = ++this.at;
    while (this.at < this.text.length && this.text[this.at] !== '"')
      this.at += this.text[this.at] === "\\" ? 2 : 1;
    if (this.at >= this.text.length) this.cut = true;
    const raw = this.text.slice(start, this.at++);
    try {
      // eslint-disable-next-line no-control-regex -- they are what is wrong with it
      return JSON.parse(`"${raw.replace(/[\x00-\x1f]/g, " ")}"`) as string;
    } catch {
      return raw;
    }
  }

  private scalar(): unknown {
    const start = this.at;
    while (this.at < this.text.length && !/[\s,}\]]/.test(this.text[this.at]!)) this.at++;
    // Half a number is another number.
    if (this.at >= this.text.length) {
      this.cut = true;
      return undefined;
    }
    try {
      return JSON.parse(this.text.slice(start, this.at)) as unknown;
    } catch {
      return undefined;
    }
  }

  private skipNested(): undefined {
    let depth = 0;
    do {
      const char = this.text[this.at];
      if (char === undefined) {
        this.cut = true;
        return;
      }
      if (char === '"') {
        this.string();
        continue;
      }
      if (char === "{" || char === "[") depth++;
      else if (char === "}" || char === "]") depth--;
      this.at++;
    } while (depth > 0);
  }
}
