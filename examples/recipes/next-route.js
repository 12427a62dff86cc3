// app/api/menu/[id]/route.js
import { findWechatError, observeWechat, problem } from "@wechat-errors/core/node";

export const runtime = "nodejs";

function respond(error) {
  const { status, headers, body } = problem(error);
  return Response.json(body, { status, headers });
}

/** Gives a route handler its scope, and answers what WeChat refuses, whether an SDK throws it or not. */
export const route = (handle) => (request, context) =>
  observeWechat(async (scope) => {
    try {
      const response = await handle(request, context);
      return scope.wechatError ? respond(scope.wechatError) : response;
    } catch (thrown) {
      const error = findWechatError(thrown);
      if (!error) throw thrown; // redirect() and notFound() throw, too
      return respond(error);
    }
  });

export const POST = route(async (request, { params }) => {
  const { id } = await params;
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/menu/create?access_token=${process.env.TOKEN}`,
    { method: "POST", body: await request.text(), cache: "no-store" },
  );
  return Response.json({ id, ...(await reply.json()) });
});
