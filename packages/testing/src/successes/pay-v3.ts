import { encryptResource } from "../encrypt-resource.js";
import type { Call } from "../call.js";
import { hex } from "../reply-text.js";
import type { Ordinary } from "./ordinary.js";

const prepay = () => ({ prepay_id: `wx28${hex(16)}` });
const lastOf = ({ path }: Call) => path.slice(path.lastIndexOf("/") + 1);
const asked = ({ body }: Call) =>
  typeof body === "object" ? (body as Readonly<Record<string, unknown>>) : {};

const paid = {
  transaction_id: "4200001200202611280000000001",
  trade_type: "JSAPI",
  trade_state: "SUCCESS",
  trade_state_desc: "支付成功",
};

/** api.mch.weixin.qq.com, version 3. */
export const ORDINARY_PAY_V3: Ordinary = {
  "POST /v3/pay/transactions/jsapi": prepay,
  "POST /v3/pay/transactions/app": prepay,
  "POST /v3/pay/transactions/native": () => ({ code_url: "weixin://wxpay/bizpayurl?pr=1" }),
  "POST /v3/pay/transactions/h5": () => ({
    h5_url: "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx28",
  }),
  "GET /v3/pay/transactions/out-trade-no/*": (call) => ({ ...paid, out_trade_no: lastOf(call) }),
  "GET /v3/pay/transactions/id/*": (call) => ({ ...paid, transaction_id: lastOf(call) }),
  "POST /v3/refund/domestic/refunds": (call) => ({
    refund_id: "50000000382019052709732678859",
    out_refund_no: asked(call)["out_refund_no"],
    status: "PROCESSING",
  }),
  "GET /v3/certificates": (_, account) => ({
    data: [
      {
        serial_no: account.serial,
        effective_time: "2026-01-01T00:00:00+08:00",
        expire_time: "2031-01-01T00:00:00+08:00",
        encrypt_certificate: encryptResource(account.certificate, "certificate", account),
      },
    ],
  }),
};
