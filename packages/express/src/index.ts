export type { ErrorHandler, HandlerOptions, Middleware } from "./handlers.js";
export { wechatErrors } from "./wechat-errors.js";
export {
  findWechatError,
  isWechatError,
  WechatError,
  type Options,
} from "@wechat-errors/core/adapter";
