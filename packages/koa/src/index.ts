export {
  wechatErrors,
  type Context,
  type HandlerOptions,
  type Middleware,
} from "./wechat-errors.js";
// All that an app may need of core, so that it need not install it by itself.
export * from "@wechat-errors/core/node";
