// Nobody closes anything here: the runner has to end all the same, and the next file to begin.
import { startFakeWechat } from "@wechat-errors/testing";
import { test } from "node:test";

test("a fake that nobody closes", async () => {
  const wechat = await startFakeWechat();
  wechat.intercept();
  await (await fetch("https://api.weixin.qq.com/cgi-bin/token")).json();
});
