import express from "express";
import { wechatErrors } from "@wechat-errors/express";

/** @param gateway - Where the company's gateway is, such as `gateway.example.com`. */
export function createApp(gateway) {
  const app = express();
  app.use(
    wechatErrors({
      upstreams: {
        [`${gateway}/wechat`]: "api.weixin.qq.com",
        [`${gateway}/wecom`]: "qyapi.weixin.qq.com",
      },
    }),
  );
  app.get("/departments", async (req, res) => {
    const reply = await fetch(`http://${gateway}/wecom/cgi-bin/department/list`);
    const { department } = await reply.json();
    if (req.wechatError) throw req.wechatError;
    res.json(department);
  });
  return app;
}
