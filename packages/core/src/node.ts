// For what it says of node:http's types: `req.wechatError`.
import "./inbound/request-properties.js";

export * from "./index.js";
export { writeHead, type Answer } from "./inbound/answer.js";
export { holdByPrototype } from "./inbound/held-response.js";
export { Inbound } from "./inbound/inbound.js";
export type { Logger, Options, StatusByKey } from "./inbound/options.js";
export type { WebhookPolicy, WebhookResponse } from "./inbound/webhook-answer.js";
export type { WebhookKind } from "./inbound/webhook.js";
export { observeWechat, type Observed, type ObserveOptions } from "./scope/observe-wechat.js";
export type { SeenError } from "./scope/entry.js";
