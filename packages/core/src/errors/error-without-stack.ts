import { WechatError, type WechatErrorInit } from "./wechat-error.js";
import { withoutStack } from "./without-stack.js";

export function errorWithoutStack(init: WechatErrorInit): WechatError {
  return withoutStack(() => new WechatError(init));
}
