import { wechatErrors } from "@wechat-errors/express";
import express from "express";
import { expectRefusal, serve, startFakeWechat } from "./fake-wechat.js";

const wechat = await startFakeWechat();
const app = express();
app.use(wechatErrors({ upstreams: { [wechat]: "api.weixin.qq.com" } }));
app.get("/", async (request, response) => {
  const reply = await fetch(`http://${wechat}/cgi-bin/user/info`);
  const user = await reply.json();
  if (request.wechatError) throw request.wechatError;
  response.json(user);
});
await expectRefusal(await serve(app));
