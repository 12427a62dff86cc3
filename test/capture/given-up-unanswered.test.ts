import { EventEmitter, once } from "node:events";
import * as undici from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
const calls = new EventEmitter();
beforeAll(async () => {
  wechat = await startFakeWechat((_, response) => {
    response.once("close", () => calls.emit("closed"));
    calls.emit("arrived");
  });
});
afterAll(() => wechat.close());

const REASONS: readonly (readonly [what: string, reason: unknown])[] = [
  ["a text", "enough"],
  ["an error", new Error("the other one was faster")],
  ["a number", 7],
  ["an error with a number for a code", Object.assign(new Error("enough"), { code: 7 })],
  ["a DOMException of another name", new DOMException("enough", "DataError")],
];
const TIMEOUTS: readonly (readonly [what: string, reason: unknown])[] = [
  ["an AbortSignal's own time-out", new DOMException("too long", "TimeoutError")],
  ["a client's own time-out", Object.assign(new Error("too long"), { name: "TimeoutError" })],
  ["an AbortController without a reason", undefined],
];
type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<unknown>;
const FETCHES: readonly (readonly [string, Fetch])[] = [
  ["fetch", fetch],
  ["the fetch of undici 7", undici.fetch],
  ["undici request()", undici.request],
];

describe.each(frameworks)("$name", (framework) => {
  describe.each(FETCHES)("%s", (_, get) => {
    /** Calls a WeChat that does not answer, gives the call up, and answers by other means. */
    async function givingUp(reason: unknown) {
      const logger = new MemoryLogger();
      const app = await framework.serve(
        async ({ request, json }) => {
          const controller = new AbortController();
          const closed = once(calls, "closed");
          const arrived = once(calls, "arrived");
          const call = get(wechat.origin, { signal: controller.signal }).catch(() => undefined);
          await arrived;
          controller.abort(reason);
          await call;
          await closed;
          json({ errors: request.wechatErrors.map(({ error }) => error.kind) });
        },
        { upstreams: wechat.upstreams, logger },
      );
      const { errors } = (await (await fetch(app.origin)).json()) as { errors: string[] };
      await app.close();
      return { errors, lines: logger.lines };
    }

    test.each(REASONS)("given up with %s is no failure", async (_what, reason) => {
      expect(await givingUp(reason)).toEqual({ errors: [], lines: [] });
    });

    test.each(TIMEOUTS)("given up by %s is a time-out", async (_what, reason) => {
      expect((await givingUp(reason)).errors).toEqual(["timeout"]);
    });
  });

  if (framework.family === "koa")
    test("a fetch given up with a reason leaves an unanswered request to Koa's 404", async () => {
      const logger = new MemoryLogger();
      const app = await framework.serve(
        async () => {
          const controller = new AbortController();
          const [closed, arrived] = [once(calls, "closed"), once(calls, "arrived")];
          const call = fetch(wechat.origin, { signal: controller.signal }).catch(() => undefined);
          await arrived;
          controller.abort("enough");
          await call;
          await closed;
        },
        { upstreams: wechat.upstreams, logger },
      );
      expect((await fetch(app.origin)).status).toBe(404);
      expect(logger.lines).toEqual([]);
      await app.close();
    });
});
