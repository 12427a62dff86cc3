// One process in which some modules import our packages and others require them.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as imported from "@wechat-errors/express";
import express from "express";
import { expectRefusal, serve, startFakeWechat } from "../fake-wechat.cjs";

const require = createRequire(import.meta.url);
const required = require("@wechat-errors/express");
assert.notEqual(imported.WechatError, required.WechatError, "there is but one copy to try");

const reply = { host: "api.weixin.qq.com", path: "/cgi-bin/x", body: '{"errcode":40003}' };
for (const [one, other] of [
  [imported, required],
  [required, imported],
]) {
  const error = one.readReply(reply);
  assert.ok(other.isWechatError(error));
  assert.ok(error instanceof other.WechatError);
  assert.ok(require("http-errors").isHttpError(error));
  assert.ok(!(new Error("another") instanceof other.WechatError));
}

const lines = [];
const log = (record) => lines.push(record.outcome);
const logger = { debug: log, info: log, warn: log, error: log };
const wechat = await startFakeWechat();
const options = { logger, upstreams: { [wechat.host]: "api.weixin.qq.com" } };
const app = express();
app.use(imported.wechatErrors(options));
app.use(required.wechatErrors(options));
const callWechat = async () => (await fetch(`http://${wechat.host}/cgi-bin/user/info`)).json();
const seen = [];
app.get("/thrown", async (request) => {
  await callWechat();
  seen.push(request.wechatErrors.length);
  throw required.isWechatError(request.wechatError)
    ? request.wechatError
    : new Error("a stranger's");
});
app.get("/relayed", async (request, response) => {
  const body = await callWechat();
  seen.push(request.wechatErrors.length);
  response.json(body);
});
const server = await serve(app);
await expectRefusal(server.host, "/thrown");
await expectRefusal(server.host, "/relayed");
assert.deepEqual(seen, [1, 1], "each reply is seen once");
assert.deepEqual(lines, ["thrown", "relayed"], "and logged once");

for (const copy of [imported, required])
  await copy.observeWechat(async (scope) => {
    await callWechat();
    assert.equal(scope.wechatErrors.length, 1);
    assert.equal(scope.wechatError.code, 40003);
  }, options);
server.end();
wechat.end();
