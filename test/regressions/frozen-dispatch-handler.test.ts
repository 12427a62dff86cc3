import { observeWechat } from "@wechat-errors/core/node";
import { expect, onTestFinished, test } from "vitest";
import { startFakeWechat } from "../support/fake-wechat.js";
import { undiciCopies } from "../support/http-clients/undici.js";
import { MemoryLogger } from "../support/log.js";
import { Sink } from "./sink.js";

// As hardened code does it: from here on no method can be assigned to a sink.
Object.freeze(Sink.prototype);

test.each(undiciCopies.filter(({ runsHere }) => runsHere))(
  "undici $major: a handler whose prototype is frozen is seen like any, and so is what comes after",
  async ({ load }) => {
    const { Pool } = await load();
    const wechat = await startFakeWechat();
    const pool = new Pool(wechat.origin);
    onTestFinished(async () => {
      await pool.close();
      await wechat.close();
    });
    const codeAfter = (work: () => Promise<unknown>) =>
      observeWechat(
        async (scope) => {
          await work();
          return scope.wechatError?.code;
        },
        { upstreams: wechat.upstreams, logger: new MemoryLogger() },
      );
    const byHandler = codeAfter(async () => {
      const sink = new Sink();
      pool.dispatch({ method: "GET", path: "/?code=40003" }, sink);
      await sink.ended();
    });
    expect(await byHandler).toBe(40003);
    const byFetch = codeAfter(async () => (await fetch(`${wechat.origin}/?code=45009`)).text());
    expect(await byFetch).toBe(45009);
  },
);
