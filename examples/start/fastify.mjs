// app.mjs
import Fastify from "fastify";
import { wechatErrors } from "@wechat-errors/fastify";

const app = Fastify({ logger: true });
await app.register(wechatErrors); // the line to add, before all others

app.get("/login", async (request) => {
  const query = new URLSearchParams({
    appid: "wx0123456789abcdef",
    secret: "the secret",
    js_code: request.query.code,
    grant_type: "authorization_code",
  });
  const reply = await fetch(`https://api.weixin.qq.com/sns/jscode2session?${query}`);
  const session = await reply.json();
  delete session.session_key; // the key stays here
  return session;
});

await app.listen({ port: 3000 });
