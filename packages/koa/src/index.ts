export {
  wechatErrors,
  type Context,
  type HandlerOptions,
  type Middleware,
} from "./wechat-errors.js";
export {
  findWechatError,
  isWechatError,
  WechatError,
  type Options,
  type WechatErrorsOptions,
} from "@wechat-errors/core/adapter";
