import type { Agent } from "node:https";
import type { Kind } from "@wechat-errors/core";
import type { Reply } from "../support/fake-wechat.js";

/** Where an SDK finds its WeChat, and how long it may wait. */
export interface Line {
  readonly origin: string;
  /** Set where the scenario asks for TLS. */
  readonly agent?: Agent;
  readonly timeoutMs?: number;
}

/** An SDK made ready for one call. */
export type Call = () => Promise<unknown>;

/** One call of one SDK, and all that is to come of it. */
export interface Scenario {
  /** The package, as npm names it. */
  readonly sdk: string;
  /** What it makes its requests with. */
  readonly http: string;
  /** As the handler writes it. */
  readonly call: string;
  /** The host that the fake stands for. */
  readonly host: string;
  /** For an SDK that lets nobody change its URLs. */
  readonly tls?: boolean;
  /** Makes the SDK ready. */
  readonly connect: (line: Line) => Call;
  /** WeChat refuses the call, with this code … */
  readonly refuse: Reply;
  readonly code: string | number;
  /** … and this is our answer. */
  readonly status: number;
  readonly kind: Kind;
  /** WeChat does what is asked. */
  readonly accept: Reply;
  /** For an SDK that throws nothing: the reply of WeChat's in what it returns. */
  readonly replyIn?: (returned: unknown) => unknown;
  /** With `capture: false`: the same answer, or whatever the app would do without us. */
  readonly alone: "same" | "untouched";
  /** Where the connection breaks. */
  readonly lost: "unavailable" | "untouched";
  /** Where a gateway in between answers 502 with a page. */
  readonly page: "unavailable" | "untouched";
  /** Where the SDK gives up waiting; left out where nobody can tell it for how long to wait. */
  readonly late?: "timeout" | "untouched";
}

/** An SDK that repeats a failed call by itself. */
export interface Recovery extends Pick<Scenario, "sdk" | "call" | "host" | "tls" | "connect"> {
  /** What happens at first. */
  readonly failure: string;
  /** Replies by turns, for each call. */
  readonly replies: readonly Reply[];
}

/** What must never be seen outside. Distinct enough to be found in any text. */
export const SECRETS = {
  secret: "0123456789abcdef0123456789abcdef",
  token: "77_TOKEN-of-the-account",
  openid: "oLVPpjqs9BhvzwPj5A-vTYAX3GLc",
  jsCode: "061-JSCODE-of-a-visitor",
} as const;

export const APPID = "wx0123456789abcdef";

const RID = " rid: 63b4f2b4-0bd1d1e5-2ec1d3a0";

/** A JSON reply of api.weixin.qq.com; an `errmsg` gets its rid. */
export const json = (body: Readonly<Record<string, unknown>>, status = 200): Reply =>
  function reply(_, response) {
    const { errmsg } = body;
    const whole = typeof errmsg === "string" ? { ...body, errmsg: errmsg + RID } : body;
    const text = JSON.stringify(whole);
    response.writeHead(status, {
      "content-type": "application/json; encoding=utf-8",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  };

export const lose: Reply = ({ socket }) => void socket.destroy();
export const neverReply: Reply = () => undefined;
export const gatewayPage: Reply = (_, response) => {
  const page = "<html><head><title>502 Bad Gateway</title></head><body></body></html>";
  response.writeHead(502, { "content-type": "text/html", "content-length": page.length });
  response.end(page);
};

/** Answers each call in turn, and the last way from then on. */
export function inTurn(replies: readonly Reply[]): Reply {
  let index = 0;
  return (request, response) => {
    replies[Math.min(index++, replies.length - 1)]!(request, response);
  };
}
