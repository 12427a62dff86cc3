import { meaningInConsole } from "../known-code.js";
import { newRid, rendered, type Rendered } from "../reply-text.js";
import type { Failure } from "./failure.js";

type Envelope = (code: number | string, words: string) => object;

const inBaseResp: Envelope = (ret, err_msg) => ({ base_resp: { ret, err_msg } });

/** Services on WeChat's hosts that have an envelope of their own. */
const SPECIAL: readonly (readonly [path: RegExp, envelope: Envelope])[] = [
  [/^\/publisher\//, inBaseResp],
  [/^\/wxa\/operationams/, (ret, err_msg) => ({ ret, err_msg })],
  [/^\/cgi-bin\/express\/local\//, (resultcode, resultmsg) => ({ resultcode, resultmsg })],
  [/^\/cityservice\//, (err_code, err_msg) => ({ err_code, err_msg })],
];

/** `{"errcode":40003,"errmsg":"invalid openid rid: …"}`, with HTTP status 200. */
export function renderErrcode({ call, entry, words, options }: Failure): Rendered {
  const isOfConsole = meaningInConsole(call, entry.code) === entry;
  const special = isOfConsole ? inBaseResp : SPECIAL.find(([path]) => path.test(call.path))?.[1];
  const envelope =
    special === undefined
      ? { errcode: entry.code, errmsg: `${words} rid: ${newRid()}` }
      : special(entry.code, words);
  const body = JSON.stringify({ ...envelope, ...options.members });
  return rendered("application/json; encoding=utf-8", body, options);
}
