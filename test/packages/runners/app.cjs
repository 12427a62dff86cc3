const { wechatErrors } = require("@wechat-errors/express");
const express = require("express");

/** The same app, as a CommonJS module. */
exports.createApp = function createApp() {
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
};
