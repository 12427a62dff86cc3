import { observeWechat } from "@wechat-errors/core/node";
import { startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { everyClient } from "../support/http-clients/every-client.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat();
  wechat.intercept();
});
beforeEach(() => wechat.clear());
afterAll(() => wechat.close());

const CALLS = [
  { url: "https://api.weixin.qq.com/cgi-bin/user/info?openid=o-1", code: 40003 },
  { url: "http://file.api.weixin.qq.com/cgi-bin/media/get", code: 40007 },
  { url: "https://qyapi.weixin.qq.com/cgi-bin/user/get", code: 60111 },
  { url: "https://api2.mch.weixin.qq.com/pay/orderquery", code: "ORDERNOTEXIST" },
] as const;

for (const client of everyClient)
  describe.skipIf(!client.runsHere)(client.name, () => {
    test.each(CALLS)(
      "is led to the fake from $url, and its call is known",
      async ({ url, code }) => {
        const session = await client.connect();
        onTestFinished(async () => {
          await session.close?.();
        });
        const { host, pathname: path } = new URL(url);
        wechat.on("GET", { host, path }).fail(code);
        await observeWechat(
          async (scope) => {
            // A second time over the same connection, where the client keeps it.
            for (const count of [1, 2]) {
              expect(String(await session.ask(url))).toContain(String(code));
              expect(scope.wechatErrors).toHaveLength(count);
            }
            expect(scope.wechatError).toMatchObject({ code, reply: { host, path, method: "GET" } });
          },
          { logger: new MemoryLogger() },
        );
        expect(wechat.calls).toMatchObject([
          { host, path },
          { host, path },
        ]);
      },
    );
  });
