// app/api/menu/route.js
import { observeWechat, problem } from "@wechat-errors/core/node";

export const runtime = "nodejs";

/** Gives a route handler its scope, and answers what WeChat refuses. */
const route = (handle) => (request) =>
  observeWechat(async (scope) => {
    const response = await handle(request, scope);
    if (!scope.wechatError) return response;
    const { status, headers, body } = problem(scope.wechatError);
    return Response.json(body, { status, headers });
  });

export const POST = route(async (request) => {
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/menu/create?access_token=${process.env.TOKEN}`,
    { method: "POST", body: await request.text(), cache: "no-store" },
  );
  return Response.json(await reply.json());
});
