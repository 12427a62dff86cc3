import { wechatErrors } from "@wechat-errors/koa";
import Koa from "koa";
import { expectRefusal, serve, startFakeWechat } from "./fake-wechat.js";

const wechat = await startFakeWechat();
const app = new Koa();
app.use(wechatErrors({ upstreams: { [wechat]: "api.weixin.qq.com" } }));
app.use(async (context) => {
  const reply = await fetch(`http://${wechat}/cgi-bin/user/info`);
  const user = await reply.json();
  if (context.wechatError) throw context.wechatError;
  context.body = user;
});
await expectRefusal(await serve(app.callback()));
