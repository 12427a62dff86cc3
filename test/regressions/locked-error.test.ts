import { expect, onTestFinished, test } from "vitest";
import { Child } from "../support/child.js";
import { startFakeWechat } from "../support/fake-wechat.js";

const PROGRAM = new URL("locked-error.js", import.meta.url);

test.each(["is frozen", "has a fixed stackTraceLimit", "has a fixed prepareStackTrace"])(
  "replies are read and calls are seen where Error %s",
  async (how) => {
    const wechat = await startFakeWechat();
    onTestFinished(() => wechat.close());
    const { child, ready } = await Child.start(PROGRAM, [how, wechat.origin]);
    onTestFinished(() => child.stop());
    expect(ready).toMatchObject({
      read: 40003,
      byFetch: 40003,
      byHttp: 40003,
      events: ["wechat.error"],
    });
    expect(child.output).toBe("");
  },
);
