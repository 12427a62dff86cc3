import Fastify from "fastify";
import { wechatErrors } from "@wechat-errors/fastify";
import { startAlone } from "../start-alone.js";

/**
 * A small backend. Nothing in it maps a WeChat code to an HTTP status.
 *
 * @param wechat - The calls to WeChat: see ../wechat-client.js.
 * @param options - Goes to the plugin: here `upstreams`, because a fake stands for WeChat.
 */
export async function createApp(wechat, options) {
  const app = Fastify();
  await app.register(wechatErrors, options); // the only wiring

  // Ask, and throw: the rest is done for you.
  app.post("/api/login", async (request) => {
    const session = await wechat.login(request.body.code);
    if (request.wechatError) throw request.wechatError;
    return { openid: session.openid };
  });

  // Branch: one kind of error is no error here.
  app.post("/api/notify", async (request, reply) => {
    const result = await wechat.sendMessage(request.body.openid, request.body.text);
    if (request.wechatError?.kind === "user_unreachable")
      return reply.code(202).send({ queued: "mail" });
    if (request.wechatError) throw request.wechatError;
    return { msgid: result.msgid };
  });

  // Relay: what WeChat says is the response, unless it is an error.
  app.post("/api/menu", (request) => wechat.createMenu(request.body));

  // Do nothing: the client throws an error of its own, and that is known to be WeChat's.
  const asBuffer = { parseAs: "buffer", bodyLimit: 1024 * 1024 };
  app.addContentTypeParser(/^image\//, asBuffer, (_request, body, done) => done(null, body));
  app.post("/api/picture", async (request) => {
    const media = await wechat.upload("image", request.body);
    return { mediaId: media.media_id };
  });

  await app.ready();
  return app.routing;
}

await startAlone(import.meta.url, createApp);
