import { Buffer } from "node:buffer";
import zlib from "node:zlib";

const DECODERS = {
  gzip: zlib.gunzipSync,
  deflate: zlib.inflateSync,
  br: zlib.brotliDecompressSync,
};
const AS_FAR_AS_IT_GOES = {
  gzip: { finishFlush: zlib.constants.Z_SYNC_FLUSH },
  deflate: { finishFlush: zlib.constants.Z_SYNC_FLUSH },
  br: { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH },
};

/** A response's body, decompressed as far as it goes. */
export function plainBody(response) {
  const bytes = Buffer.concat(response.chunks);
  const coding = response.header("content-encoding");
  if (!(coding in DECODERS) || bytes.length === 0) return bytes;
  try {
    return DECODERS[coding](bytes, AS_FAR_AS_IT_GOES[coding]);
  } catch {
    return bytes;
  }
}
