import { Readable } from "node:stream";
import { readReply } from "@wechat-errors/core";
import express from "express";
import { wechatErrors } from "@wechat-errors/express";
import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { close, listen, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { requestRaw } from "../support/raw.js";

/** Replies that lose something when they are parsed and written again. */
const REPLIES: Readonly<Record<string, string>> = {
  "an id of 19 digits": '{"errcode":0,"msgid":1234567890123456789,"errmsg":"ok"}',
  "an id of 19 digits among items": '{"errcode":0,"list":[{"id":9223372036854775807,"errcode":0}]}',
  "an id of 19 digits in a card's reply": '{"errcode":0,"fail_codes":[1234567890123456789]}',
  "keys that stand twice": '{"a":1,"a":2,"errcode":0}',
  "spaces and a fraction": '{ "errcode" : 0 ,\n "total_fee": 1.10, "rate": 1e2 }',
  escapes: '{"errcode":0,"name":"\\u5fae\\/\\u4fe1"}',
};

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat(({ call }, response) => {
    response.setHeader("content-type", "application/json; encoding=utf-8");
    response.end(REPLIES[call.searchParams.get("name")!]);
  });
});
afterAll(() => wechat.close());

/** What an app may do to send a reply on, byte for byte. */
const RELAYS: Readonly<Record<string, (from: Response, to: express.Response) => unknown>> = {
  "piped through": (from, to) => {
    to.setHeader("content-type", from.headers.get("content-type")!);
    Readable.fromWeb(from.body as never).pipe(to);
  },
  "sent on as text": async (from, to) => to.type("json").send(await from.text()),
  "sent on as bytes": async (from, to) =>
    to.type("json").send(Buffer.from(await from.arrayBuffer())),
};

describe.each(Object.entries(RELAYS))("a fine reply that is %s keeps every byte", (_, relay) => {
  const app = express();
  let origin: string;
  const server = createServer(app);
  beforeAll(async () => {
    app.use(wechatErrors({ upstreams: wechat.upstreams, logger: new MemoryLogger() }));
    app.get(/.*/, async (request, response) => {
      const url = new URL(request.url, wechat.origin);
      await relay(await fetch(`${wechat.origin}/card/code/deposit${url.search}`), response);
    });
    origin = await listen(server);
  });
  afterAll(() => close(server));

  test.each(Object.entries(REPLIES))("with %s", async (name, text) => {
    const { status, body } = await requestRaw(`${origin}/?name=${encodeURIComponent(name)}`);
    expect(status).toBe(200);
    expect(body.toString()).toBe(text);
  });
});

describe("a number that JavaScript cannot hold", () => {
  const at = { host: "api.weixin.qq.com", path: "/cgi-bin/message/send" };

  test("beside the code does not change the code", () => {
    const body = '{"msgid":1234567890123456789,"errcode":40003,"seq":-1e400}';
    expect(readReply({ ...at, body })?.code).toBe(40003);
  });

  test.each(["9007199254740993", "1e400", "-9223372036854775808", '"12345678901234567890"'])(
    "as a code, %s, is a reply that cannot be read",
    (number) => {
      const error = readReply({ ...at, body: `{"errcode":${number},"errmsg":"x"}` });
      expect(error).toMatchObject({ kind: "bad_reply", code: undefined, status: 502 });
    },
  );
});
