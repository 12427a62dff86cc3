/** What the head of a reply says about its body. */
export interface Head {
  readonly status: number;
  readonly type: string | undefined;
  readonly encoding: string | undefined;
  /** Bytes on the wire; `undefined` where it is not said. */
  readonly length: number | undefined;
  /** In lower case; only those that reading asks for. */
  readonly headers: Readonly<Record<string, string>>;
}

const WANTED = [
  "content-type",
  "content-length",
  "content-encoding",
  "error-code",
  "error-msg",
  "request-id",
] as const;

/** The headers that reading asks for, by length and first letter: bytes need no decoding for that. */
const wantedByKey: ReadonlyMap<number, string> = new Map(WANTED.map((name) => [keyOf(name), name]));

function keyOf(name: string | Uint8Array): number {
  const first = typeof name === "string" ? name.charCodeAt(0) : (name[0] ?? 0);
  // Names come in any case.
  return name.length * 128 + (first | 0x20);
}

/**
 * @param raw - Names and values by turns, strings or bytes; or an object of them.
 */
export function readHead(status: number, raw: unknown): Head {
  const headers: Record<string, string> = {};
  if (Array.isArray(raw))
    for (let i = 0; i + 1 < raw.length; i += 2) take(raw[i], raw[i + 1], headers);
  else for (const [name, value] of Object.entries(raw ?? {})) take(name, value, headers);
  const length = headers["content-length"];
  return {
    status,
    type: headers["content-type"],
    encoding: headers["content-encoding"],
    length: length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined,
    headers,
  };
}

function take(rawName: unknown, rawValue: unknown, headers: Record<string, string>): void {
  const name = wantedByKey.get(keyOf(rawName as string | Uint8Array));
  // The first wins, as with node:http.
  if (name === undefined || headers[name] !== undefined) return;
  if (text(rawName).toLowerCase() === name)
    headers[name] = text(Array.isArray(rawValue) ? rawValue[0] : rawValue);
}

function text(value: unknown): string {
  if (typeof value === "string") return value;
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(value as Uint8Array);
  return bytes.toString("latin1");
}

// WeChat leaves the type out at times; the bound on size keeps that safe.
const TEXTUAL =
  /^\s*(?:$|text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript)|application\/x-javascript)/i;
// JSON under these has been seen where a picture was due; short bodies only.
const MEDIA = /^\s*(?:image|audio|video)\/|^\s*application\/octet-stream/i;
const MAX_MEDIA_BYTES = 2048;

export const MAX_BODY_BYTES = 64 * 1024;

/** True where the body may be an envelope, and is there at all. */
export function mayHoldEnvelope({ status, type, length }: Head): boolean {
  if (status < 200 || status === 204 || status === 206 || (status >= 300 && status < 400))
    return false;
  return mayBeText(type ?? "", length);
}

/**
 * True for a body that is text, and not too long, by what its head says.
 *
 * @param length - In bytes; `undefined` where it is not said.
 */
export function mayBeText(type: string, length: number | undefined): boolean {
  if (length !== undefined && length > MAX_BODY_BYTES) return false;
  if (TEXTUAL.test(type)) return true;
  return MEDIA.test(type) && length !== undefined && length <= MAX_MEDIA_BYTES;
}
