export { actionFor, type Action } from "./action-for.js";
export { isWechatProblem, type WechatProblem } from "./wechat-problem.js";
export type { Kind, Remedy } from "./words.js";
