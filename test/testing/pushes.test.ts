import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import express from "express";
import Koa from "koa";
import Encryptor from "node-easywechat/dist/Core/Encryptor.js";
import { Aes, Formatter, Hash, Rsa, Transformer } from "wechatpay-axios-plugin";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { receiver, startServer, type Received } from "./receiver.js";

let wechat: FakeWechat;
beforeEach(async () => {
  wechat = await startFakeWechat();
});
afterEach(() => wechat.close());

const token = "a-token";
const appid = "wx0123456789abcdef";
const corpid = "ww0123456789abcdef";
const encodingAesKey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const text = { MsgType: "text", Content: "你好 <&>" };

const sha1 = (...parts: string[]) => createHash("sha1").update(parts.sort().join("")).digest("hex");
const fieldsOf = (xml: string) => Transformer.toObject(xml) as Record<string, string>;

/** As an SDK decrypts and checks it. */
function decrypted({ query, body }: Received, account = appid) {
  const { Encrypt = "" } = body.startsWith("<")
    ? fieldsOf(body)
    : (JSON.parse(body) as Record<string, string>);
  const encryptor = new Encryptor(account, token, encodingAesKey, account);
  const { msg_signature = "", nonce = "", timestamp } = query;
  return encryptor.decrypt(Encrypt, msg_signature, nonce, Number(timestamp));
}

/** As an SDK encrypts a reply. */
const encrypted = (reply: string, account = appid) =>
  new Encryptor(account, token, encodingAesKey, account).encrypt(reply);

describe("a message", () => {
  test("is signed XML, filled in", async () => {
    const { app, received } = receiver({ body: "success" });
    const result = await wechat.push(app, "message", { token, message: text, path: "/wechat?a=1" });
    expect(result).toEqual({
      acknowledged: true,
      userSees: "nothing",
      reply: undefined,
      attempts: [{ afterSeconds: 0, status: 200, body: "success", problem: undefined }],
    });
    const [{ method, query, headers, body }] = received as [Received];
    expect(method).toBe("POST");
    expect(headers["content-type"]).toBe("text/xml");
    expect(query).toMatchObject({ a: "1", openid: expect.any(String) as string });
    expect(query["signature"]).toBe(sha1(token, query["timestamp"]!, query["nonce"]!));
    expect(fieldsOf(body)).toMatchObject({
      ToUserName: expect.any(String) as string,
      FromUserName: query["openid"],
      CreateTime: expect.stringMatching(/^\d{10}$/) as string,
      MsgId: expect.stringMatching(/^\d+$/) as string,
      ...text,
    });
  });

  test("is encrypted where it is to be, and so is its reply", async () => {
    const reply = "<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[好]]></Content></xml>";
    const { app, received } = receiver({ body: encrypted(reply) });
    const options = { token, appid, encodingAesKey, message: text };
    const result = await wechat.push(app, "message", options);
    expect(fieldsOf(decrypted(received[0]!))).toMatchObject(text);
    expect(received[0]!.query).toMatchObject({ encrypt_type: "aes" });
    expect(result).toMatchObject({ userSees: "reply", reply: { MsgType: "text", Content: "好" } });
  });

  test("of a Mini Program may be JSON", async () => {
    const { app, received } = receiver({ body: "success" });
    const options = { token, message: text, format: "json" } as const;
    await wechat.push(app, "message", options);
    expect(JSON.parse(received[0]!.body)).toMatchObject(text);
    await wechat.push(app, "message", { ...options, appid, encodingAesKey });
    expect(JSON.parse(decrypted(received[1]!))).toMatchObject(text);
  });

  test("for an Open Platform's component names no account", async () => {
    const { app, received } = receiver({ body: "success" });
    const message = { AppId: "wx1", InfoType: "component_verify_ticket" };
    await wechat.push(app, "message", { token, appid, encodingAesKey, message });
    expect(fieldsOf(received[0]!.body)).toMatchObject({ AppId: "wx1" });
    expect(fieldsOf(decrypted(received[0]!))).toMatchObject(message);
  });

  test("is sent three times, and then the visitor sees the banner", async () => {
    const { app, received } = receiver({ status: 500 });
    const result = await wechat.push(app, "message", { token, message: text });
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ body }) => fieldsOf(body)["MsgId"])).size).toBe(1);
    expect(result).toMatchObject({ acknowledged: false, userSees: "fault-banner" });
    expect(result.attempts.map(({ afterSeconds, problem }) => [afterSeconds, problem])).toEqual([
      [0, "status 500"],
      [5, "status 500"],
      [10, "status 500"],
    ]);
  });

  test("is sent until it is acknowledged, or once", async () => {
    const { app, received } = receiver({ status: 500 }, { body: "" });
    const result = await wechat.push(app, "message", { token, message: text });
    expect(result).toMatchObject({
      acknowledged: true,
      attempts: [{ status: 500 }, { status: 200 }],
    });
    expect(received).toHaveLength(2);
    const failing = receiver({ status: 500 });
    await wechat.push(failing.app, "message", { token, message: text, attempts: 1 });
    expect(failing.received).toHaveLength(1);
  });

  test.each(['{"errcode":40003}', "ok", "<html></html>"])(
    "that is answered with %s shows the banner at once",
    async (body) => {
      const { app, received } = receiver({ body });
      const result = await wechat.push(app, "message", { token, message: text });
      expect(result).toMatchObject({ acknowledged: false, userSees: "fault-banner" });
      expect(received).toHaveLength(1);
    },
  );

  test("whose encrypted reply is not encrypted, or wrongly signed, shows it too", async () => {
    const options = { token, appid, encodingAesKey, message: text };
    const open = "<xml><MsgType>text</MsgType></xml>";
    const forged = encrypted(open).replace(/(<MsgSignature>(?:<!\[CDATA\[)?)./, "$1_");
    for (const body of [open, forged, "<xml><Encrypt>x</Encrypt></xml>"]) {
      const result = await wechat.push(receiver({ body }).app, "message", options);
      expect(result).toMatchObject({ acknowledged: false, userSees: "fault-banner" });
    }
  });

  test("that nobody answers in time has failed", async () => {
    let count = 0;
    const app = () => {
      count++;
    };
    const result = await wechat.push(app, "message", { token, message: text, timeoutMs: 20 });
    expect(count).toBe(3);
    expect(result.attempts[0]).toMatchObject({ status: undefined, problem: "no answer in 20 ms" });
  });

  test("of a virtual payment is acknowledged by ErrCode, and sent sixteen times", async () => {
    const options = {
      token,
      message: { Event: "xpay_goods_deliver_notify" },
      format: "json",
    } as const;
    const good = receiver({ body: '{"ErrCode":0,"ErrMsg":"success"}' });
    expect(await wechat.push(good.app, "message", options)).toMatchObject({ acknowledged: true });
    const bad = receiver({ body: '{"ErrCode":-1}' });
    const result = await wechat.push(bad.app, "message", options);
    expect(result).toMatchObject({ acknowledged: false, userSees: "nothing" });
    expect(bad.received).toHaveLength(16);
  });
});

