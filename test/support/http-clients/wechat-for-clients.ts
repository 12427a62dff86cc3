import type { Server } from "node:http";
import { createServer } from "node:https";
import { certificateFor } from "../certificate.js";
import { close, listen, startFakeWechat, type FakeWechat, type Reply } from "../fake-wechat.js";
import type { HttpClient } from "./http-client.js";

export interface WechatForClients extends Pick<FakeWechat, "upstreams" | "close"> {
  originFor(client: HttpClient): string;
}

/** A WeChat on 127.0.0.1 for any client: over TLS for those that speak nothing else. */
export async function startWechatForClients(reply: Reply): Promise<WechatForClients> {
  const wechat = await startFakeWechat(reply);
  const server = createServer(certificateFor("localhost"), (request, response) => {
    const call = new URL(request.url ?? "/", "https://127.0.0.1");
    reply(Object.assign(request, { call }), response);
  });
  // A server of node:https has all that these two need of one of node:http.
  const secure = server as unknown as Server;
  const { host } = new URL(await listen(secure));
  return {
    originFor: ({ over }) => (over === "node:https" ? `https://${host}` : wechat.origin),
    upstreams: { ...wechat.upstreams, [host]: "api.weixin.qq.com" },
    close: async () => {
      await wechat.close();
      await close(secure);
    },
  };
}
