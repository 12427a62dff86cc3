import { hex, seconds } from "../reply-text.js";
import { readXml, writeXml, type Fields } from "../xml.js";
import { SCHEDULES, type Delivery, type Verdict, type Webhook } from "./delivery.js";
import { MessageCrypto, signatureOf } from "./message-crypto.js";
import type { MessageOptions, VerifyOptions } from "./options.js";

const OPENID = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M";

/** A message or an event, as Official Accounts, Mini Programs and Open Platforms get it. */
export function messageWebhook(options: MessageOptions): Webhook {
  const { token, encodingAesKey, appid = "wx0123456789abcdef", format = "xml" } = options;
  const crypto = encodingAesKey === undefined ? undefined : new MessageCrypto(encodingAesKey);
  const message = complete(options.message);
  const text = write(message, format);
  const isPayment = String(message["Event"]).startsWith("xpay_");
  return {
    schedule: isPayment ? SCHEDULES.pay : SCHEDULES.message,
    hasVisitor: format === "xml" && "FromUserName" in message && !isPayment,
    deliver(): Delivery {
      const [timestamp, nonce] = [String(seconds()), String(parseInt(hex(4), 16))];
      const signature = signatureOf(token, timestamp, nonce);
      const { FromUserName } = message;
      const sender = typeof FromUserName === "string" && { openid: FromUserName };
      const query = { signature, timestamp, nonce, ...sender };
      const headers = { "content-type": format === "xml" ? "text/xml" : "application/json" };
      if (crypto === undefined) return { method: "POST", query, headers, body: text };
      const encrypted = crypto.encrypt(text, appid);
      const msg_signature = signatureOf(token, timestamp, nonce, encrypted);
      const { ToUserName, AppId } = message;
      const whom = ToUserName === undefined ? { AppId } : { ToUserName };
      return {
        method: "POST",
        query: { ...query, encrypt_type: "aes", msg_signature },
        headers,
        body: write({ ...whom, Encrypt: encrypted }, format),
      };
    },
    judge: ({ status, body }) => {
      if (status !== 200) return { problem: `status ${status}` };
      if (body === "" || body === "success") return {};
      if (isPayment) return judgePayment(body);
      return judgeReply(body, crypto, token);
    },
  };
}

/** GET with `echostr`, which is to be sent back. */
export function verifyWebhook({ token, echostr = hex(8) }: VerifyOptions): Webhook {
  return {
    schedule: SCHEDULES.once,
    deliver: () => {
      const [timestamp, nonce] = [String(seconds()), String(parseInt(hex(4), 16))];
      const signature = signatureOf(token, timestamp, nonce);
      return { method: "GET", query: { signature, echostr, timestamp, nonce } };
    },
    judge: ({ status, body }) =>
      status === 200 && body === echostr ? {} : { problem: "the echostr did not come back" },
  };
}

/** The fields that every message has. */
function complete(message: MessageOptions["message"]): MessageOptions["message"] {
  // Tickets and authorizations of an Open Platform are addressed to a component.
  if ("InfoType" in message) return { CreateTime: seconds(), ...message };
  const common = {
    ToUserName: "gh_0123456789ab",
    FromUserName: OPENID,
    CreateTime: seconds(),
    MsgType: "Event" in message ? "event" : "text",
  };
  const id = "Event" in message ? {} : { MsgId: Number(`6${String(Date.now())}`) };
  return { ...common, ...message, ...(message["MsgId"] === undefined && id) };
}

function write(message: object, format: "xml" | "json"): string {
  return format === "xml" ? writeXml(message) : JSON.stringify(message);
}

/** A reply to the visitor, encrypted where the push was. Anything else shows the banner at once. */
export function judgeReply(
  body: string,
  crypto: MessageCrypto | undefined,
  token: string,
): Verdict {
  const outer = readXml(body);
  const { Encrypt, MsgSignature, TimeStamp = "", Nonce = "" } = outer;
  if (crypto === undefined)
    return "MsgType" in outer
      ? { reply: outer }
      : { problem: "the body is neither success nor a reply", isFinal: true };
  if (Encrypt === undefined)
    return { problem: "the body is neither success nor an encrypted reply", isFinal: true };
  if (MsgSignature !== signatureOf(token, TimeStamp, Nonce, Encrypt))
    return { problem: "the reply's MsgSignature is wrong", isFinal: true };
  return decrypt(Encrypt, crypto);
}

function decrypt(encrypted: string, crypto: MessageCrypto): Verdict {
  try {
    return { reply: readXml(crypto.decrypt(encrypted)) };
  } catch {
    return { problem: "the reply cannot be decrypted", isFinal: true };
  }
}

/** `{"ErrCode":0}`, or the same as XML. */
function judgePayment(body: string): Verdict {
  const fields: Fields = body.startsWith("<") ? readXml(body) : parse(body);
  return String(fields["ErrCode"]) === "0" ? {} : { problem: "ErrCode is not 0" };
}

function parse(text: string): Fields {
  try {
    return Object(JSON.parse(text)) as Fields;
  } catch {
    return {};
  }
}
