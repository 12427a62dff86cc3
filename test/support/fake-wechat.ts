import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Reply = (
  request: IncomingMessage & { readonly call: URL },
  response: ServerResponse,
) => void;

export interface FakeWechat {
  /** `http://127.0.0.1:34567` */
  readonly origin: string;
  /** The option that makes the fake stand for api.weixin.qq.com. */
  readonly upstreams: Record<string, string>;
  close(): Promise<void>;
}

/**
 * Where nobody listens, ever: below the ports that a system gives away, so that no server of the tests
 * gets it, and none of those that `fetch` refuses to call.
 */
export const DEAD_ORIGIN = "http://127.0.0.1:2";

/** A rid as WeChat writes it. */
export const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";

/** Answers `?code=40003&errmsg=…` with that envelope, as api.weixin.qq.com would; code 0 is a success. */
export const envelope: Reply = ({ call }, response) => {
  const errcode = Number(call.searchParams.get("code") ?? 0);
  const errmsg = call.searchParams.get("errmsg") ?? (errcode === 0 ? "ok" : "some words of WeChat");
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ errcode, errmsg: `${errmsg} rid: ${RID}` }));
};

/** A WeChat on 127.0.0.1. */
export async function startFakeWechat(
  reply: Reply = envelope,
  host = "api.weixin.qq.com",
): Promise<FakeWechat> {
  const server = createServer((request, response) => {
    const call = new URL(request.url ?? "/", "http://127.0.0.1");
    reply(Object.assign(request, { call }), response);
  });
  const origin = await listen(server);
  return {
    origin,
    upstreams: { [new URL(origin).host]: host },
    close: () => close(server),
  };
}

export async function listen(server: Server): Promise<string> {
  // Of more connections at once than fit, the system refuses some for half a minute and longer.
  const options = { port: 0, host: "127.0.0.1", backlog: 4096 };
  await new Promise<void>((resolve) => server.listen(options, resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
