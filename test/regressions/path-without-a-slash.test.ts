import { get } from "node:http";
import { observeWechat } from "@wechat-errors/core/node";
import { expect, onTestFinished, test } from "vitest";
import { bytesOf } from "../support/clients.js";
import { startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

test("nothing of a query is logged where a path begins without a slash", async () => {
  const wechat = await startFakeWechat();
  onTestFinished(() => wechat.close());
  const logger = new MemoryLogger();
  const { hostname, port } = new URL(wechat.origin);
  const path = "?access_token=SECRET/SECRET";
  await observeWechat(
    () =>
      new Promise((resolve, reject) => {
        get({ hostname, port, path }, (response) => resolve(bytesOf(response))).on("error", reject);
      }),
    { upstreams: wechat.upstreams, logger },
  );
  // A server refuses such a request, which is a failure to be logged.
  expect(logger.lines.map(({ record }) => record.upstream?.path)).toEqual(["/"]);
  expect(JSON.stringify(logger.lines)).not.toContain("SECRET");
});
