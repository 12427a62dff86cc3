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
const E = 0x65;
const NOT_ZERO = /"errcode"(?!\s*:\s*(?:0|"0")\s*[,}])/;

/** True where a JSON text surely has no `errcode` but 0, so that it need not be parsed. */
export function hasNoErrcode({ shape, searchable: text }: Body): boolean {
  if (shape !== "json") return false;
  // A text that does not end as an object does may have lost its end, and an errcode with it.
  let end = text.length - 1;
  while (text.charCodeAt(end) <= 32) end--;
  if (text.charCodeAt(end) !== CLOSE_BRACE) return false;
  // It begins as most do: the key is found at once.
  if (text.length > 9 && text.charCodeAt(2) === E && text.includes('"errcode"'))
    return !NOT_ZERO.test(text);
  // The end of a word is rarer than its beginning.
  if (text.includes('code"') && NOT_ZERO.test(text)) return false;
  // The key may be written with escapes: "\u0065rrcode".
  return !text.includes("\\u00") || text.includes('"errcode"');
}
