import { recordWechatErrors, startFakeWechat } from "@wechat-errors/testing";
import { observeWechat } from "@wechat-errors/core/node";
import { describe, expect, test } from "vitest";
import { MemoryLogger } from "../support/log.js";
import { interceptingWechat, newest } from "./play.js";
import { startServer } from "./receiver.js";
import { readBody } from "../webhooks/stage.js";

const logger = new MemoryLogger();

test("the kit's upstreams name each host, without interception", async () => {
  await using wechat = await startFakeWechat();
  wechat.on("GET", "/cgi-bin/user/info").fail(40003);
  wechat.on("GET", "https://qyapi.weixin.qq.com/cgi-bin/user/get").fail(60111);
  wechat.on("POST", "/pay/micropay").fail("NOTENOUGH");
  await observeWechat(
    async (scope) => {
      await (await fetch(`${wechat.origin}/cgi-bin/user/info`)).text();
      await (await fetch(`${wechat.originOf("qyapi.weixin.qq.com")}/cgi-bin/user/get`)).text();
      const pay = `${wechat.originOf("api.mch.weixin.qq.com")}/pay/micropay`;
      await (await fetch(pay, { method: "POST" })).text();
      expect(scope.wechatErrors.map(({ error }) => [error.code, error.reply?.host])).toEqual([
        [40003, "api.weixin.qq.com"],
        [60111, "qyapi.weixin.qq.com"],
        ["NOTENOUGH", "api.mch.weixin.qq.com"],
      ]);
    },
    { upstreams: wechat.upstreams, logger },
  );
});

describe.each(newest)("$name", (framework) => {
  test("what is logged is recorded, until it is stopped", async () => {
    const wechat = await interceptingWechat();
    wechat.on("GET", "/sns/jscode2session").fail(40163);
    const app = await framework.serve(
      async ({ request }) => {
        await (await fetch("https://api.weixin.qq.com/sns/jscode2session?js_code=1")).text();
        throw request.wechatError!;
      },
      { logger },
    );
    const seen = recordWechatErrors();
    const response = await fetch(app.origin);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const [record] = await seen.until(1);
    expect(record).toMatchObject({
      outcome: "thrown",
      code: 40163,
      kind: "invalid_code",
      upstream: { method: "GET", host: "api.weixin.qq.com", path: "/sns/jscode2session" },
    });
    seen.stop();
    const others = recordWechatErrors();
    await fetch(app.origin);
    await others.until(1);
    expect(seen.records).toHaveLength(1);
    others[Symbol.dispose]();
    await app.close();
  });

  test("a handler that fails behind a webhook has WeChat send it again", async () => {
    const wechat = await interceptingWechat();
    wechat.on("POST", "/cgi-bin/message/custom/send").fail(-1).then.reply();
    const app = await framework.serve(
      async ({ request, send }) => {
        await readBody(request);
        const call = "https://api.weixin.qq.com/cgi-bin/message/custom/send";
        await (await fetch(call, { method: "POST", body: "{}" })).text();
        if (request.wechatError) throw request.wechatError;
        send("success");
      },
      { logger },
    );
    const message = { MsgType: "text", Content: "hi" };
    const result = await wechat.push(app.origin, "message", { token: "t", message });
    expect(result).toMatchObject({
      acknowledged: true,
      userSees: "nothing",
      attempts: [{ status: 500 }, { status: 200 }],
    });
    await app.close();
  });

  test.each([
    ["timeOut", "timeout"],
    ["reset", "unavailable"],
    ["page", "unavailable"],
    ["cutOff", "unavailable"],
    ["empty", "bad_reply"],
  ] as const)("%s() is %s to the middleware", async (breakage, kind) => {
    const wechat = await interceptingWechat();
    wechat.on("GET", "/cgi-bin/user/info")[breakage]();
    const app = await framework.serve(
      async ({ request, json }) => {
        const signal = AbortSignal.timeout(breakage === "timeOut" ? 50 : 10_000);
        await fetch("https://api.weixin.qq.com/cgi-bin/user/info", { signal })
          .then((response) => response.text())
          .catch(() => undefined);
        json({ kind: request.wechatError?.kind });
      },
      { logger },
    );
    expect(await (await fetch(app.origin)).json()).toEqual({ kind });
    await app.close();
  });
});

test("a server that was there before is left alone by the kit", async () => {
  const { origin } = await startServer((_, response) => void response.end("mine"));
  await interceptingWechat();
  expect(await (await fetch(origin)).text()).toBe("mine");
});
