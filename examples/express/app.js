import express from "express";
import { wechatErrors } from "@wechat-errors/express";
import { startAlone } from "../start-alone.js";

/**
 * A small backend. Nothing in it maps a WeChat code to an HTTP status.
 *
 * @param wechat - The calls to WeChat: see ../wechat-client.js.
 * @param options - Goes to `wechatErrors()`: here `upstreams`, because a fake stands for WeChat.
 */
export function createApp(wechat, options) {
  const app = express();
  app.use(wechatErrors(options)); // the only wiring

  // Ask, and throw: the rest is done for you.
  app.post("/api/login", express.json(), async (req, res) => {
    const session = await wechat.login(req.body.code);
    if (req.wechatError) throw req.wechatError;
    res.json({ openid: session.openid });
  });

  // Branch: one kind of error is no error here.
  app.post("/api/notify", express.json(), async (req, res) => {
    const result = await wechat.sendMessage(req.body.openid, req.body.text);
    if (req.wechatError?.kind === "user_unreachable")
      return res.status(202).json({ queued: "mail" });
    if (req.wechatError) throw req.wechatError;
    res.json({ msgid: result.msgid });
  });

  // Do nothing: the client throws an error of its own, and that is known to be WeChat's.
  app.post("/api/picture", express.raw({ type: "*/*", limit: "1mb" }), async (req, res) => {
    const [type] = req.headers["content-type"].split("/");
    const media = await wechat.upload(type, req.body);
    res.json({ mediaId: media.media_id });
  });

  // Relay: what WeChat says is the response, unless it is an error.
  app.post("/api/menu", express.json(), async (req, res) => {
    res.json(await wechat.createMenu(req.body));
  });

  return app;
}

await startAlone(import.meta.url, createApp);
