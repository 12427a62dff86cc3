export { WechatErrorFilter } from "./wechat-error-filter.js";
export { WechatErrorOf } from "./wechat-error-of.js";
export { WechatErrors } from "./wechat-errors.js";
export { WechatErrorsModule, type WechatErrorsOptions } from "./wechat-errors-module.js";
export {
  assertReply,
  isWechatError,
  observeWechat,
  readReply,
  WechatError,
  type Options,
} from "@wechat-errors/core/adapter";
