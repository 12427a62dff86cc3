export { WechatErrorsInstrumentation, type WechatErrorsConfig } from "./instrumentation.js";
export { registerWechatErrors } from "./register.js";
