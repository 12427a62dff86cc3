import { once } from "node:events";
import { request as callHttp, type Agent, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";

/** A body that comes in pieces; whoever has read it knows the openid in it. */
export interface Body {
  readonly type: string;
  readonly pieces: readonly string[];
}

const BOUNDARY = "----a-boundary";
const FILE = "x".repeat(20_000);

export const multipart: Body = {
  type: `multipart/form-data; boundary=${BOUNDARY}`,
  pieces: [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="openid"\r\n\r\no1`,
    `23\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="media"; filename="a.jpg"\r\n`,
    `Content-Type: image/jpeg\r\n\r\n${FILE}`,
    `${FILE}\r\n--${BOUNDARY}--\r\n`,
  ],
};

export const jsonText: Body = { type: "application/json", pieces: ['{"open', 'id":"o12', '3"}'] };

export const form: Body = {
  type: "application/x-www-form-urlencoded",
  pieces: ["open", "id=o1", "23"],
};

/** What the handler of an upload has to say. */
export interface Answer {
  readonly openid: string;
  readonly codes: readonly number[];
}

export interface Upload {
  /** Sends the next piece; the last one ends the request. */
  sendNext(): void;
  readonly hasMore: boolean;
  answer(): Promise<Answer & { readonly onUsedSocket: boolean }>;
}

export function beginUpload(url: string, { type, pieces }: Body, agent?: Agent): Upload {
  const call = callHttp(url, {
    method: "POST",
    headers: { "content-type": type },
    agent: agent ?? false,
  });
  const response = once(call, "response") as Promise<[IncomingMessage]>;
  const rest = [...pieces];
  const upload = {
    sendNext(): void {
      call.write(rest.shift()!);
      if (rest.length === 0) call.end();
    },
    get hasMore() {
      return rest.length > 0;
    },
    async answer() {
      const [reply] = await response;
      return { ...((await json(reply)) as Answer), onUsedSocket: call.reusedSocket };
    },
  };
  upload.sendNext();
  return upload;
}
