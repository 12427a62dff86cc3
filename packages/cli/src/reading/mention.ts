import type { Location } from "../location.js";
import type { Finding } from "./finding.js";
import { readWechatReply } from "./reply.js";

/** A code as people's texts name it: `errcode: 40163`, in an object that Node has printed, too. */
const ERRCODE = /\berr_?code\b["']?\s*[:=]\s*["']?(-?\d{1,10})\b/i;
const ERRMSG = /\berrmsg\b["']?\s*[:=]\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^&"'\n,}]*))/i;
/** A message of ours: `WeChat 40163 invalid_code on GET /sns/jscode2session`, `WeChat 40163: …`. */
const MESSAGE =
  /\bWeChat (-?\d{1,10}|[A-Z][A-Z0-9_]{2,63})(?::|\s[a-z_]+\b)(?:\son(?:\s[A-Z]+)?\s(\/[^\s"']*))?/;

/** A code that a text names. */
export interface Mention {
  readonly code: string;
  readonly errmsg?: string;
  readonly path?: string;
}

/** The first code that a text names: a stack trace, a form, a line of logfmt, `console.log`'s output. */
export function findMention(text: string): Mention | undefined {
  const [, code, path] = MESSAGE.exec(text) ?? [];
  if (code !== undefined) return { code, ...(path !== undefined && { path }) };
  const errcode = ERRCODE.exec(text)?.[1];
  if (errcode === undefined) return undefined;
  const [, double, single, bare] = ERRMSG.exec(text) ?? [];
  const errmsg = double ?? single ?? (bare && decodeForm(bare));
  return { code: errcode, ...(errmsg !== undefined && { errmsg }) };
}

/** `code+been+used%2C` → `code been used,` */
function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Reads a code that a text names as if its reply were there. */
export function readMention({ code, errmsg, path }: Mention, where: Location): Finding {
  const at = path === undefined || where.path !== undefined ? where : { ...where, path };
  return readWechatReply({ body: Buffer.from(replyWith(code, errmsg, at)) }, at);
}

function replyWith(code: string, errmsg: string | undefined, { path }: Location): string {
  if (/^-?\d{1,10}$/.test(code)) return JSON.stringify({ errcode: Number(code), errmsg });
  // Version 2 of WeChat Pay says its words in XML.
  if (path !== undefined && !path.includes("/v3/"))
    return `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>${code}</err_code></xml>`;
  return JSON.stringify({ code, message: "" });
}
