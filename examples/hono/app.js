import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { wechatErrors } from "@wechat-errors/hono";
import { startAlone } from "../start-alone.js";

/**
 * A small backend. Nothing in it maps a WeChat code to an HTTP status.
 *
 * @param wechat - The calls to WeChat: see ../wechat-client.js.
 * @param options - Goes to `wechatErrors()`: here `upstreams`, because a fake stands for WeChat.
 */
export function createApp(wechat, options) {
  const app = new Hono();
  app.use(wechatErrors(options)); // the only wiring

  // Ask, and throw: the rest is done for you.
  app.post("/api/login", async (c) => {
    const { code } = await c.req.json();
    const session = await wechat.login(code);
    if (c.var.wechatError) throw c.var.wechatError;
    return c.json({ openid: session.openid });
  });

  // Branch: one kind of error is no error here.
  app.post("/api/notify", async (c) => {
    const { openid, text } = await c.req.json();
    const result = await wechat.sendMessage(openid, text);
    const error = c.get("wechatError");
    if (error?.kind === "user_unreachable") return c.json({ queued: "mail" }, 202);
    if (error) throw error;
    return c.json({ msgid: result.msgid });
  });

  // Relay: what WeChat says is the response, unless it is an error.
  app.post("/api/menu", async (c) => c.json(await wechat.createMenu(await c.req.json())));

  // Do nothing: the client throws an error of its own, and that is known to be WeChat's.
  app.post("/api/picture", async (c) => {
    const [type] = c.req.header("content-type").split("/");
    const media = await wechat.upload(type, Buffer.from(await c.req.arrayBuffer()));
    return c.json({ mediaId: media.media_id });
  });

  // On Bun and Deno, `export default app`.
  return getRequestListener(app.fetch);
}

await startAlone(import.meta.url, createApp);
