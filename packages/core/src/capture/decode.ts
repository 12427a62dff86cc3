import * as zlib from "node:zlib";

type Decoder = (bytes: Uint8Array, maxBytes: number) => Uint8Array;

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;

// Flushed rather than finished: what is cut off, or still under way, gives what is there.
const gunzip: Decoder = (bytes, maxOutputLength) =>
  zlib.gunzipSync(bytes, { maxOutputLength, finishFlush: Z_SYNC_FLUSH });

const unbrotli: Decoder = (bytes, maxOutputLength) =>
  zlib.brotliDecompressSync(bytes, { maxOutputLength, finishFlush: BROTLI_OPERATION_FLUSH });

// Node 22.15 added it.
const { zstdDecompressSync, constants } = zlib as unknown as {
  zstdDecompressSync?: (bytes: Uint8Array, options: object) => Uint8Array;
  constants: { ZSTD_e_flush?: number };
};
const unzstd: Decoder | undefined =
  zstdDecompressSync &&
  ((bytes, maxOutputLength) =>
    zstdDecompressSync(bytes, { maxOutputLength, finishFlush: constants.ZSTD_e_flush }));

// Some servers send deflate with its zlib header, as they should, and some without.
const inflate: Decoder = (bytes, maxOutputLength) =>
  ((bytes[0] ?? 0) & 0x0f) === 8
    ? zlib.inflateSync(bytes, { maxOutputLength, finishFlush: Z_SYNC_FLUSH })
    : zlib.inflateRawSync(bytes, { maxOutputLength, finishFlush: Z_SYNC_FLUSH });

const DECODERS: ReadonlyMap<string, Decoder | undefined> = new Map([
  ["identity", (bytes) => bytes],
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["br", unbrotli],
  ["deflate", inflate],
  ["zstd", unzstd],
]);

const MAX_ENCODINGS = 3;

/**
 * Undoes a `Content-Encoding`, as far as the bytes go.
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
