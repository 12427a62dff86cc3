export { wechatErrors } from "./wechat-errors.js";
export * from "@wechat-errors/core/node";
