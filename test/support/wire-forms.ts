import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";

/** One way in which the same envelope may come over the wire. */
export interface WireForm {
  readonly name: string;
  /** Answers with the envelope of this code. */
  readonly send: (response: ServerResponse, code: number) => void;
}

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";

/** An envelope as text, with characters of three bytes in it. */
export const envelopeOf = (code: number): string =>
  JSON.stringify({ errcode: code, errmsg: `微信的话 rid: ${RID}` });

function whole(body: Buffer | string, headers: Record<string, string> = {}) {
  return (response: ServerResponse): void => {
    response.setHeader("content-type", "application/json; encoding=utf-8");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("content-length", Buffer.byteLength(body));
    response.end(body);
  };
}

// An HTTP chunk is a chunk at the client too, whatever TCP does with it.
function chunked(chunks: readonly Buffer[]) {
  return (response: ServerResponse): void => {
    response.setHeader("content-type", "application/json");
    for (const chunk of chunks) response.write(chunk);
    response.end();
  };
}

const form = (name: string, make: (code: number) => (response: ServerResponse) => void) => ({
  name,
  send: (response: ServerResponse, code: number) => make(code)(response),
});

export const wireForms: readonly WireForm[] = [
  form("with a content-length", (code) => whole(envelopeOf(code))),
  form("chunked", (code) => chunked([Buffer.from(envelopeOf(code))])),
  form("in chunks of one byte", (code) =>
    chunked([...Buffer.from(envelopeOf(code))].map((byte) => Buffer.from([byte]))),
  ),
  form("split inside a character", (code) => {
    const body = Buffer.from(envelopeOf(code));
    const middle = body.indexOf("微") + 1;
    return chunked([body.subarray(0, middle), body.subarray(middle)]);
  }),
  form("gzip", (code) => whole(gzipSync(envelopeOf(code)), { "content-encoding": "gzip" })),
  form("gzip in chunks", (code) => (response) => {
    const body = gzipSync(envelopeOf(code));
    response.setHeader("content-encoding", "gzip");
    chunked([body.subarray(0, 11), body.subarray(11)])(response);
  }),
  form("deflate", (code) =>
    whole(deflateSync(envelopeOf(code)), { "content-encoding": "deflate" }),
  ),
  form("deflate without its header", (code) =>
    whole(deflateRawSync(envelopeOf(code)), { "content-encoding": "deflate" }),
  ),
  form("br", (code) => whole(brotliCompressSync(envelopeOf(code)), { "content-encoding": "br" })),
  form("after a BOM", (code) => whole(`\ufeff${envelopeOf(code)}`)),
  form("with raw control characters", (code) =>
    whole(`{"errcode":${code},"errmsg":"two\nlines\u0001"}`),
  ),
  form("with a string errcode", (code) => whole(`{"errcode":"${code}","errmsg":"words"}`)),
  form("as text/plain", (code) => whole(envelopeOf(code), { "content-type": "text/plain" })),
  form("without a type", (code) => (response) => {
    const body = envelopeOf(code);
    response.writeHead(200, { "content-length": Buffer.byteLength(body) });
    response.end(body);
  }),
  form("up to the end of the connection", (code) => (response) => {
    response.removeHeader("content-length");
    response.removeHeader("transfer-encoding");
    response.setHeader("content-type", "application/json");
    response.end(envelopeOf(code));
  }),
];

/** A reply whose tail is missing: an error shows its code all the same. */
export const cutOffForm: WireForm = form("with its tail cut off", (code) =>
  whole(envelopeOf(code).slice(0, -12)),
);
