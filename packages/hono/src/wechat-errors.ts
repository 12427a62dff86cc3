import type { Context, MiddlewareHandler } from "hono";
import {
  answerRelayedResponse,
  recogniseThrown,
  Responder,
  type Options,
} from "@wechat-errors/core/adapter";
import { offerAnswer } from "./offer-answer.js";
import { defineVariables } from "./variables.js";
import { keepVary, responseOf } from "./response-of.js";
import { exchangeOf } from "./web-exchange.js";

/**
 * Hono middleware, mounted first: `app.use(wechatErrors())`. On Node, Bun and Deno.
 *
 * From then on handlers read `c.get("wechatError")`; a WeChat error that one throws or sends on as its
 * own is answered as problem JSON with the status it deserves, and logged. Your `app.onError()` goes
 * first.
 *
 * @throws {TypeError} naming a wrong option and its value.
 */
export function wechatErrors(options?: Options): MiddlewareHandler {
  const responder = new Responder(options);
  const isOurs = recogniseThrown(options);
  return async function wechatErrors(context, next) {
    const { request, response, isNode, sent } = exchangeOf(context.req.raw, context.env);
    const source = loggerSourceOf(context);
    let answered: Response | undefined;
    const answerThrown = (thrown: unknown): Response | undefined => {
      const answer = responder.answerThrown(thrown, request, response, source);
      return (answered = answer && responseOf(answer, context, response));
    };
    await responder.run(request, response, source, async () => {
      defineVariables(context, request);
      offerAnswer(context, isOurs, answerThrown);
      try {
        await next();
      } catch (thrown) {
        // What is no Error comes past Hono's own handler.
        const answer = answerThrown(thrown);
        if (answer === undefined) throw thrown;
        context.res = answer;
      }
      if (answered !== undefined) return keepVary(context);
      // Asking for a response makes one; and on Node it is judged when it is written.
      if (isNode || !context.finalized) return;
      const relayed = await answerRelayedResponse(responder, context.res, request);
      if (relayed === context.res) return;
      // Hono would add the headers of the one before.
      context.res = undefined;
      context.res = relayed;
    });
    if (!isNode) sent(context.res.status);
  };
}

/** hono-pino and the like put a request's logger in a variable of this name. */
function loggerSourceOf(context: Context): object {
  return {
    get log(): unknown {
      return (context.get as (name: string) => unknown)("logger");
    },
  };
}
