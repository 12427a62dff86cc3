import { wechatErrors, type WechatError } from "@wechat-errors/koa";
import Koa from "koa";

const app = new Koa();
app.use(wechatErrors({ relay: "any" }));
app.use((context) => {
  const error: WechatError | undefined = context.wechatError ?? context.req.wechatError;
  context.body = { code: error?.code, all: context.wechatErrors.length };
});
// @ts-expect-error -- no such option
wechatErrors({ statuses: {} });
