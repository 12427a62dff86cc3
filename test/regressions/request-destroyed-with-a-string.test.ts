import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { observeWechat } from "@wechat-errors/core/node";
import { expect, onTestFinished, test } from "vitest";
import { openHttp } from "../support/clients.js";
import { startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

test("failures are seen after a request was destroyed with what is no error", async () => {
  const wechat = await startFakeWechat(({ call, socket }) => {
    if (call.pathname === "/reset") socket.resetAndDestroy();
  });
  onTestFinished(() => wechat.close());
  const logger = new MemoryLogger();
  const kindAfter = (work: () => Promise<unknown>) =>
    observeWechat(
      async (scope) => {
        await work();
        return scope.wechatError?.kind;
      },
      { upstreams: wechat.upstreams, logger },
    );
  await kindAfter(async () => {
    const request = httpRequest(`${wechat.origin}/never`, { agent: false }).end();
    await once(request, "finish");
    const failed = new Promise((resolve) => request.once("error", resolve));
    request.destroy("waited too long" as never);
    expect(await failed).toBe("waited too long");
  });
  const reset = () => openHttp(`${wechat.origin}/reset`).catch(() => undefined);
  expect(await kindAfter(reset)).toBe("unavailable");
  expect(logger.lines.map(({ message }) => message)).not.toContainEqual(
    expect.stringContaining("wechat-errors:"),
  );
});
