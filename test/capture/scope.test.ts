import { observeWechat, type ObserveOptions } from "@wechat-errors/core/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

let logger: MemoryLogger;
let options: ObserveOptions;
beforeEach(() => {
  logger = new MemoryLogger();
  options = { upstreams: wechat.upstreams, logger };
});

/** Calls WeChat, which answers with this code. */
const call = async (code: number, path = "/cgi-bin/menu/create"): Promise<void> => {
  await (await fetch(`${wechat.origin}${path}?code=${code}`)).text();
};

/** What was logged: level, code and outcome of each line. */
const logged = () => logger.lines.map(({ level, record }) => [level, record.code, record.outcome]);

describe("observeWechat", () => {
  test("returns what the work returns", async () => {
    expect(await observeWechat(() => 7, options)).toBe(7);
    expect(await observeWechat(() => Promise.resolve("done"), options)).toBe("done");
  });

  test("throws what the work throws, and logs what WeChat had reported", async () => {
    const bug = new Error("a bug");
    const work = observeWechat(async () => {
      await call(40003);
      throw bug;
    }, options);
    await expect(work).rejects.toBe(bug);
    expect(logged()).toEqual([["warn", 40003, "ignored"]]);
  });

  test("throws what the work throws at once", async () => {
    const bug = new Error("a bug");
    const work = observeWechat(() => {
      throw bug;
    }, options);
    await expect(work).rejects.toBe(bug);
  });

  test("logs nothing before the work has ended, and then each error once", async () => {
    await observeWechat(async () => {
      await call(40003);
      await call(45009, "/cgi-bin/get");
      expect(logged()).toEqual([]);
    }, options);
    expect(logged()).toEqual([
      ["warn", 40003, "ignored"],
      ["error", 45009, "ignored"],
    ]);
  });

  test("logs an error that was read as handled", async () => {
    await observeWechat(async (scope) => {
      await call(40003);
      expect(scope.wechatError).toMatchObject({ code: 40003, kind: "invalid_input" });
    }, options);
    expect(logged()).toEqual([["info", 40003, "handled"]]);
  });

  test("logs what comes after the work has ended as late, at once", async () => {
    let goOn = (): void => undefined;
    let rest: Promise<void> | undefined;
    await observeWechat(() => {
      rest = new Promise<void>((resolve) => (goOn = resolve)).then(() => call(40003));
    }, options);
    expect(logged()).toEqual([]);
    goOn();
    await rest;
    expect(logged()).toEqual([["info", 40003, "late"]]);
  });

  test("gives each of two concurrent pieces of work its own errors", async () => {
    const work = (code: number) =>
      observeWechat(async (scope) => {
        await call(code);
        return scope.wechatErrors.map(({ error }) => error.code);
      }, options);
    expect(await Promise.all([work(40003), work(45009)])).toEqual([[40003], [45009]]);
  });

  test("names a wrong option and its value", async () => {
    const work = observeWechat(() => 1, { upstreams: { "127.0.0.1": "example.com" } });
    await expect(work).rejects.toThrow(/upstreams.*example\.com/);
    await expect(work).rejects.toBeInstanceOf(TypeError);
  });

  test("sees nothing of calls that are made outside", async () => {
    await call(40003);
    await observeWechat(() => undefined, options);
    expect(logged()).toEqual([]);
  });
});

describe("the outstanding error", () => {
  test("is the latest one", async () => {
    await observeWechat(async (scope) => {
      await call(40003);
      await call(45009, "/cgi-bin/get");
      expect(scope.wechatError?.code).toBe(45009);
    }, options);
  });

  test("goes when the same call succeeds, and counts as recovered", async () => {
    await observeWechat(async (scope) => {
      await call(40001);
      await call(0);
      expect(scope.wechatError).toBe(undefined);
      expect(scope.wechatErrors).toMatchObject([{ error: { code: 40001 }, outcome: "recovered" }]);
    }, options);
    expect(logged()).toEqual([["debug", 40001, "recovered"]]);
  });

  test.each([
    ["another path", () => call(0, "/cgi-bin/menu/get")],
    [
      "another method",
      async () => {
        await (
          await fetch(`${wechat.origin}/cgi-bin/menu/create?code=0`, { method: "POST" })
        ).text();
      },
    ],
  ])("stays when %s succeeds", async (_, success) => {
    await observeWechat(async (scope) => {
      await call(40001);
      await success();
      expect(scope.wechatError?.code).toBe(40001);
    }, options);
  });
});

describe.each(frameworks)("a request in $name", ({ serve }) => {
  test("has all its errors in wechatErrors, each with what became of it", async () => {
    const app = await serve(async ({ request, json }) => {
      await call(40001);
      await call(0);
      await call(40003, "/cgi-bin/user/info");
      json({
        latest: request.wechatError?.code,
        all: request.wechatErrors.map(({ error, outcome = "open" }) => [error.code, outcome]),
      });
    }, options);
    const response = await fetch(app.origin);
    expect(await response.json()).toEqual({
      latest: 40003,
      all: [
        [40001, "recovered"],
        [40003, "open"],
      ],
    });
    await logger.until(2);
    expect(logged()).toEqual([
      ["debug", 40001, "recovered"],
      ["info", 40003, "handled"],
    ]);
    await app.close();
  });

  test("logs an error that nobody read under a success as ignored, one level up", async () => {
    const app = await serve(async ({ json }) => {
      await call(40003);
      json({ done: true });
    }, options);
    await (await fetch(app.origin)).text();
    await logger.until(1);
    expect(logged()).toEqual([["warn", 40003, "ignored"]]);
    await app.close();
  });

  test("keeps its scope after the response: what comes then is logged at once as late", async () => {
    let goOn = (): void => undefined;
    const answered = new Promise<void>((resolve) => (goOn = resolve));
    let late: (() => unknown) | undefined;
    const app = await serve(({ request, send }) => {
      send("success");
      late = () => request.wechatError?.code;
      void answered.then(() => call(45015));
    }, options);
    expect(await (await fetch(app.origin)).text()).toBe("success");
    goOn();
    await logger.until(1);
    expect(logged()).toEqual([["info", 45015, "late"]]);
    expect(late?.()).toBe(45015);
    await app.close();
  });

  test("a late error is recovered when the same call succeeds, for code that still looks", async () => {
    let goOn = (): void => undefined;
    const answered = new Promise<void>((resolve) => (goOn = resolve));
    let outcomes: unknown;
    let done = (): void => undefined;
    const ended = new Promise<void>((resolve) => (done = resolve));
    const app = await serve(({ request, send }) => {
      send("success");
      void answered.then(async () => {
        await call(45015);
        await call(0);
        outcomes = request.wechatErrors.map(({ outcome }) => outcome);
        done();
      });
    }, options);
    await (await fetch(app.origin)).text();
    goOn();
    await ended;
    expect(outcomes).toEqual(["recovered"]);
    expect(logged()).toEqual([["info", 45015, "late"]]);
    await app.close();
  });
});
