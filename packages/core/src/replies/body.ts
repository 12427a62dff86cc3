import { isObject, readMembers, type Members } from "./json-text.js";
import { readFields } from "./xml-text.js";

/** What a body is, by its first character: nothing in an envelope begins any other way. */
export type Shape = "empty" | "json" | "markup" | "other";

const OPEN_BRACE = 0x7b;
const BOM_IN_LATIN1 = "\u00ef\u00bb\u00bf";

/** A reply's body, read no further than somebody asks. */
export class Body {
  /** Text to search in: one character a byte where bytes came, so not to be shown. */
  readonly searchable: string;
  readonly shape: Shape;
  #members: Members | undefined | null = null;
  #fields: Fields | undefined | null = null;

  constructor(private readonly raw: unknown) {
    const text = searchable(raw);
    this.searchable = text ?? "";
    this.shape =
      text !== undefined
        ? shapeOf(text)
        : isParsed(raw)
          ? "json"
          : isBareJson(raw)
            ? "other"
            : "empty";
  }

  /** Top-level members, if this is a JSON object. */
  get members(): Members | undefined {
    if (this.#members === null)
      this.#members = isParsed(this.raw)
        ? { values: this.raw, complete: true }
        : this.shape === "json"
          ? readMembers(this.text)
          : undefined;
    return this.#members;
  }

  /** Fields of an XML envelope, also where a client has made an object of them. */
  get fields(): Fields | undefined {
    if (this.#fields === null)
      this.#fields = isParsed(this.raw)
        ? fieldsOf(this.raw)
        : this.shape === "markup"
          ? readFields(this.text)
          : undefined;
    return this.#fields;
  }

  /** The whole of a JSON object, as `JSON.parse` makes it; `undefined` for all else. */
  get parsed(): Readonly<Record<string, unknown>> | undefined {
    if (isParsed(this.raw)) return this.raw;
    if (this.shape !== "json") return undefined;
    try {
      const value: unknown = JSON.parse(this.text);
      return isObject(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  get text(): string {
    if (!isBytes(this.raw) || !NOT_ASCII.test(this.searchable)) return this.searchable;
    return (GBK.test(this.searchable) ? gb18030() : utf8).decode(this.raw);
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(parsed: Fields): Fields {
  const fields = isObject(parsed["xml"]) ? parsed["xml"] : parsed;
  // xml2js makes a list of every field.
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, first(value)]));
}

const NOT_ASCII = /[\u0080-\u00ff]/;
/** Old services of WeChat Pay answer in it, and say so. */
const GBK = /^\s*<\?xml[^>]*encoding=["']gb(?:k|2312|18030)["']/i;

/** Not every engine knows it. */
function gb18030(): typeof utf8 {
  try {
    return new TextDecoder("gb18030");
  } catch {
    return utf8;
  }
}

// Broken UTF-8 becomes U+FFFD, which no key and no code contains.
const utf8 = new TextDecoder();
const latin1 = new TextDecoder("latin1");
const toLatin1 = (
  globalThis as { Buffer?: { prototype: { latin1Slice(this: Uint8Array): string } } }
).Buffer?.prototype.latin1Slice;

/** True for what a client has already made of JSON or XML. */
function isParsed(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return isObject(raw) && !isBytes(raw);
}

/** A parsed JSON text that is no object: no envelope, and not empty either. */
function isBareJson(raw: unknown): boolean {
  return Array.isArray(raw) || typeof raw === "number" || typeof raw === "boolean";
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

/** `undefined` for what is neither bytes nor text. */
function searchable(raw: unknown): string | undefined {
  if (typeof raw === "string") return raw;
  if (!isBytes(raw)) return undefined;
  // Buffer's is some ten times as fast as TextDecoder's, where there is a Buffer.
  return toLatin1 === undefined ? latin1.decode(raw) : toLatin1.call(raw);
}

function shapeOf(text: string): Shape {
  if (text.charCodeAt(0) === OPEN_BRACE) return "json";
  let at = text.startsWith(BOM_IN_LATIN1) ? 3 : text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Films begin with NULs, and behind those with anything.
  while (text.charCodeAt(at) <= 32 && text.charCodeAt(at) !== 0) at++;
  const first = text[at];
  if (first === undefined) return "empty";
  return first === "{" ? "json" : first === "<" ? "markup" : "other";
}
