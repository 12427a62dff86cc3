import express from "express";
import { wechatErrors } from "@wechat-errors/express";

export const app = express();
app.use(wechatErrors()); // before what reads the body

app.use("/wechat", express.text({ type: ["text/xml", "application/xml"] }));
app.post("/wechat", async (req, res) => {
  const openid = /<FromUserName><!\[CDATA\[(.*?)\]\]>/.exec(req.body)?.[1];
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/tags/members/batchtagging?access_token=${process.env.TOKEN}`,
    { method: "POST", body: JSON.stringify({ openid_list: [openid], tagid: 134 }) },
  );
  await reply.json();
  // A WechatError is answered with what makes WeChat send the message again.
  if (req.wechatError) throw req.wechatError;
  res.send("success");
});
