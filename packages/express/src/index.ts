export type { ErrorHandler, Middleware } from "./handlers.js";
export { wechatErrors } from "./wechat-errors.js";
export {
  isWechatError,
  peekWechatError,
  peekWechatErrors,
  WechatError,
  type Options,
} from "@wechat-errors/core/adapter";
