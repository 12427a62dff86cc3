import { wechatErrors, type WechatError } from "@wechat-errors/hono";
import { Hono } from "hono";

type IsAny<T> = 0 extends 1 & T ? true : false;

const app = new Hono();
app.use(wechatErrors({ relay: "any" }));
app.get("/", (c) => {
  const error: WechatError | undefined = c.get("wechatError");
  const known: IsAny<typeof c.var.wechatError> = false;
  return c.json({ code: error?.code, all: c.var.wechatErrors.length, known });
});
// @ts-expect-error -- no such option
wechatErrors({ statuses: {} });
