// app.mjs
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { wechatErrors } from "@wechat-errors/hono";

const app = new Hono();
app.use(wechatErrors()); // the line to add, before all others

app.get("/login", async (c) => {
  const query = new URLSearchParams({
    appid: "wx0123456789abcdef",
    secret: "the secret",
    js_code: c.req.query("code"),
    grant_type: "authorization_code",
  });
  const reply = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`);
  const session = await reply.json();
  delete session.session_key; // the key stays here
  return c.json(session);
});

serve({ fetch: app.fetch, port: 3000 });
