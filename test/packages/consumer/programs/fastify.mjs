// A Fastify app as an ES module; it logs by itself, since Fastify's own logger is off.
import { wechatErrors } from "@wechat-errors/fastify";
import fastify from "fastify";
import { expectRefusal, startFakeWechat } from "../fake-wechat.cjs";

const wechat = await startFakeWechat();
const app = fastify();
await app.register(wechatErrors, { upstreams: { [wechat.host]: "api.weixin.qq.com" } });
const callWechat = async () => (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
app.get("/thrown", async (request) => {
  await callWechat();
  throw request.wechatError;
});
app.get("/relayed", callWechat);
const { host } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
await expectRefusal(host, "/thrown");
await expectRefusal(host, "/relayed");
await app.close();
wechat.end();
