import { WechatError, type WechatErrorInit } from "./wechat-error.js";
import { withStackTraceLimit } from "./stack-trace-limit.js";

export function errorWithoutStack(init: WechatErrorInit): WechatError {
  return withStackTraceLimit(0, () => new WechatError(init));
}
