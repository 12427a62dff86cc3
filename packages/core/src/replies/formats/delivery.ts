import { numericFailure, type ReplyFormat } from "../reply-format.js";

/** "The delivery company refused": the company's own code and words say why. */
const REFUSED_BY_CARRIER = 9300501;

/**
 * Business express: `{"errcode":9300501,"delivery_resultcode":10,"delivery_resultmsg":"…"}`. The code
 * is WeChat's, the reason is the delivery company's.
 */
export const delivery: ReplyFormat = {
  matches: (product, path) => product !== "wecom" && path.startsWith("/cgi-bin/express/"),
  read(body) {
    const values = body.members?.values ?? {};
    const { errcode, errmsg, rid, delivery_resultcode, delivery_resultmsg } = values;
    const failure = numericFailure(errcode, errmsg, rid);
    if (failure?.code !== REFUSED_BY_CARRIER || typeof delivery_resultmsg !== "string")
      return undefined;
    const number = typeof delivery_resultcode === "number" ? ` ${delivery_resultcode}` : "";
    const reason = `delivery${number}: ${delivery_resultmsg}`;
    return { ...failure, errmsg: `${failure.errmsg ?? ""} (${reason})`.trim() };
  },
};
