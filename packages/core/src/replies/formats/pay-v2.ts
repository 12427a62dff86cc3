import type { Body } from "../body.js";
import type { Failure, ReplyFormat } from "../reply-format.js";
import { kindOfWords } from "./pay-v2-words.js";

/** Where a code may stand, and where its words, the most telling first. */
const CODES = ["err_code", "error_code", "retcode", "return_code", "result_code"] as const;
const WORDS = ["err_code_des", "err_code_desc", "error_msg", "retmsg", "return_msg"] as const;

/**
 * WeChat Pay, version 2: `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>
 * <err_code>NOTENOUGH</err_code>…</xml>`. `return_code` says whether the call was understood,
 * `result_code` whether it was done; at times they hold the code itself. Bills, profit sharing and
 * the sandbox have fields of their own.
 *
 * Source: pay.weixin.qq.com, API version 2, common return fields.
 */
export const payV2: ReplyFormat = {
  matches: (product) => product === "pay-v2",
  read(body, { status = 200, path }) {
    // nginx in front of the API refuses a merchant certificate with a page, and says 400.
    if (status === 400 && body.shape === "markup" && body.fields === undefined)
      return { kind: "credential" };
    const { fields } = body;
    if (fields === undefined || !hasFailed(fields)) return undefined;
    const code = codeIn(fields);
    const errmsg = WORDS.map((key) => fields[key]).find(isText);
    return code === undefined ? { kind: kindOfWords(errmsg, path), errmsg } : { code, errmsg };
  },
};

type Fields = Readonly<Record<string, unknown>>;

function hasFailed(fields: Fields): boolean {
  const { return_code, result_code } = fields;
  // Some services say neither, and a code where they fail.
  if (return_code === undefined && result_code === undefined) return codeIn(fields) !== undefined;
  return (
    (return_code !== undefined && return_code !== "SUCCESS") ||
    (result_code !== undefined && result_code !== "SUCCESS")
  );
}

function codeIn(fields: Fields): Failure["code"] {
  return CODES.map((key) => readCode(fields[key])).find(
    (code) => code !== undefined && code !== "FAIL",
  );
}

/** A code, a number where it is one; `undefined` for what is no code, or says that all is well. */
export function readCode(value: unknown): Failure["code"] {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || /^(?:0|SUCCESS|OK)?$/.test(text)) return undefined;
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  return /^[A-Z][A-Z0-9_]{0,63}$/.test(text) ? text : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

const RETURN_CODE = /<return_code>\s*(?:<!\[CDATA\[)?SUCCESS\b/;
const RESULT_CODE = /<result_code>\s*(?:<!\[CDATA\[)?SUCCESS\b/;

/** True where both codes say success, neither stands twice and all is there: nothing need be parsed. */
export function saysSuccess({ shape, searchable: text }: Body): boolean {
  return (
    shape === "markup" &&
    RETURN_CODE.test(text) &&
    RESULT_CODE.test(text) &&
    text.includes("</xml>") &&
    text.indexOf("<return_code") === text.lastIndexOf("<return_code") &&
    text.indexOf("<result_code") === text.lastIndexOf("<result_code")
  );
}
