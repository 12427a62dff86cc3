import type { FastifyPluginCallback, FastifyRequest } from "fastify";
import plugin from "fastify-plugin";
import {
  Responder,
  type Options,
  type SeenError,
  type Warning,
  type WechatError,
} from "@wechat-errors/core/adapter";
import { answerBeforeDefault } from "./error-handler.js";
import { loggerSourceOf } from "./logger-source.js";
import { sendAnswer, writeReplyHead } from "./send-answer.js";

declare module "fastify" {
  interface FastifyRequest {
    /** The latest outstanding error that WeChat reported during this request. Reading it handles it. */
    readonly wechatError: WechatError | undefined;
    /** Every error of this request, oldest first, with what became of each. */
    readonly wechatErrors: readonly SeenError[];
    /** What WeChat left out of calls that succeeded: recipients, items of a batch. */
    readonly wechatWarnings: readonly Warning[];
  }
}

const register: FastifyPluginCallback<Options> = (fastify, options, done) => {
  let responder: Responder;
  try {
    responder = new Responder(options);
  } catch (error) {
    // Fastify waits for a plugin that throws.
    return done(error as TypeError);
  }
  // The plugin again, nearer to some routes: its options are theirs.
  if (!fastify.hasRequestDecorator("wechatError"))
    for (const name of ["wechatError", "wechatErrors", "wechatWarnings"] as const)
      fastify.decorateRequest(name, {
        getter(this: FastifyRequest) {
          return this.raw[name];
        },
      });

  fastify.addHook("onRequest", (request, reply, next) => {
    responder.run(request.raw, reply.raw, loggerSourceOf(request), next);
  });

  // A schema may leave out of an envelope what tells that it is one, so it is looked at before.
  fastify.addHook("preSerialization", (request, reply, payload, next) => {
    const answer = responder.answerRelayed(payload, request.raw);
    if (answer === undefined) return next(null, payload);
    writeReplyHead(reply, answer);
    reply.serializer((body: string) => body);
    next(null, answer.body);
  });

  answerBeforeDefault(fastify, (error, request, reply) => {
    const source = loggerSourceOf(request);
    const answer = responder.answerThrown(error, request.raw, reply.raw, source);
    if (answer === undefined) return false;
    sendAnswer(reply, answer);
    return true;
  });
  done();
};

/**
 * Fastify plugin, registered first: `await app.register(wechatErrors)`.
 *
 * From then on handlers read `request.wechatError`; a WeChat error that one throws or sends on as
 * its own is answered as problem JSON with the status it deserves, and logged to `request.log`.
 * Error handlers of your own go first, wherever they are set.
 *
 * @throws {TypeError} naming a wrong option and its value, when the app gets ready.
 */
export const wechatErrors = plugin(register, {
  fastify: "5.x",
  name: "@wechat-errors/fastify",
});