describe("the check of an address", () => {
  test("wants its echostr back", async () => {
    const { app, received } = receiver(({ query }) => ({ body: query["echostr"]! }), {
      body: "no",
    });
    expect(await wechat.push(app, "verify", { token })).toMatchObject({ acknowledged: true });
    const { signature, timestamp, nonce } = received[0]!.query;
    expect(signature).toBe(sha1(token, timestamp!, nonce!));
    expect(await wechat.push(app, "verify", { token })).toMatchObject({ acknowledged: false });
  });

  test("wants it decrypted for WeCom", async () => {
    const { app } = receiver(({ query }) => {
      const { echostr = "", msg_signature = "", nonce = "", timestamp } = query;
      const encryptor = new Encryptor(corpid, token, encodingAesKey, corpid);
      return { body: encryptor.decrypt(echostr, msg_signature, nonce, Number(timestamp)) };
    });
    const options = { token, corpid, encodingAesKey, echostr: "123" };
    const result = await wechat.push(app, "wecom-verify", options);
    expect(result).toMatchObject({ acknowledged: true, attempts: [{ body: "123" }] });
  });
});

describe("WeCom", () => {
  const options = { token, corpid, encodingAesKey, message: text };

  test("encrypts, and takes any 200", async () => {
    const { app, received } = receiver({ body: "whatever" });
    expect(await wechat.push(app, "wecom", options)).toMatchObject({ acknowledged: true });
    expect(received[0]!.query).not.toHaveProperty("signature");
    expect(fieldsOf(decrypted(received[0]!, corpid))).toMatchObject(text);
  });

  test("reads a reply, and sends again what failed", async () => {
    const reply = encrypted("<xml><MsgType>text</MsgType></xml>", corpid);
    const { app } = receiver({ status: 404 }, { body: reply });
    const result = await wechat.push(app, "wecom", options);
    expect(result).toMatchObject({ acknowledged: true, userSees: "reply", attempts: [{}, {}] });
  });
});

