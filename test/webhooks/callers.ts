import type { WebhookKind } from "@wechat-errors/core/node";
import type { RawRequest } from "../support/raw.js";

/** A request as WeChat itself makes it. */
export interface Push extends RawRequest {
  readonly name: string;
  readonly kind: WebhookKind;
  readonly path: string;
  readonly isXml: boolean;
}

const SHA1 = "0123456789abcdef0123456789abcdef01234567";
const CLOCK = "timestamp=1790000000&nonce=1320562132";
const SIGNED = `signature=${SHA1}&${CLOCK}&openid=o-1`;
const SAFE = `${SIGNED}&encrypt_type=aes&msg_signature=${SHA1}`;
const WECOM = `msg_signature=${SHA1}&${CLOCK}`;

const TEXT_XML = { "content-type": "text/xml" };
const JSON_TYPE = { "content-type": "application/json" };
const EVENT =
  "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Event><![CDATA[subscribe]]></Event></xml>";
const ENCRYPTED = "<xml><ToUserName>gh_1</ToUserName><Encrypt>c2VjcmV0</Encrypt></xml>";
const DELIVER = "xpay_goods_deliver_notify";

const get = (name: string, kind: WebhookKind, path: string): Push => ({
  name,
  kind,
  path,
  isXml: false,
});
const post = (
  name: string,
  kind: WebhookKind,
  path: string,
  body: string | object,
  headers: Record<string, string> = {},
): Push => ({
  name,
  kind,
  path,
  isXml: typeof body === "string",
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
  headers: { ...(typeof body === "string" ? TEXT_XML : JSON_TYPE), ...headers },
});

/** What version 3 of WeChat Pay signs its notices with. */
export const PAY_V3_HEADERS = {
  "Wechatpay-Signature": "c2lnbmF0dXJl",
  "Wechatpay-Timestamp": "1790000000",
  "Wechatpay-Nonce": "EyUOaDVG",
  "Wechatpay-Serial": "5157F09EFDC096DE15EBE81A47057A72",
};

/** Every kind of request that WeChat makes. */
export const PUSHES: readonly Push[] = [
  get("the check of an address", "message", `/wechat?${SIGNED}&echostr=59270`),
  post("an event", "message", `/wechat?${SIGNED}`, EVENT),
  post("an event as application/xml", "message", `/wechat?${SIGNED}`, EVENT, {
    "content-type": "application/xml; charset=utf-8",
  }),
  post("an encrypted message", "message", `/wechat?${SAFE}`, ENCRYPTED),
  post(
    "an encrypted message, its signatures side by side",
    "message",
    `/wechat?msg_signature=${SHA1}&signature=${SHA1}&${CLOCK}`,
    ENCRYPTED,
  ),
  post(
    "a ticket of an Open Platform",
    "message",
    `/ticket?${SAFE}`,
    "<xml><AppId>wx1</AppId><Encrypt>c2VjcmV0</Encrypt></xml>",
  ),
  post("a Mini Program's event", "message", `/wechat?${SIGNED}`, {
    ToUserName: "gh_1",
    Event: "user_enter_tempsession",
  }),
  post("a Mini Program's encrypted event", "message", `/wechat?${SAFE}`, {
    ToUserName: "gh_1",
    Encrypt: "c2VjcmV0",
  }),
  post("a virtual payment", "virtual-payment", `/wechat?${SIGNED}`, {
    ToUserName: "gh_1",
    Event: DELIVER,
  }),
  post(
    "a virtual payment as XML",
    "virtual-payment",
    `/wechat?${SIGNED}`,
    `<xml><ToUserName>gh_1</ToUserName><Event><![CDATA[${DELIVER}]]></Event></xml>`,
  ),
  get("the check of WeCom's address", "wecom", `/wecom?${WECOM}&echostr=c2VjcmV0%3D`),
  post("a message of WeCom", "wecom", `/wecom?${WECOM}`, ENCRYPTED),
  post(
    "a payment notice, version 2",
    "pay-v2",
    "/paid",
    "<xml><return_code><![CDATA[SUCCESS]]></return_code><sign><![CDATA[A1B2]]></sign></xml>",
  ),
  post(
    "a refund notice, version 2",
    "pay-v2",
    "/refunded",
    "<xml><return_code>SUCCESS</return_code><req_info><![CDATA[c2VjcmV0]]></req_info></xml>",
  ),
  post(
    "a payment notice, version 3",
    "pay-v3",
    "/paid/v3",
    { event_type: "TRANSACTION.SUCCESS", resource: { ciphertext: "c2VjcmV0" } },
    PAY_V3_HEADERS,
  ),
];

interface Told {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const TEXT = "text/plain; charset=utf-8";
const JSON_UTF8 = "application/json; charset=utf-8";
const XML = "text/xml; charset=utf-8";

/** What each caller takes for "send it again". */
export function retryOf({ kind, isXml }: Push): Told {
  switch (kind) {
    case "message":
    case "wecom":
      return { status: 500, type: TEXT, body: "" };
    case "virtual-payment":
      return isXml
        ? {
            status: 500,
            type: XML,
            body: "<xml><ErrCode>-1</ErrCode><ErrMsg>fail</ErrMsg></xml>",
          }
        : { status: 500, type: JSON_UTF8, body: '{"ErrCode":-1,"ErrMsg":"fail"}' };
    case "pay-v2":
      return {
        status: 500,
        type: XML,
        body: "<xml><return_code>FAIL</return_code><return_msg>ERROR</return_msg></xml>",
      };
    case "pay-v3":
      return { status: 500, type: JSON_UTF8, body: '{"code":"FAIL","message":"ERROR"}' };
  }
}

/** What each caller takes for "received"; a notice of version 3 is never said to be. */
export function acknowledgementOf({ kind, isXml }: Push): Told | undefined {
  switch (kind) {
    case "message":
    case "wecom":
      return { status: 200, type: TEXT, body: "success" };
    case "virtual-payment":
      return isXml
        ? {
            status: 200,
            type: XML,
            body: "<xml><ErrCode>0</ErrCode><ErrMsg>success</ErrMsg></xml>",
          }
        : { status: 200, type: JSON_UTF8, body: '{"ErrCode":0,"ErrMsg":"success"}' };
    case "pay-v2":
      return {
        status: 200,
        type: XML,
        body: "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>",
      };
    case "pay-v3":
      return undefined;
  }
}
