import { hex, seconds } from "../reply-text.js";
import { writeXml } from "../xml.js";
import { SCHEDULES, type Delivery, type Webhook } from "./delivery.js";
import { judgeReply } from "./message.js";
import { MessageCrypto, signatureOf } from "./message-crypto.js";
import type { WecomOptions, WecomVerifyOptions } from "./options.js";

/** A message or an event of WeCom: always encrypted, and any 200 will do. */
export function wecomWebhook({ token, encodingAesKey, corpid, message }: WecomOptions): Webhook {
  const crypto = new MessageCrypto(encodingAesKey);
  const text = writeXml({
    ToUserName: corpid,
    FromUserName: "zhangsan",
    CreateTime: seconds(),
    MsgType: "Event" in message ? "event" : "text",
    AgentID: 1000002,
    ...message,
  });
  return {
    schedule: SCHEDULES.message,
    deliver: () => {
      const { query, encrypted } = sign(crypto.encrypt(text, corpid), token);
      const body = writeXml({ ToUserName: corpid, Encrypt: encrypted, AgentID: 1000002 });
      return { method: "POST", query, headers: { "content-type": "text/xml" }, body };
    },
    judge: ({ status, body }) => {
      if (status !== 200) return { problem: `status ${status}` };
      // What it cannot read it does not send on, and asks no more.
      const { reply } = body === "" || body === "success" ? {} : judgeReply(body, crypto, token);
      return reply === undefined ? {} : { reply };
    },
  };
}

/** GET with an encrypted `echostr`, which is to be sent back decrypted. */
export function wecomVerifyWebhook(options: WecomVerifyOptions): Webhook {
  const { token, encodingAesKey, corpid, echostr = hex(8) } = options;
  const crypto = new MessageCrypto(encodingAesKey);
  return {
    schedule: SCHEDULES.once,
    deliver: (): Delivery => {
      const { query, encrypted } = sign(crypto.encrypt(echostr, corpid), token);
      return { method: "GET", query: { ...query, echostr: encrypted } };
    },
    judge: ({ status, body }) =>
      status === 200 && body === echostr ? {} : { problem: "the echostr did not come back" },
  };
}

function sign(encrypted: string, token: string) {
  const [timestamp, nonce] = [String(seconds()), String(parseInt(hex(4), 16))];
  const msg_signature = signatureOf(token, timestamp, nonce, encrypted);
  return { encrypted, query: { msg_signature, timestamp, nonce } };
}
