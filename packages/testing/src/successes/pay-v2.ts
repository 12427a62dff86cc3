import type { Call } from "../call.js";
import { hex } from "../reply-text.js";
import type { Fields } from "../xml.js";
import type { Ordinary } from "./ordinary.js";

const done = { result_code: "SUCCESS" };
const NUMBER = "4200001200202611280000000001";
const asked = ({ body }: Call): Fields => (typeof body === "object" ? (body as Fields) : {});

function paid(call: Call) {
  const {
    out_trade_no = "1",
    total_fee = "1",
    openid = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M",
  } = asked(call);
  return {
    ...done,
    openid,
    transaction_id: NUMBER,
    out_trade_no,
    total_fee,
    trade_state: "SUCCESS",
  };
}

function refunded(call: Call) {
  const { out_refund_no = "1", refund_fee = "1" } = asked(call);
  return { ...done, refund_id: NUMBER, out_refund_no, refund_fee };
}

/** api.mch.weixin.qq.com, version 2. */
export const ORDINARY_PAY_V2: Ordinary = {
  "POST /pay/unifiedorder": (call) => ({
    ...done,
    prepay_id: `wx28${hex(16)}`,
    trade_type: asked(call)["trade_type"] ?? "JSAPI",
    code_url: "weixin://wxpay/bizpayurl?pr=1",
  }),
  "POST /pay/micropay": (call) => ({ ...paid(call), trade_type: "MICROPAY" }),
  "POST /pay/orderquery": paid,
  "POST /pay/closeorder": () => done,
  "POST /secapi/pay/reverse": () => ({ ...done, recall: "N" }),
  "POST /secapi/pay/refund": refunded,
  "POST /pay/getsignkey": () => ({ sandbox_signkey: hex(16) }),
};
