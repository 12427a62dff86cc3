// app.mjs
import express from "express";
import { wechatErrors } from "@wechat-errors/express";

const app = express();
app.use(wechatErrors()); // the line to add, before all others

app.get("/login", async (req, res) => {
  const query = new URLSearchParams({
    appid: "wx0123456789abcdef",
    secret: "the secret",
    js_code: req.query.code,
    grant_type: "authorization_code",
  });
  const reply = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`);
  const session = await reply.json();
  delete session.session_key; // the key stays here
  res.json(session);
});

app.listen(3000);
