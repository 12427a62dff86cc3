import type { Call } from "./call.js";
import type { PayAccount } from "./pay-account.js";
import { hex, rendered, type Rendered, type ReplyOptions } from "./reply-text.js";
import { writeXml, type Fields } from "./xml.js";

/** A reply of version 2: WeChat Pay's XML, signed unless the call was not even understood. */
export function renderPayV2(
  fields: object,
  call: Call,
  account: PayAccount,
  options: ReplyOptions,
): Rendered {
  const { appid, mch_id, sign_type } = asFields(call.body);
  const given = fields as Fields;
  const isUnderstood = (given["return_code"] ?? "SUCCESS") === "SUCCESS";
  const common = {
    return_code: "SUCCESS",
    return_msg: "OK",
    ...(appid !== undefined && { appid }),
    ...(mch_id !== undefined && { mch_id }),
    nonce_str: hex(8),
  };
  const all = isUnderstood ? { ...common, ...given } : given;
  const sign = isUnderstood && given["sign"] === undefined && account.sign(all, sign_type);
  return rendered("text/plain", writeXml(sign === false ? all : { ...all, sign }), options);
}

function asFields(body: unknown): Fields {
  return typeof body === "object" && body !== null ? (body as Fields) : {};
}
