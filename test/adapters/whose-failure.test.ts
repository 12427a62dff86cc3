import { currentWechatScope, observeWechat } from "@wechat-errors/core/node";
import { describe, expect, test } from "vitest";
import type { Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import type { MemoryLogger } from "../support/log.js";
import { stage } from "../support/stage.js";

const told = (logger: MemoryLogger) =>
  logger.lines.map(({ level, record }) => `${level} ${record.outcome}`);

/** Replies that are no JSON, as a gateway or a lost connection leaves them. */
const UNREADABLE: Readonly<Record<string, readonly [body: string, status: number, kind: string]>> =
  {
    "a page": ["<html><body>busy</body></html>", 200, "bad_reply"],
    "a page with 502": ["<html><body>502</body></html>", 502, "unavailable"],
    nothing: ["", 200, "bad_reply"],
    "half a JSON": ['{"errcode":0,"errm', 200, "bad_reply"],
  };

describe.each(frameworks)("$name", (framework) => {
  test.each(Object.entries(UNREADABLE))(
    "a reply that is %s, read as JSON, is that reply's failure",
    async (_, [body, status, kind]) => {
      const reply: Reply = (_request, response) => {
        response.writeHead(status, { "content-type": "text/html" });
        response.end(body);
      };
      const handler = async ({ wechat }: { wechat: string }) =>
        (await fetch(`${wechat}/cgi-bin/user/get`)).json();
      const { raw, logger, settled } = await stage(framework, handler, { reply });
      const { body: answer } = await raw();
      expect(JSON.parse(answer.toString())).toMatchObject({ kind });
      await settled();
      expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["thrown"]);
    },
  );

  test("a JSON of the app's own that cannot be read is the app's own failure", async () => {
    const { raw } = await stage(framework, async ({ ask }) => {
      await ask("/?code=40003");
      return JSON.parse("{") as object;
    });
    const { status, headers } = await raw();
    expect(status).toBe(500);
    expect(headers["content-type"]).not.toContain("problem");
  });

  test("attempts that nobody has read are one line, the earlier ones debug", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, request }) => {
      // As an SDK does, each time with the token that it has fetched anew.
      for (const token of ["a", "b", "c", "d"])
        await ask(`/cgi-bin/get?access_token=${token}&code=40001`);
      throw request.wechatError!;
    });
    await get();
    await settled();
    expect(told(logger)).toEqual([
      "debug retried",
      "debug retried",
      "debug retried",
      "error thrown",
    ]);
    expect(logger.lines.map(({ record }) => record.attempts)).toEqual([undefined, 2, 3, 4]);
  });

  test("calls whose errors are read one by one are no attempts", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, request, json }) => {
      const codes: unknown[] = [];
      for (let count = 0; count < 3; count++) {
        await ask("/cgi-bin/message/custom/send?code=45015");
        codes.push(request.wechatError?.code);
      }
      json({ codes });
    });
    await get();
    await settled();
    expect(told(logger)).toEqual(["info handled", "info handled", "info handled"]);
  });

  test("calls to different people are no attempts", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, json }) => {
      for (const openid of ["o1", "o2"])
        await ask(`/cgi-bin/user/info?openid=${openid}&code=40003`);
      json({});
    });
    await get();
    await settled();
    expect(told(logger)).toEqual(["warn ignored", "warn ignored"]);
  });

  describe("work observed within a request", () => {
    test("and the request see the same error, which is logged once, by the outer's options", async () => {
      const seen: unknown[] = [];
      const { get, logger, settled } = await stage(framework, async ({ ask, request, json }) => {
        await observeWechat((outer) =>
          observeWechat(async (inner) => {
            await ask("/?code=40003");
            expect(currentWechatScope()).toBe(inner);
            seen.push(inner.wechatError?.code, outer.wechatError?.code);
          }),
        );
        seen.push(request.wechatError?.code);
        json({});
      });
      await get();
      await settled();
      expect(seen).toEqual([40003, 40003, 40003]);
      expect(told(logger)).toEqual(["info handled"]);
    });

    test("does not hide a reply that the request sends on", async () => {
      const { raw } = await stage(framework, async ({ ask, send }) =>
        send(await observeWechat(() => ask("/?code=40003"))),
      );
      expect((await raw()).status).toBe(400);
    });

    test("recovers the request's error, too", async () => {
      const { get, logger, settled } = await stage(framework, async ({ ask, json }) => {
        await ask("/cgi-bin/get?code=40001");
        await observeWechat(() => ask("/cgi-bin/get?code=0"));
        json({});
      });
      expect((await get()).status).toBe(200);
      await settled();
      expect(told(logger)).toEqual(["debug recovered"]);
    });
  });
});

describe.each(frameworks.filter(({ family }) => family === "koa"))("$name", (framework) => {
  test("a status set on the bare response is an answer", async () => {
    const { raw, logger, settled } = await stage(framework, async ({ ask, response }) => {
      await ask("/?code=40003");
      response.statusCode = 202;
    });
    expect((await raw()).status).toBe(202);
    await settled();
    expect(told(logger)).toEqual(["warn ignored"]);
  });
});
