const { afterEach, beforeEach, describe, expect, test } = require("@jest/globals");
const { startFakeWechat } = require("@wechat-errors/testing");
const request = require("supertest");
const { createApp } = require("./app.cjs");

let wechat;
beforeEach(async () => {
  wechat = await startFakeWechat();
  wechat.intercept();
});
afterEach(() => wechat.close());

describe("in Jest, as CommonJS", () => {
  test("a login code that was used is refused, another is not", async () => {
    wechat.on("GET", "/sns/jscode2session").fail(40163).then.reply({ openid: "o-1" });
    const refused = await request(createApp()).get("/login?code=used");
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ kind: "invalid_code", code: 40163 });
    const granted = await request(createApp()).get("/login?code=fresh");
    expect(granted.body).toEqual({ openid: "o-1" });
    expect(wechat.calls).toMatchObject([
      { host: "api.weixin.qq.com", query: { js_code: "used" } },
      { query: { js_code: "fresh" } },
    ]);
  });

  test("a message is acknowledged", async () => {
    const message = { MsgType: "text", Content: "hi" };
    const result = await wechat.push(createApp(), "message", {
      token: "a-token",
      path: "/wechat",
      message,
    });
    expect(result.acknowledged).toBe(true);
  });
});
