export { wechatErrors, type ErrorHandler, type Middleware } from "./wechat-errors.js";
export { isWechatError, WechatError, type Options } from "@wechat-errors/core/node";
