const { isWechatError, readReply, WechatError, wechatErrors } = require("@wechat-errors/express");
const express = require("express");
const { expectRefusal, serve, startFakeWechat } = require("../fake-wechat.cjs");

let wechat, server;
const lines = [];
beforeAll(async () => {
  wechat = await startFakeWechat();
  const log = (record) => lines.push(record.outcome);
  const logger = { debug: log, info: log, warn: log, error: log };
  const app = express();
  app.use(wechatErrors({ logger, upstreams: { [wechat.host]: "api.weixin.qq.com" } }));
  const callWechat = async () => (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
  app.get("/thrown", async (request) => {
    await callWechat();
    throw request.wechatError;
  });
  app.get("/relayed", async (_, response) => response.json(await callWechat()));
  server = await serve(app);
});
afterAll(() => {
  server.end();
  wechat.end();
});

test.each(["thrown", "relayed"])("answers an error that is %s", async (outcome) => {
  lines.length = 0;
  await expectRefusal(server.host, `/${outcome}`);
  expect(lines).toEqual([outcome]);
});

test("reads a reply of each kind of body", () => {
  const json = { host: "qyapi.weixin.qq.com", path: "/cgi-bin/x", body: '{"errcode":60020}' };
  expect(readReply(json).codeName).toBe("IP_NOT_ALLOWED");
  expect(readReply({ ...json, body: Buffer.from(json.body) }).code).toBe(60020);
  const error = readReply({
    host: "api.mch.weixin.qq.com",
    path: "/pay/micropay",
    body: "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>NOTENOUGH</err_code></xml>",
  });
  expect(error.status).toBe(402);
  expect(isWechatError(error)).toBe(true);
  expect(error).toBeInstanceOf(WechatError);
  expect(error).toBeInstanceOf(Error);
});
