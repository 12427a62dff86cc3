// app/api/wechat-route.js
import { findWechatError, observeWechat, problem } from "@wechat-errors/core/node";

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

function respond(error) {
  const { status, headers, body } = problem(error);
  return Response.json(body, { status, headers });
}
