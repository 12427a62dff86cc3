import { observeWechat } from "@wechat-errors/core/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf, openHttp } from "../support/clients.js";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

// node:http knows the host without its port; that one was found first, and nobody meant it.
test("a host that another instance lists without a port is still found with its port", async () => {
  const logger = new MemoryLogger();
  await observeWechat(() => undefined, {
    upstreams: { "127.0.0.1": "qyapi.weixin.qq.com" },
    logger,
  });
  const code = await observeWechat(
    async (scope) => {
      await bytesOf(await openHttp(`${wechat.origin}/cgi-bin/menu/create?code=40016`));
      return scope.wechatError?.code;
    },
    { upstreams: wechat.upstreams, logger },
  );
  expect(code).toBe(40016);
});
