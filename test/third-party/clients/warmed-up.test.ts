import { observeWechat } from "@wechat-errors/core/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { envelope, startFakeWechat, type FakeWechat } from "../../support/fake-wechat.js";
import { undiciCopies } from "../../support/http-clients/undici.js";
import { MemoryLogger } from "../../support/log.js";

const CALLS = 20;

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat(envelope)));
afterAll(() => wechat.close());

// As of an app that fetches its token when it starts.
describe.each(undiciCopies)("undici $major, whose socket was opened outside any work", (copy) => {
  test.skipIf(!copy.runsHere)("shows whose a call is, from the second time on", async () => {
    const { Agent, fetch } = await copy.load();
    const dispatcher = new Agent({ connections: 1 });
    const ask = async (code: number) =>
      (await fetch(`${wechat.origin}/cgi-bin/get?code=${code}`, { dispatcher })).text();
    const codesSeen = () =>
      Promise.all(
        Array.from({ length: CALLS }, (_, i) =>
          observeWechat(
            async (scope) => {
              await ask(40001 + i);
              return scope.wechatErrors.map(({ error }) => error.code);
            },
            { upstreams: wechat.upstreams, logger: new MemoryLogger() },
          ),
        ),
      );
    await ask(0);
    await codesSeen();
    expect(await codesSeen()).toEqual(Array.from({ length: CALLS }, (_, i) => [40001 + i]));
    await dispatcher.close();
  });
});
