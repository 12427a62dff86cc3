export { wechatErrors, type Context, type Middleware } from "./wechat-errors.js";
export {
  isWechatError,
  peekWechatError,
  peekWechatErrors,
  WechatError,
  type Options,
} from "@wechat-errors/core/adapter";
