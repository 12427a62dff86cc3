export type { ErrorHandler, HandlerOptions, Middleware } from "./handlers.js";
export { wechatErrors } from "./wechat-errors.js";
export {
  findWechatError,
  isWechatError,
  WechatError,
  type Options,
  type WechatErrorsOptions,
} from "@wechat-errors/core/adapter";
