export {
  assertReply,
  isWechatError,
  observeWechat,
  readReply,
  WechatError,
} from "@wechat-errors/core/adapter";
