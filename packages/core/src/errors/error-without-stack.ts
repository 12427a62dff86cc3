import { WechatError, type WechatErrorInit } from "./wechat-error.js";

/** A stack would lead to a socket's callback and costs more than all the reading. */
export function errorWithoutStack(init: WechatErrorInit): WechatError {
  const { stackTraceLimit } = Error;
  try {
    // An app may have locked Error; then there is a stack.
    Reflect.set(Error, "stackTraceLimit", 0);
    return new WechatError(init);
  } finally {
    Reflect.set(Error, "stackTraceLimit", stackTraceLimit);
  }
}