describe("WeChat Pay, version 2", () => {
  const accepted = "<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>";

  test.each([undefined, "MD5", "HMAC-SHA256"] as const)("signs with %s", async (signType) => {
    const { app, received } = receiver({ body: accepted });
    const notice = { out_trade_no: "order-1", attach: "中文" };
    const options = { notice, ...(signType && { signType }) };
    expect(await wechat.push(app, "pay-v2", options)).toMatchObject({ acknowledged: true });
    const fields = fieldsOf(received[0]!.body);
    expect(fields).toMatchObject({ return_code: "SUCCESS", ...notice });
    expect(fields["sign"]).toBe(Hash.sign(signType ?? "MD5", fields, wechat.pay.key));
  });

  test("encrypts what it says of a refund", async () => {
    const { app, received } = receiver({ body: accepted });
    await wechat.push(app, "pay-v2-refund", { refund: { out_refund_no: "refund-1" } });
    const { req_info = "" } = fieldsOf(received[0]!.body);
    const plain = Aes.AesEcb.decrypt(req_info, Hash.md5(wechat.pay.key));
    expect(fieldsOf(plain)).toMatchObject({ out_refund_no: "refund-1", refund_status: "SUCCESS" });
  });

  test.each(["", "success", '{"return_code":"SUCCESS"}', accepted.replace("SUCCESS", "FAIL")])(
    "sends again, for a day, what is answered with %j",
    async (body) => {
      const { app } = receiver({ body });
      const { acknowledged, attempts } = await wechat.push(app, "pay-v2", {});
      expect(acknowledged).toBe(false);
      expect(attempts).toHaveLength(16);
      expect(attempts.at(-1)!.afterSeconds).toBe(24 * 3600 + 4 * 60);
    },
  );
});

describe("WeChat Pay, version 3", () => {
  const resource = { out_trade_no: "order-1", trade_state: "SUCCESS", attach: "中文" };

  test("signs with the kit's own key, and encrypts", async () => {
    const { app, received } = receiver({ status: 204 });
    const result = await wechat.push(app, "pay-v3", { resource });
    expect(result).toMatchObject({ acknowledged: true });
    const [{ headers, body }] = received as [Received];
    const { "wechatpay-timestamp": at, "wechatpay-nonce": nonce } = headers as Record<
      string,
      string
    >;
    const signed = Formatter.response(at!, nonce!, body);
    const signature = String(headers["wechatpay-signature"]);
    expect(Rsa.verify(signed, signature, wechat.pay.publicKey)).toBe(true);
    expect(Rsa.verify(signed, signature, wechat.pay.certificate)).toBe(true);
    expect(headers["wechatpay-serial"]).toBe(wechat.pay.serial);
    const notice = JSON.parse(body) as { event_type: string; resource: Record<string, string> };
    expect(notice.event_type).toBe("TRANSACTION.SUCCESS");
    const { ciphertext, nonce: iv, associated_data } = notice.resource;
    const plain = Aes.AesGcm.decrypt(ciphertext!, wechat.pay.apiV3Key, iv!, associated_data);
    expect(JSON.parse(plain)).toEqual(resource);
  });

  test("looks at the status alone", async () => {
    const refused = receiver({ status: 500, body: "{}" }, { body: '{"code":"FAIL"}' });
    const result = await wechat.push(refused.app, "pay-v3", { resource });
    expect(result).toMatchObject({
      acknowledged: true,
      attempts: [{ status: 500 }, { status: 200 }],
    });
  });
});

describe("an app", () => {
  const options = { token, message: text, path: "/wechat" };
  const acknowledged = { acknowledged: true };

  test("may be Express's or Koa's", async () => {
    const app = express().post("/wechat", (_, response) => void response.send("success"));
    expect(await wechat.push(app, "message", options)).toMatchObject(acknowledged);
    const koa = new Koa().use((context) => void (context.body = "success"));
    expect(await wechat.push(koa, "message", options)).toMatchObject(acknowledged);
  });

  test("may be a server, listening or not, or a URL", async () => {
    const { app } = receiver({ body: "success" });
    const { server, origin } = await startServer(app);
    for (const each of [server, origin, new URL(origin)])
      expect(await wechat.push(each, "message", options)).toMatchObject(acknowledged);
    expect(server.listening).toBe(true);
    const idle = createServer(app);
    expect(await wechat.push(idle, "message", options)).toMatchObject(acknowledged);
    expect(idle.listening).toBe(false);
  });

  test("that is none is refused, and so is a kind that there is not", async () => {
    const { app } = receiver({});
    await expect(wechat.push({} as never, "message", options)).rejects.toThrow(TypeError);
    await expect(wechat.push(app, "letter" as never, options as never)).rejects.toThrow(
      /kinds are/,
    );
    const encodingAesKey = "too-short";
    await expect(wechat.push(app, "message", { ...options, encodingAesKey })).rejects.toThrow(
      /encodingAesKey/,
    );
    await expect(wechat.push("http://127.0.0.1:1", "message", options)).resolves.toMatchObject({
      acknowledged: false,
    });
  });
});
