import { wechatErrors, type WechatError } from "@wechat-errors/koa";
import Koa = require("koa");

type IsAny<T> = 0 extends 1 & T ? true : false;

const app = new Koa();
app.use(wechatErrors({ relay: "any" }));
app.use((context) => {
  const error: WechatError | undefined = context.wechatError ?? context.req.wechatError;
  const known: IsAny<typeof context.wechatError> = false;
  context.body = { code: error?.code, all: context.wechatErrors.length, known };
});
// @ts-expect-error -- no such option
wechatErrors({ statuses: {} });
