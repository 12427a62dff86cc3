import { createSign, generateKeyPairSync } from "node:crypto";
import Payment from "tenpay";
import { Hash, Wechatpay } from "wechatpay-axios-plugin";
import WxPay from "wechatpay-node-v3";
import type { Reply } from "../../support/fake-wechat.js";
import { APPID, json, SECRETS, type Line, type Scenario } from "../scenario.js";

const MCHID = "1900000109";

const rsa = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
const merchant = rsa();
const platform = rsa();
const PLATFORM_SERIAL = "PLATFORM0SERIAL";

/** A reply of version 3 as WeChat Pay signs it: SDKs refuse others. */
const signedJson =
  (body: object): Reply =>
  (_, response) => {
    const text = JSON.stringify(body);
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), "nonce"];
    const signed = createSign("RSA-SHA256").update(`${timestamp}\n${nonce}\n${text}\n`);
    response.writeHead(200, {
      "content-type": "application/json",
      "wechatpay-timestamp": timestamp,
      "wechatpay-nonce": nonce,
      "wechatpay-serial": PLATFORM_SERIAL,
      "wechatpay-signature": signed.sign(platform.privateKey, "base64"),
    });
    response.end(text);
  };

/** A reply of version 2, signed with the merchant's key. */
const signedXml =
  (fields: Readonly<Record<string, string>>): Reply =>
  (_, response) => {
    const all = { return_code: "SUCCESS", appid: APPID, mch_id: MCHID, ...fields };
    const sign = Hash.sign("MD5", all, SECRETS.secret);
    const members = Object.entries({ ...all, sign }).map(
      ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
    );
    response.setHeader("content-type", "text/plain");
    response.end(`<xml>${members.join("")}</xml>`);
  };

type Post = (data: object) => Promise<unknown>;

/** The SDK makes paths of property names, of which its types say nothing. */
interface Paths {
  readonly v2: { readonly pay: { readonly micropay: { post: Post } } };
  readonly v3: { readonly pay: { readonly transactions: { readonly jsapi: { post: Post } } } };
}

const wechatpay = ({ origin, timeoutMs }: Line) =>
  new Wechatpay({
    mchid: MCHID,
    serial: "MERCHANT0SERIAL",
    privateKey: merchant.privateKey,
    certs: { [PLATFORM_SERIAL]: platform.publicKey },
    secret: SECRETS.secret,
    baseURL: `${origin}/`,
    timeout: timeoutMs ?? 0,
    proxy: false,
  }) as unknown as Paths;

const order = { mchid: MCHID, description: "goods", payer: { openid: SECRETS.openid } };
const cardPayment = { mch_id: MCHID, appid: APPID, auth_code: SECRETS.jsCode, total_fee: "1" };

const payV3 = {
  host: "api.mch.weixin.qq.com",
  refuse: json({ code: "PARAM_ERROR", message: "some words of WeChat" }, 400),
  code: "PARAM_ERROR",
  status: 500,
  kind: "malformed_request",
  accept: signedJson({ code_url: "weixin://wxpay/bizpayurl?pr=1" }),
  lost: "unavailable",
  page: "unavailable",
} as const;

const payV2 = {
  host: "api.mch.weixin.qq.com",
  refuse: signedXml({ result_code: "FAIL", err_code: "NOTENOUGH", err_code_des: "余额不足" }),
  code: "NOTENOUGH",
  status: 402,
  kind: "payment_declined",
  accept: signedXml({ result_code: "SUCCESS" }),
  lost: "unavailable",
  page: "unavailable",
} as const;

/** The SDK's own client, with other URLs: the SDK takes any client, and has no option for URLs. */
function wechatpayNodeV3({ origin }: Line) {
  const pay = new WxPay({
    appid: APPID,
    mchid: MCHID,
    serial_no: "MERCHANT0SERIAL",
    publicKey: Buffer.from(merchant.publicKey),
    privateKey: Buffer.from(merchant.privateKey),
  });
  const { httpService: own } = pay as unknown as {
    httpService: Parameters<WxPay["createHttp"]>[0];
  };
  const there = (url: string) => url.replace(`https://${payV3.host}`, origin);
  pay.createHttp({
    get: (url, headers) => own.get(there(url), headers),
    post: (url, params, headers) => own.post(there(url), params, headers),
    upload: (url, params, headers) => own.upload(there(url), params, headers),
  });
  return () =>
    pay.transactions_native({
      description: "goods",
      out_trade_no: "1",
      notify_url: "https://example.com",
      amount: { total: 1 },
    });
}

export const payScenarios: readonly Scenario[] = [
  {
    ...payV3,
    sdk: "wechatpay-axios-plugin",
    http: "axios",
    call: "wxpay.v3.pay.transactions.jsapi.post(data)",
    connect: (line) => () => wechatpay(line).v3.pay.transactions.jsapi.post(order),
    alone: "same",
    late: "timeout",
  },
  {
    ...payV2,
    sdk: "wechatpay-axios-plugin",
    http: "axios",
    call: "wxpay.v2.pay.micropay.post(data)",
    connect: (line) => () => wechatpay(line).v2.pay.micropay.post(cardPayment),
    alone: "same",
    late: "timeout",
  },
  {
    ...payV3,
    sdk: "wechatpay-node-v3",
    http: "superagent 8",
    call: "pay.transactions_native(params)",
    connect: wechatpayNodeV3,
    replyIn: (returned) => (returned as { error?: unknown }).error,
    alone: "untouched",
  },
  {
    ...payV2,
    sdk: "tenpay",
    http: "urllib 2",
    call: "payment.micropay(params)",
    connect({ origin }) {
      const payment = new Payment({ appid: APPID, mchid: MCHID, partnerKey: SECRETS.secret });
      payment.urls["micropay"] = `${origin}/pay/micropay`;
      return () => payment.micropay({ auth_code: SECRETS.jsCode, total_fee: 1 });
    },
    alone: "untouched",
  },
  {
    ...payV2,
    sdk: "tenpay",
    http: "urllib 2",
    call: "payment.micropay(params), with a wrong key",
    connect({ origin }) {
      const payment = new Payment({ appid: APPID, mchid: MCHID, partnerKey: SECRETS.secret });
      payment.urls["micropay"] = `${origin}/pay/micropay`;
      return () => payment.micropay({ auth_code: SECRETS.jsCode, total_fee: 1 });
    },
    refuse: signedXml({ return_code: "FAIL", return_msg: "签名错误" }),
    code: "签名错误",
    status: 500,
    kind: "credential",
    alone: "untouched",
  },
];
