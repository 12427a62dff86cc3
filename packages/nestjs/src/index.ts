export { WechatErrorFilter } from "./wechat-error-filter.js";
export { WechatErrorOf } from "./wechat-error-of.js";
export { WechatErrors } from "./wechat-errors.js";
export { WechatErrorsModule, type WechatErrorsOptions } from "./wechat-errors-module.js";
export * from "@wechat-errors/core/node";
