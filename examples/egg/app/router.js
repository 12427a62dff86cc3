const { buffer } = require("node:stream/consumers");

/** A small backend. Nothing in it maps a WeChat code to an HTTP status. */
module.exports = (app) => {
  // Ask, and throw: the rest is done for you.
  app.router.post("/api/login", async (ctx) => {
    const session = await app.wechat.login(ctx.request.body.code);
    if (ctx.wechatError) throw ctx.wechatError;
    ctx.body = { openid: session.openid };
  });

  // Branch: one kind of error is no error here.
  app.router.post("/api/notify", async (ctx) => {
    const { openid, text } = ctx.request.body;
    const result = await app.wechat.sendMessage(openid, text);
    if (ctx.wechatError?.kind === "user_unreachable") {
      ctx.status = 202;
      ctx.body = { queued: "mail" };
      return;
    }
    if (ctx.wechatError) throw ctx.wechatError;
    ctx.body = { msgid: result.msgid };
  });

  // Do nothing: the client throws an error of its own, and that is known to be WeChat's.
  app.router.post("/api/picture", async (ctx) => {
    const [type] = ctx.get("Content-Type").split("/");
    const media = await app.wechat.upload(type, await buffer(ctx.req));
    ctx.body = { mediaId: media.media_id };
  });

  // Relay: what WeChat says is the response, unless it is an error.
  app.router.post("/api/menu", async (ctx) => {
    ctx.body = await app.wechat.createMenu(ctx.request.body);
  });
};
