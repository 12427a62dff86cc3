import express from "express";
import { wechatErrors } from "@wechat-errors/express";

export const app = express();
app.use(wechatErrors());

// WeChat waits five seconds: answer first, work then. The error is logged as `late`.
app.post("/wechat", async (req, res) => {
  res.send("success");
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/message/custom/send?access_token=${process.env.TOKEN}`,
    { method: "POST", body: JSON.stringify({ touser: req.query.openid, msgtype: "text" }) },
  );
  await reply.json();
  if (req.wechatError) console.log("not sent:", req.wechatError.kind);
});
