import { wechatErrors } from "@wechat-errors/express";
import express from "express";

/** The app that each runner's test tests: its WeChat is the real one, as far as it knows. */
export function createApp() {
  const app = express();
  app.use(wechatErrors());
  app.get("/login", async (request, response) => {
    const url = `https://api.weixin.qq.com/sns/jscode2session?js_code=${request.query.code}`;
    const reply = await fetch(url);
    const session = await reply.json();
    if (request.wechatError) throw request.wechatError;
    response.json({ openid: session.openid });
  });
  app.post("/wechat", (_, response) => void response.send("success"));
  return app;
}
