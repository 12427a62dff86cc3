export { wechatErrors } from "./wechat-errors.js";
// For what it says of Hono's variables: `c.get("wechatError")`.
export type {} from "./variables.js";
export * from "@wechat-errors/core/node";
