import type { Body } from "../body.js";
import { numericFailure, type ReplyFormat } from "../reply-format.js";

/** "Partly done": the one code that reports no failure. What failed is told as warnings. */
export const PARTLY_DONE = 10001;
/** Where the number is a failure's: the mini-program shop, and orders brought in from elsewhere. */
const ANOTHER_USE = /^\/(?:wxaapi\/minishop\/|mall\/importorder\b)/;

/**
 * `{"errcode":40003,"errmsg":"invalid openid rid: …"}`: the envelope of api.weixin.qq.com and of
 * qyapi.weixin.qq.com. The number may come as a string; without `errcode` all is well.
 */
export const errcode: ReplyFormat = {
  matches: (product) => product !== "pay-v2" && product !== "pay-v3",
  read(body, { path }) {
    const values = body.members?.values;
    if (values === undefined) return undefined;
    const failure = numericFailure(values["errcode"], values["errmsg"], values["rid"]);
    return failure?.code === PARTLY_DONE && !ANOTHER_USE.test(path) ? undefined : failure;
  },
};

const CLOSE_BRACE = 0x7d;
const FINE = /^\{"errcode":0,/;
const FINE_CHARS = 13;
/** Up to so many characters one pattern costs less than a look at the beginning first. */
const SHORT = 1000;
const NOT_ZERO = /"errcode"(?!\s*:\s*(?:0|"0")\s*[,}])/;

/** True where a JSON text surely has no `errcode` but 0, so that it need not be parsed. */
export function hasNoErrcode({ shape, searchable: text }: Body): boolean {
  if (shape !== "json") return false;
  // A text that does not end as an object does may have lost its end, and an errcode with it.
  let end = text.length - 1;
  while (text.charCodeAt(end) <= 32) end--;
  if (text.charCodeAt(end) !== CLOSE_BRACE) return false;
  // The end of a word is rarer than its beginning. Behind the usual beginning, no further errcode.
  const from = text.length > SHORT && FINE.test(text) ? FINE_CHARS : 0;
  if (text.includes('code"', from)) return !NOT_ZERO.test(text);
  // The key may be written with escapes: "\u0065rrcode".
  return from > 0 || !text.includes("\\u00");
}
