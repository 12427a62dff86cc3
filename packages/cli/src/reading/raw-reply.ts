/** A reply as `curl` prints it. */
export interface RawReply {
  /** Known only where `curl -i` printed the head. */
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const STATUS_LINE = /^HTTP\/\d(?:\.\d)? (\d{3})(?: [^\r\n]*)?\r?\n/;
const BLANK: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);
/** Longer than any head; a body is not searched for the end of one. */
const MAX_HEAD_BYTES = 64 * 1024;
/** More than redirects and proxies make. */
const MAX_HEADS = 60;

/**
 * Splits head and body. `curl -i` prints several heads where a proxy, a redirect or 100 Continue came
 * first; the last one is the reply's.
 */
export function splitReply(bytes: Buffer): RawReply {
  // A paste may begin with blank lines.
  const start = bytes.subarray(0, MAX_HEAD_BYTES).findIndex((byte) => !BLANK.has(byte));
  let reply: RawReply = { body: bytes };
  if (start > 0 && bytes.toString("latin1", start, start + 5) === "HTTP/")
    reply = { body: bytes.subarray(start) };
  for (let heads = 0; heads < MAX_HEADS; heads++) {
    const text = reply.body.toString("latin1", 0, MAX_HEAD_BYTES);
    const status = STATUS_LINE.exec(text)?.[1];
    if (status === undefined) break;
    const end = /\r?\n\r?\n/.exec(text);
    reply = {
      status: Number(status),
      headers: readHeaders(text.slice(0, end?.index)),
      body: end === null ? Buffer.alloc(0) : reply.body.subarray(end.index + end[0].length),
    };
  }
  return reply;
}

function readHeaders(head: string): Record<string, string> {
  const lines = head.split(/\r?\n/).slice(1);
  const pairs = lines.flatMap((line) => {
    const [, name, value] = /^([^\s:]+):(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), (value ?? "").trim()] as const];
  });
  return Object.fromEntries(pairs);
}

/** True for a body that is none of the texts in which WeChat reports errors: an image, a bill. */
export function isFile({ body }: RawReply): boolean {
  return !/^(?:\xef\xbb\xbf)?\s*(?:[{<]|$)/.test(body.toString("latin1", 0, 1024));
}
