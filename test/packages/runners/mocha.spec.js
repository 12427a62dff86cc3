import assert from "node:assert/strict";
import { once } from "node:events";
import { startFakeWechat } from "@wechat-errors/testing";
import { afterEach, beforeEach, describe, it } from "mocha";
import { createApp } from "./app.js";

let wechat;
let server;
beforeEach(async () => {
  wechat = await startFakeWechat();
  wechat.intercept();
  server = createApp().listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await wechat.close();
});

const login = (code) => fetch(`http://127.0.0.1:${server.address().port}/login?code=${code}`);

describe("in mocha, without supertest", () => {
  it("a login code that was used is refused, another is not", async () => {
    wechat.on("GET", "/sns/jscode2session").fail(40163).then.reply({ openid: "o-1" });
    const refused = await login("used");
    assert.equal(refused.status, 400);
    assert.equal((await refused.json()).code, 40163);
    const granted = await login("fresh");
    assert.deepEqual(await granted.json(), { openid: "o-1" });
    assert.deepEqual(
      wechat.calls.map(({ query }) => query.js_code),
      ["used", "fresh"],
    );
  });

  it("a message is acknowledged", async () => {
    const message = { MsgType: "text", Content: "hi" };
    const options = { token: "a-token", path: "/wechat", message };
    const result = await wechat.push(server, "message", options);
    assert.equal(result.acknowledged, true);
  });
});
