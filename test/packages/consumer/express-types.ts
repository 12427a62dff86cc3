import { wechatErrors, type WechatError } from "@wechat-errors/express";
import express from "express";

const app = express();
app.use(wechatErrors({ status: { rate_limited: 503 }, language: "zh" }));
app.use(wechatErrors.handler());
app.get("/", (request, response) => {
  const error: WechatError | undefined = request.wechatError;
  response.json({ code: error?.code, all: request.wechatErrors.length });
});
// @ts-expect-error -- no such option
wechatErrors({ statuses: {} });
