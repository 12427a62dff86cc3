import { STATUS_CODES } from "node:http";
import express from "express";
import { findWechatError, wechatErrors } from "@wechat-errors/express";

export const app = express();
app.use(wechatErrors());

app.get("/menu", async (req, res) => {
  const reply = await fetch(
    `https://api.weixin.qq.com/cgi-bin/menu/get?access_token=${process.env.TOKEN}`,
  );
  await reply.json();
  if (req.wechatError) throw req.wechatError;
  res.sendStatus(204);
});

/** All errors of this service look alike, whoever threw them. */
app.use((thrown, req, res, next) => {
  if (res.headersSent) return next(thrown);
  const error = findWechatError(thrown, req) ?? thrown;
  const { status = 500, headers = {}, expose = false } = error;
  const language = req.acceptsLanguages("zh", "en") || "en";
  const message = expose ? (error.title?.[language] ?? error.message) : STATUS_CODES[status];
  res.status(status).set(headers).json({ success: false, kind: error.kind, message });
});
