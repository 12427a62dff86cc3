export type { Catalog } from "./catalog/catalog.js";
export type { CatalogEntry, Code } from "./catalog/entry.js";
export { listCodes, lookUp } from "./catalog/look-up.js";
export type { ChannelsCode } from "./catalog/channels.gen.js";
export type { MiniprogramCode } from "./catalog/miniprogram.gen.js";
export type { OpenplatformCode } from "./catalog/openplatform.gen.js";
export type { OffiaccountCode } from "./catalog/offiaccount.gen.js";
export type { PayV2Code } from "./catalog/pay-v2.gen.js";
export type { PayV3Code } from "./catalog/pay-v3.gen.js";
export type { WecomCode } from "./catalog/wecom.gen.js";
export { isWechatHost, productOf, WECHAT_HOSTS, type Product } from "./catalog/product.js";
export { isRetryable, KINDS } from "./kinds.js";
export type { Clock, Kind, KindRule, Language, LogLevel, Remedy } from "./kinds.js";
export {
  logLine,
  type LogLine,
  type LogRecord,
  type Outcome,
  type RequestInfo,
  type WarningRecord,
} from "./log-record.js";
export { problem, type Problem, type ProblemBody, type ProblemOptions } from "./problem.js";
export { assertReply, readReply, readWarnings } from "./reply/read-reply.js";
export type { Reply, Upstream } from "./reply/reply.js";
export type { Warning } from "./reply/warning.js";
export { isWechatError, WechatError, type WechatErrorInit } from "./wechat-error.js";
