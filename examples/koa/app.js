import { buffer, json } from "node:stream/consumers";
import Koa from "koa";
import { wechatErrors } from "@wechat-errors/koa";
import { startAlone } from "../start-alone.js";

/**
 * A small backend. Nothing in it maps a WeChat code to an HTTP status.
 *
 * @param wechat - The calls to WeChat: see ../wechat-client.js.
 * @param options - Goes to `wechatErrors()`: here `upstreams`, because a fake stands for WeChat.
 */
export function createApp(wechat, options) {
  const routes = {
    // Ask, and throw: the rest is done for you.
    async "POST /api/login"(ctx) {
      const { code } = await json(ctx.req);
      const session = await wechat.login(code);
      if (ctx.wechatError) throw ctx.wechatError;
      ctx.body = { openid: session.openid };
    },

    // Branch: one kind of error is no error here.
    async "POST /api/notify"(ctx) {
      const { openid, text } = await json(ctx.req);
      const result = await wechat.sendMessage(openid, text);
      if (ctx.wechatError?.kind === "user_unreachable") {
        ctx.status = 202;
        ctx.body = { queued: "mail" };
        return;
      }
      if (ctx.wechatError) throw ctx.wechatError;
      ctx.body = { msgid: result.msgid };
    },

    // Do nothing: the client throws an error of its own, and that is known to be WeChat's.
    async "POST /api/picture"(ctx) {
      const [type] = ctx.get("Content-Type").split("/");
      const media = await wechat.upload(type, await buffer(ctx.req));
      ctx.body = { mediaId: media.media_id };
    },

    // Relay: what WeChat says is the response, unless it is an error.
    async "POST /api/menu"(ctx) {
      ctx.body = await wechat.createMenu(await json(ctx.req));
    },
  };

  const app = new Koa();
  app.use(wechatErrors(options)); // the only wiring
  app.use((ctx) => routes[`${ctx.method} ${ctx.path}`]?.(ctx));
  return app.callback();
}

await startAlone(import.meta.url, createApp);
