// For what it says of node:http's types: `req.wechatError`.
import "./scope/request-properties.js";

export * from "./index.js";
export type {
  LevelByKey,
  LogFunction,
  Logger,
  MaybeRequest,
  Options,
  StatusByKey,
  WechatErrorsOptions,
} from "./options/options.js";
export type {
  WebhookKind,
  WebhookPolicy,
  WebhookResponse,
  WebhookVerdict,
} from "./options/webhook-policy.js";
export {
  currentWechatScope,
  observeWechat,
  type Observed,
  type ObserveOptions,
} from "./scope/observe-wechat.js";
export { isWatchedHost } from "./capture/capture.js";
export type { ReplyMessage } from "./logging/reply-channel.js";
export { peekWechatError, peekWechatErrors } from "./scope/peek.js";
export { publishReplies } from "./scope/publish-replies.js";
export { cleanPath } from "./replies/redact.js";
export type { SeenError } from "./scope/entry.js";
export { findWechatError } from "./thrown/find-wechat-error.js";
