import type { Call } from "../call.js";
import { wrapForCloud } from "../cloud-reply.js";
import { isCloud, productAt } from "../hosts.js";
import type { PayAccount } from "../pay-account.js";
import { renderPayV2 } from "../pay-v2-reply.js";
import { renderPayV3 } from "../pay-v3-reply.js";
import { rendered, type Rendered, type ReplyOptions } from "../reply-text.js";
import { ordinaryBody } from "./ordinary-body.js";

/**
 * A reply in the user's own words: an object in the form of the host and path (JSON, Pay's XML,
 * signed), text and bytes as they are.
 *
 * @param given - `undefined` for the ordinary success of the call.
 */
export function renderReply(
  given: object | string | undefined,
  call: Call,
  account: PayAccount,
  options: ReplyOptions,
): Rendered {
  if (given instanceof Uint8Array) return rendered("application/octet-stream", given, options);
  if (typeof given === "string") return rendered("text/plain; charset=utf-8", given, options);
  const body = given ?? ordinaryBody(call, account);
  if (isCloud(call.host))
    return rendered("application/octet-stream", wrapForCloud(body ?? OK), options);
  switch (productAt(call.host, call.path)) {
    case "pay-v2":
      return renderPayV2(body ?? { result_code: "SUCCESS" }, call, account, options);
    case "pay-v3":
      return renderPayV3(body, account, options);
    default:
      return rendered("application/json; encoding=utf-8", JSON.stringify(body ?? OK), options);
  }
}

const OK = { errcode: 0, errmsg: "ok" };
