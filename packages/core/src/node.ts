// For what it says of node:http's types: `req.wechatError`.
import "./scope/request-properties.js";

export * from "./index.js";
export type {
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
export type { SeenError } from "./scope/entry.js";
export { findWechatError } from "./thrown/find-wechat-error.js";
