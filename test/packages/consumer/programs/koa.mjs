// A Koa app as an ES module; it logs by itself, since there is no pino here.
import { wechatErrors } from "@wechat-errors/koa";
import Koa from "koa";
import { expectRefusal, serve, startFakeWechat } from "../fake-wechat.cjs";

const wechat = await startFakeWechat();
const app = new Koa();
app.use(wechatErrors({ upstreams: { [wechat.host]: "api.weixin.qq.com" } }));
app.use(async (context) => {
  const reply = await (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
  if (context.path === "/thrown") throw context.wechatError;
  context.body = reply;
});
const server = await serve(app.callback());
await expectRefusal(server.host, "/thrown");
await expectRefusal(server.host, "/relayed");
server.end();
wechat.end();
