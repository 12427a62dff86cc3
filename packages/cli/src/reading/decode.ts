import { gunzipSync } from "node:zlib";

/** Unpacked, an input is no longer than it may be as it is. */
const MAX_BYTES = 1024 * 1024;

/** The bytes of a text in UTF-8: without what a shell or a server has wrapped around it. */
export function decode(bytes: Buffer): Buffer {
  // What PowerShell writes into a file.
  if (startsWith(bytes, 0xff, 0xfe)) return Buffer.from(bytes.toString("utf16le", 2));
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return bytes.subarray(3);
  return bytes;
}

export function isGzip(bytes: Buffer): boolean {
  return startsWith(bytes, 0x1f, 0x8b);
}

/** @returns `undefined` for what is damaged or too long. */
export function gunzip(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    return undefined;
  }
}

/** True where bytes cannot be a text: they have a NUL, or many other control characters. */
export function isBinary(bytes: Buffer): boolean {
  const text = bytes.toString("utf8", 0, 4096);
  const odd = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return text.includes("\0") || odd > text.length / 10;
}

function startsWith(bytes: Buffer, ...first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
