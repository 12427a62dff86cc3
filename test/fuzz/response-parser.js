import { Buffer } from "node:buffer";

const CRLF = Buffer.from("\r\n");

/**
 * One response, read from the bytes of a connection as they come: the head as it was sent, and each
 * chunk by itself.
 */
export class ResponseParser {
  interim = [];
  statusLine = undefined;
  headers = [];
  chunks = [];
  trailers = [];
  isComplete = false;
  malformed = undefined;
  #method;
  #bytes = Buffer.alloc(0);
  #read = this.#readHead;
  #left = 0;

  constructor(method) {
    this.#method = method;
  }

  /** @returns what is left over for the next response. */
  feed(bytes) {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    while (!this.isComplete && this.malformed === undefined && this.#read());
    const rest = this.isComplete ? this.#bytes : Buffer.alloc(0);
    if (this.isComplete) this.#bytes = Buffer.alloc(0);
    return rest;
  }

  /** The server has ended the connection: that ends a body without a length. */
  finish() {
    if (this.#read === this.#readToEnd) this.isComplete = true;
  }

  header(name) {
    return this.headers.find(([each]) => each.toLowerCase() === name)?.[1];
  }

  #line() {
    const at = this.#bytes.indexOf(CRLF);
    if (at === -1) return undefined;
    const line = this.#bytes.toString("latin1", 0, at);
    this.#bytes = this.#bytes.subarray(at + 2);
    return line;
  }

  #readHead() {
    const at = this.#bytes.indexOf("\r\n\r\n");
    const start = this.#bytes.toString("latin1", 0, 9);
    if (!"HTTP/1.1 ".startsWith(start)) return this.#fail(`no head: ${start}`);
    if (at === -1) return false;
    const [line, ...fields] = this.#bytes.toString("latin1", 0, at).split("\r\n");
    this.#bytes = this.#bytes.subarray(at + 4);
    const status = Number(line.slice(9, 12));
    if (!/^HTTP\/1\.1 \d{3} /.test(line)) return this.#fail(`status line: ${line}`);
    const headers = fields.map(pair);
    if (status < 200) {
      this.interim.push([line, headers]);
      return true;
    }
    [this.statusLine, this.headers] = [line, headers];
    const length = this.header("content-length");
    const coding = this.header("transfer-encoding");
    if (this.#method === "HEAD" || status === 204 || status === 304) this.isComplete = true;
    else if (coding !== undefined) this.#read = this.#readSize;
    else if (length === undefined) this.#read = this.#readToEnd;
    else {
      this.#left = Number(length);
      this.#read = this.#readLength;
      if (this.#left === 0) this.isComplete = true;
    }
    return true;
  }

  #readToEnd() {
    this.#take(this.#bytes.length);
    return false;
  }

  #readLength() {
    this.#take(Math.min(this.#left, this.#bytes.length));
    if (this.#left === 0) this.isComplete = true;
    return false;
  }

  #take(length) {
    if (length > 0) this.chunks.push(this.#bytes.subarray(0, length));
    this.#left -= length;
    this.#bytes = this.#bytes.subarray(length);
  }

  #readSize() {
    const line = this.#line();
    if (line === undefined) return false;
    if (!/^[\da-f]+$/i.test(line)) return this.#fail(`chunk size: ${line}`);
    this.#left = Number.parseInt(line, 16);
    this.#read = this.#left === 0 ? this.#readTrailers : this.#readChunk;
    return true;
  }

  #readChunk() {
    if (this.#bytes.length < this.#left + 2) return false;
    this.#take(this.#left);
    if (this.#line() !== "") return this.#fail("no line end after a chunk");
    this.#read = this.#readSize;
    return true;
  }

  #readTrailers() {
    const line = this.#line();
    if (line === undefined) return false;
    if (line === "") this.isComplete = true;
    else this.trailers.push(pair(line));
    return true;
  }

  #fail(why) {
    this.malformed = why.slice(0, 80);
    return false;
  }
}

function pair(field) {
  const colon = field.indexOf(":");
  return [field.slice(0, colon), field.slice(colon + 1).trim()];
}
