import { renderPayV2 } from "../pay-v2-reply.js";
import type { Rendered } from "../reply-text.js";
import type { Failure } from "./failure.js";

/**
 * Version 2 of WeChat Pay: the call was understood (`return_code`), and not done (`result_code`).
 * Bills, whose codes are numbers, have fields of their own.
 */
export function renderPayV2Failure({ call, entry, words, options, account }: Failure): Rendered {
  const fields =
    typeof entry.code === "number"
      ? { return_code: "FAIL", return_msg: words, error_code: entry.code }
      : { result_code: "FAIL", err_code: entry.code, err_code_des: words };
  return renderPayV2({ ...fields, ...options.members }, call, account, options);
}
