import { randomBytes } from "node:crypto";

/** A reply of WeChat's, ready to be sent. */
export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a user says of a reply beyond its body. */
export interface ReplyOptions {
  /** HTTP status; WeChat's own if left out. */
  readonly status?: number;
  /** Further headers, in place of those that WeChat would send. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long to wait before answering, in milliseconds. */
  readonly delayMs?: number;
}

export function rendered(
  type: string,
  body: string | Uint8Array,
  { status = 200, headers = {} }: ReplyOptions,
  own: Readonly<Record<string, string>> = {},
): Rendered {
  const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    status,
    headers: { "content-type": type, ...own, ...(Object.fromEntries(lowerCase) as object) },
    body: Buffer.from(body),
  };
}

/** The id that api.weixin.qq.com gives each request: the time, and twice eight hexadecimal digits. */
export function newRid(): string {
  return [seconds().toString(16), hex(4), hex(4)].join("-");
}

export const seconds = (): number => Math.floor(Date.now() / 1000);
export const hex = (bytes: number): string => randomBytes(bytes).toString("hex");
