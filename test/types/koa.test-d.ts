// Compiled, never run: what TypeScript says to users of Koa.
import type { SeenError, Warning } from "@wechat-errors/core/node";
import { wechatErrors, type WechatError } from "@wechat-errors/koa";
import Koa from "koa";
import koa2 from "koa2";
import { exactly } from "./equal.js";

const app = new Koa();
app.use(wechatErrors());
app.use(wechatErrors({ relay: false }));
app.use(async (context, next) => {
  exactly<WechatError | undefined>()(context.wechatError);
  exactly<WechatError | undefined>()(context.req.wechatError);
  exactly<readonly SeenError[]>()(context.wechatErrors);
  exactly<readonly SeenError[]>()(context.req.wechatErrors);
  exactly<readonly Warning[]>()(context.wechatWarnings);
  // @ts-expect-error -- may be undefined
  String(context.wechatError.code);
  // @ts-expect-error -- read-only
  context.wechatError = undefined;
  await next();
});
new koa2().use(wechatErrors());

interface State {
  readonly user: string;
}
const typed = new Koa<State>();
typed.use(wechatErrors());
typed.use((context) => {
  exactly<WechatError | undefined>()(context.wechatError);
  exactly<string>()(context.state.user);
});
