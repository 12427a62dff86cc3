export { wechatErrors } from "./wechat-errors.js";
export {
  assertReply,
  isWechatError,
  observeWechat,
  readReply,
  WechatError,
  type Options,
} from "@wechat-errors/core/adapter";
