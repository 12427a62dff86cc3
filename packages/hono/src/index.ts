export { wechatErrors } from "./wechat-errors.js";
// For what it says of Hono's variables: `c.get("wechatError")`.
export type {} from "./variables.js";
export {
  assertReply,
  isWechatError,
  observeWechat,
  readReply,
  WechatError,
  type Options,
} from "@wechat-errors/core/adapter";
