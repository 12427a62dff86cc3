export type { Catalog } from "./catalog/catalog.js";
export type { CatalogEntry, Code } from "./catalog/entry.js";
export { findCodes, listCodes, lookUp } from "./catalog/look-up.js";
export type { ChannelsCode } from "./catalog/channels.gen.js";
export type { MpConsoleCode } from "./catalog/mp-console.gen.js";
export type { MiniprogramCode } from "./catalog/miniprogram.gen.js";
export type { OpenplatformCode } from "./catalog/openplatform.gen.js";
export type { OffiaccountCode } from "./catalog/offiaccount.gen.js";
export type { PayV2Code } from "./catalog/pay-v2.gen.js";
export type { PayV3Code } from "./catalog/pay-v3.gen.js";
export type { WecomCode } from "./catalog/wecom.gen.js";
export { isWechatHost, productOf, WECHAT_HOSTS, type Product } from "./catalog/product.js";
export { isRetryable, KINDS } from "./catalog/kinds.js";
export type {
  RetryAfter as Clock,
  Kind,
  KindInfo as KindRule,
  Language,
  LogLevel,
  Remedy,
} from "./catalog/kinds.js";
export { causeOf } from "./errors/cause.js";
export {
  logLine,
  type LogLine,
  type LogLineOptions,
  type LogRecord,
  type Outcome,
  type RequestInfo,
  type WarningRecord,
} from "./errors/log-record.js";
export { problem, type Problem, type ProblemBody, type ProblemOptions } from "./errors/problem.js";
export { createReader } from "./errors/create-reader.js";
export { assertReply, readReply, readWarnings } from "./errors/read-reply.js";
export type { Reply, Upstream } from "./replies/reply.js";
export type { Warning } from "./replies/warning.js";
export {
  isWechatError,
  WechatError,
  type CodeOf,
  type WechatErrorInit,
} from "./errors/wechat-error.js";
