import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Logger, Options } from "@wechat-errors/core/node";
import { allFrameworks as frameworks, type Framework } from "../support/more-frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { stage, type Scene } from "../support/stage.js";

const strays: unknown[] = [];
const stray = (error: unknown): void => void strays.push(error);

// Vitest has listeners of its own, which would fail the run; here it is the test that fails.
const EVENTS = ["uncaughtException", "unhandledRejection"] as const;
type Listener = (...args: unknown[]) => void;
let others: readonly Listener[][] = [];
beforeEach(() => {
  others = EVENTS.map((event) => process.listeners(event as "exit") as Listener[]);
  for (const event of EVENTS) process.removeAllListeners(event).on(event, stray);
});
afterEach(() => {
  for (const [at, event] of EVENTS.entries()) {
    process.off(event, stray);
    for (const listener of others[at]!) process.on(event, listener);
  }
  strays.length = 0;
});

const WAYS: readonly (readonly [way: string, fail: () => unknown])[] = [
  [
    "throws",
    () => {
      throw new Error("a hook's failure");
    },
  ],
  ["throws what is no error", throwing(undefined)],
  ["rejects", () => Promise.reject(new Error("a hook's rejection"))],
  ["returns nonsense", () => Symbol("nonsense")],
  ["returns a thenable that throws", () => ({ then: throwing(new Error("a thenable's")) })],
];

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};

/** Two requests, answered as usual; no error may be lost or given to the other one. */
async function expectUnharmed(framework: Framework, options: Options, reports: MemoryLogger[]) {
  const logger = new MemoryLogger();
  const app = await stage(framework, thrower, { options: { logger, ...options } });
  for (const [code, status] of [
    [40003, 400],
    [40001, 500],
    [-1, 503],
  ] as const) {
    const response = await app.get(`/?code=${code}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status });
  }
  await app.settled();
  await setImmediate();
  expect(strays).toEqual([]);
  reports.push(logger);
}

const HOOKS = ["render", "extend", "fields", "status", "onError"] as const;
const loggers: MemoryLogger[] = [];

describe.each(frameworks)("$name answers as usual", (framework) => {
  describe.each(HOOKS)("though the option %s", (name) => {
    test.each(WAYS)("%s", async (_, fail) => {
      await expectUnharmed(framework, { [name]: fail }, loggers);
    });
  });

  describe("though the logger", () => {
    test.each(WAYS)("%s at every call", async (_, fail) => {
      const logger = { debug: fail, info: fail, warn: fail, error: fail };
      await expectUnharmed(framework, { logger }, loggers);
    });

    test.each(["info", "warn", "error"] as const)("throws at the level %s only", async (level) => {
      const logger = Object.assign(new MemoryLogger(), { [level]: throwing(new Error("full")) });
      await expectUnharmed(framework, { logger }, []);
      // The other two levels have their line.
      const lines = logger.lines.filter(({ record }) => record.event === "wechat.error");
      expect(lines).toHaveLength(2);
    });

    test("throws at the level debug", async () => {
      const logger = Object.assign(new MemoryLogger(), { debug: throwing(new Error("full")) });
      const app = await stage(
        framework,
        async ({ ask, wechat, json }) => {
          await ask();
          await (await fetch(`${wechat}/cgi-bin/menu/create`)).text();
          json({ made: true });
        },
        { options: { logger } },
      );
      expect(await (await app.get("/?code=40001")).json()).toEqual({ made: true });
      await app.settled();
      expect(strays).toEqual([]);
    });

    test.each(WAYS)("of the request %s at every call", async (_, fail) => {
      const log: Logger = { debug: fail, info: fail, warn: fail, error: fail };
      const app = await stage(framework, thrower, {
        options: { logger: undefined } as object,
        before: ({ carrier }) => void Object.assign(carrier, { log }),
      });
      expect((await app.get("/?code=40003")).status).toBe(400);
      await app.settled();
      await setImmediate();
      expect(strays).toEqual([]);
    });

    test("of the request cannot even be looked at", async () => {
      const app = await stage(framework, thrower, {
        options: { logger: undefined } as object,
        before: ({ carrier }) =>
          void Object.defineProperty(carrier, "log", { get: throwing(new Error("no log")) }),
      });
      expect((await app.get("/?code=40003")).status).toBe(400);
      await app.settled();
      expect(strays).toEqual([]);
    });
  });

  test("though every hook throws at once", async () => {
    const fail = throwing(new Error("all of them"));
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    const hooks = { render: fail, extend: fail, fields: fail, status: fail, onError: fail };
    await expectUnharmed(framework, { logger, ...hooks }, loggers);
  });

  test("though a status function gives what is no error's status", async () => {
    for (const status of [200, 600, NaN, "400", null])
      await expectUnharmed(framework, { status: () => status as number }, loggers);
  });
});

// The last word on all of the above: a hook that fails at each request must not fill the log.
test("the failure of a hook is reported once, with its name and its message", () => {
  const reports = loggers
    .flatMap(({ lines }) => lines)
    .filter(({ record }) => (record.event as string) === "wechat.internal");
  for (const name of HOOKS) {
    const ofHook = reports.filter(({ message }) => message.includes(`option ${name} failed`));
    expect(ofHook, name).toHaveLength(1);
    expect(ofHook[0]!.level).toBe("error");
    expect(ofHook[0]!.message).toContain('Error "a hook\'s failure" at ');
  }
  expect(reports).toHaveLength(HOOKS.length);
});

function throwing(what: unknown): () => never {
  return () => {
    throw what;
  };
}
