import { createCipheriv, createHash, randomUUID } from "node:crypto";
import { encryptResource } from "../encrypt-resource.js";
import type { PayAccount } from "../pay-account.js";
import { hex } from "../reply-text.js";
import { readXml, writeXml } from "../xml.js";
import { SCHEDULES, type Verdict, type Webhook } from "./delivery.js";
import type { PayV2Options, PayV2RefundOptions, PayV3Options } from "./options.js";

const NUMBER = "4200001200202611280000000001";
const account = { appid: "wx0123456789abcdef", mch_id: "1900000109" };

/** A notice of version 2 that somebody has paid: XML, signed. */
export function payV2Webhook({ notice, signType }: PayV2Options, pay: PayAccount): Webhook {
  return xmlNotice(() => {
    const fields = {
      return_code: "SUCCESS",
      ...account,
      nonce_str: hex(8),
      ...(signType !== undefined && { sign_type: signType }),
      result_code: "SUCCESS",
      openid: "o6_bmjrPTlm6_2sgVt7hMZOPfL2M",
      trade_type: "JSAPI",
      bank_type: "CMC",
      total_fee: "1",
      cash_fee: "1",
      transaction_id: NUMBER,
      out_trade_no: "1",
      time_end: "20261128120000",
      ...notice,
    };
    return { ...fields, sign: pay.sign(fields, signType) };
  });
}

/**
 * A notice of version 2 about a refund: unsigned, but what it says is encrypted with the API key.
 *
 * Source: pay.weixin.qq.com, API version 2, refund notice.
 */
export function payV2RefundWebhook({ refund }: PayV2RefundOptions, pay: PayAccount): Webhook {
  const text = writeXml({
    transaction_id: NUMBER,
    out_trade_no: "1",
    refund_id: "50000000382019052709732678859",
    out_refund_no: "1",
    total_fee: "1",
    refund_fee: "1",
    refund_status: "SUCCESS",
    ...refund,
  }).replace(/^<xml>([^]*)<\/xml>$/, "<root>$1</root>");
  const key = createHash("md5").update(pay.key).digest("hex");
  const cipher = createCipheriv("aes-256-ecb", key, null);
  const req_info = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]).toString("base64");
  return xmlNotice(() => ({ return_code: "SUCCESS", ...account, nonce_str: hex(8), req_info }));
}

/** A notice of version 3: JSON, signed by the platform, what it is about encrypted. */
export function payV3Webhook(options: PayV3Options, pay: PayAccount): Webhook {
  const { eventType = "TRANSACTION.SUCCESS", resource } = options;
  const original_type = eventType.split(".")[0]!.toLowerCase();
  const body = JSON.stringify({
    id: randomUUID(),
    create_time: new Date().toISOString().replace(/\.\d+Z$/, "+00:00"),
    resource_type: "encrypt-resource",
    event_type: eventType,
    summary: eventType,
    resource: {
      original_type,
      ...encryptResource(JSON.stringify(resource), original_type, pay),
    },
  });
  return {
    schedule: SCHEDULES.pay,
    deliver: () => ({
      method: "POST",
      headers: { "content-type": "application/json", ...pay.signatureOf(body) },
      body,
    }),
    // The status alone counts: FAIL with 200 is not sent again.
    judge: ({ status }) =>
      status === 200 || status === 204 ? {} : { problem: `status ${status}` },
  };
}

function xmlNotice(fields: () => object): Webhook {
  return {
    schedule: SCHEDULES.pay,
    deliver: () => ({
      method: "POST",
      headers: { "content-type": "text/xml" },
      body: writeXml(fields()),
    }),
    judge: ({ status, body }): Verdict => {
      if (status !== 200) return { problem: `status ${status}` };
      return readXml(body)["return_code"] === "SUCCESS"
        ? {}
        : { problem: "return_code is not SUCCESS" };
    },
  };
}
