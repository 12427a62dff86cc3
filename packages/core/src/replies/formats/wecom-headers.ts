import { numericFailure, type ReplyFormat } from "../reply-format.js";

/**
 * `Error-Code` and `Error-Msg`: WeCom says it in headers, too, and there alone where the body is
 * no JSON.
 */
export const wecomHeaders: ReplyFormat = {
  matches: (product) => product === "wecom",
  read(body, { headers }) {
    if (body.members !== undefined) return undefined;
    return numericFailure(headers?.["error-code"], headers?.["error-msg"]);
  },
};
