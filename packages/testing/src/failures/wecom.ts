import { hex, rendered, seconds, type Rendered } from "../reply-text.js";
import type { Failure } from "./failure.js";

// An address reserved for documentation (RFC 5737): an answer that shows it shows too much.
const OUR_ADDRESS = "192.0.2.1";

/** WeCom: as api.weixin.qq.com, with other suffixes, and the same in two headers. */
export function renderWecom({ entry, words, options }: Failure): Rendered {
  const hint = `${seconds()}${parseInt(hex(6), 16)}`;
  const about = `more info at https://open.work.weixin.qq.com/devtool/query?e=${entry.code}`;
  const errmsg = `${words}, hint: [${hint}], from ip: ${OUR_ADDRESS}, ${about}`;
  const body = JSON.stringify({ errcode: entry.code, errmsg, ...options.members });
  return rendered("application/json; charset=UTF-8", body, options, {
    "error-code": String(entry.code),
    "error-msg": encodeHeader(errmsg),
  });
}

/** Headers are bytes: WeCom's own words may be Chinese. */
function encodeHeader(text: string): string {
  return Buffer.from(text.replace(/[\r\n\0]/g, " ")).toString("latin1");
}
