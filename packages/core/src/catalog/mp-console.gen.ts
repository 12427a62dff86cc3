// Generated from data/mp-console.tsv by scripts/build-catalog.js. Do not edit.
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `mp-console`. */
export type MpConsoleCode =
  | -8
  | -1
  | 200003
  | 200009
  | 200013
  | 200023;

export const mpConsole = /* #__PURE__ */ new Catalog(`
-8	CONSOLE_CODE_REQUIRED	credential			The service's sign-in to the console has to be confirmed by a code	登录公众平台后台需输入验证码
-1	CONSOLE_SYSTEM_ERROR	unavailable			The console of WeChat's platform failed; repeat the call a little later	公众平台后台出错，请稍后重试
200003	CONSOLE_SESSION_INVALID	credential			The service's sign-in to the console has ended	公众平台后台的登录态已失效
200009	CONSOLE_NOT_FOUND	not_found			WeChat's platform has nothing of this kind	公众平台查不到该内容
200013	CONSOLE_CALLS_TOO_FREQUENT	quota_exhausted			The console is called too often and has blocked the account for a time	调用公众平台后台过于频繁，账号暂时受限
200023	CONSOLE_PASSWORD_WRONG	credential			The account or password for the console is wrong	登录公众平台后台的账号或密码错误
`);
