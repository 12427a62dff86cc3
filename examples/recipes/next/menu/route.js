// app/api/menu/route.js
import { route } from "../wechat-route.js";

export const runtime = "nodejs";

export const POST = route(async (request) => {
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/menu/create?access_token=${process.env.TOKEN}`,
    { method: "POST", body: await request.text(), cache: "no-store" },
  );
  return Response.json(await reply.json());
});
