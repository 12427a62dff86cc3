import * as zlib from "node:zlib";

type Decoder = (bytes: Uint8Array, maxBytes: number) => Uint8Array;

const gunzip: Decoder = (bytes, maxOutputLength) =>
  // Z_SYNC_FLUSH: a cut-off tail still gives what came before it.
  zlib.gunzipSync(bytes, { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH });

// Node 22.15 added it.
const { zstdDecompressSync } = zlib as {
  zstdDecompressSync?: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
};
const unzstd: Decoder | undefined =
  zstdDecompressSync &&
  ((bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength }));

// Some servers send deflate with its zlib header, as they should, and some without.
const inflate: Decoder = (bytes, maxOutputLength) =>
  ((bytes[0] ?? 0) & 0x0f) === 8
    ? zlib.inflateSync(bytes, { maxOutputLength })
    : zlib.inflateRawSync(bytes, { maxOutputLength });

const DECODERS: ReadonlyMap<string, Decoder | undefined> = new Map([
  ["identity", (bytes) => bytes],
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["br", (bytes, maxOutputLength) => zlib.brotliDecompressSync(bytes, { maxOutputLength })],
  ["deflate", inflate],
  ["zstd", unzstd],
]);

const MAX_ENCODINGS = 3;

/**
 * Undoes a `Content-Encoding`.
 *
 * @returns `undefined` for an encoding that we do not know, for bytes that are not in it, and for
 *   more than `maxBytes` of output.
 */
export function decode(
  bytes: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Uint8Array | undefined {
  if (encoding === undefined || encoding === "") return bytes;
  const names = encoding.toLowerCase().split(",", MAX_ENCODINGS + 1);
  if (names.length > MAX_ENCODINGS) return undefined;
  try {
    for (const name of names.reverse()) {
      const decoder = DECODERS.get(name.trim());
      if (decoder === undefined) return undefined;
      bytes = decoder(bytes, maxBytes);
    }
    return bytes;
  } catch {
    return undefined;
  }
}
