// app.mjs
import Koa from "koa";
import { wechatErrors } from "@wechat-errors/koa";

const app = new Koa();
app.use(wechatErrors()); // the line to add, before all others

app.use(async (ctx) => {
  const query = new URLSearchParams({
    appid: "wx0123456789abcdef",
    secret: "the secret",
    js_code: ctx.query.code,
    grant_type: "authorization_code",
  });
  const reply = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`);
  const session = await reply.json();
  delete session.session_key; // the key stays here
  ctx.body = session;
});

app.listen(3000);
