import { found, type Form } from "../form.js";

/**
 * `Error-Code` and `Error-Msg`: WeCom says it in headers, too, and there alone where the body is
 * no JSON.
 */
export const wecomHeaders: Form = {
  fits: (product) => product === "wecom",
  read(body, { headers }) {
    if (body.members !== undefined) return undefined;
    return found(headers?.["error-code"], headers?.["error-msg"]);
  },
};
