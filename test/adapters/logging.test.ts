import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { request as callHttp } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import type { LogRecord, WechatError } from "@wechat-errors/core";
import { RID } from "../support/fake-wechat.js";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { stage, type Scene } from "../support/stage.js";

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};

/** The level and outcome of every line. */
const told = ({ lines }: MemoryLogger) =>
  lines.map(({ level, record }) => `${level} ${record.outcome}`);

describe.each(frameworks)("$name", (framework) => {
  test("logs one record with everything that helps to find the failure", async () => {
    const words =
      "invalid credential, access_token is invalid or not latest, hints: [ req_id: abc ]";
    const { origin, logger, settled } = await stage(
      framework,
      async ({ ask, request }) => {
        await ask("/cgi-bin/message/custom/send", { method: "POST", body: "{}" });
        throw request.wechatError!;
      },
      {
        reply: (_, response) =>
          void response.end(JSON.stringify({ errcode: 40001, errmsg: `${words} rid: ${RID}` })),
      },
    );
    await fetch(`${origin}/orders/7?paid=yes`, {
      method: "PUT",
      headers: { "x-request-id": "r-17" },
    });
    await settled();
    expect(logger.lines).toEqual([
      {
        level: "error",
        message: "WeChat 40001 credential on POST /cgi-bin/message/custom/send",
        record: {
          event: "wechat.error",
          outcome: "thrown",
          kind: "credential",
          code: 40001,
          name: "INVALID_CREDENTIAL",
          title: "The access token or the AppSecret was refused; renew or correct it",
          product: "offiaccount",
          errmsg: "invalid credential, access_token is invalid or not latest",
          rid: RID,
          hint: "abc",
          remedy: "refresh_credential",
          retryable: false,
          status: 500,
          upstream: {
            method: "POST",
            host: "api.weixin.qq.com",
            path: "/cgi-bin/message/custom/send",
            status: 200,
            durationMs: expect.any(Number) as number,
          },
          request: { id: "r-17", method: "PUT", path: "/orders/7" },
        },
      },
    ]);
    const { durationMs } = logger.lines[0]!.record.upstream!;
    expect(Number.isInteger(durationMs) && durationMs! >= 0).toBe(true);
  });

  test("logs WeChat's words without their suffixes", async () => {
    const { get, logger } = await stage(framework, thrower);
    await get("/?code=40003");
    expect((await logger.until(1))[0]!.record.errmsg).toBe("some words of WeChat");
  });

  test("logs a failure without a code by its kind and the client's error", async () => {
    const { get, logger } = await stage(framework, thrower, {
      reply: (request) => request.socket.destroy(),
    });
    await get();
    // fetch rejects; what it rejects with names the lost connection, and is answered.
    const [{ message, record }] = (await logger.until(1)) as [(typeof logger.lines)[0]];
    expect(message).toBe("WeChat unavailable on GET /cgi-bin/menu/create");
    expect(record.outcome).toBe("thrown");
    expect(record).not.toHaveProperty("code");
    expect(record).not.toHaveProperty("errmsg");
    expect(record.cause).toMatch(/^(?:UND_ERR_SOCKET|ECONNRESET)$/);
  });

  test.each([
    ["info", 40003],
    ["warn", 45011],
    ["warn", -1],
    ["error", 40001],
    ["error", 987654],
  ])("logs at %s for %i", async (level, code) => {
    const { get, logger } = await stage(framework, thrower);
    await get(`/?code=${code}`);
    expect((await logger.until(1))[0]!.level).toBe(level);
  });

  test("tells an error that was relayed", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, send }) =>
      send(await ask()),
    );
    await get("/?code=40003");
    await settled();
    expect(told(logger)).toEqual(["info relayed"]);
  });

  test("tells an error that the handler read and answered by itself", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, request, json }) => {
      await ask();
      json({ sent: request.wechatError === undefined });
    });
    expect(await (await get("/?code=40003")).json()).toEqual({ sent: false });
    await settled();
    expect(told(logger)).toEqual(["info handled"]);
  });

  test("tells an error that the handler answered with an error of its own", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, status, json }) => {
      await ask();
      status(422);
      json({ failed: true });
    });
    expect((await get("/?code=40003")).status).toBe(422);
    await settled();
    expect(told(logger)).toEqual(["info handled"]);
  });

  test("tells one level up an error that nobody read before a 5xx of somebody else's", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask }) => {
      const { openid } = JSON.parse(await ask()) as { openid?: string };
      return openid!.length;
    });
    expect((await get("/?code=40003")).status).toBe(500);
    await settled();
    expect(told(logger)).toEqual(["warn ignored"]);
  });

  test.each([
    [40003, "warn ignored"],
    [45011, "error ignored"],
    [40001, "error ignored"],
  ])("tells %i one level up where nobody read it and all seemed well", async (code, line) => {
    const { get, logger, settled } = await stage(framework, async ({ ask, json }) => {
      await ask();
      json({ sent: true });
    });
    expect((await get(`/?code=${code}`)).status).toBe(200);
    await settled();
    expect(told(logger)).toEqual([line]);
  });

  test("tells an error that the same call got over, as debug", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, wechat, json }) => {
      await ask();
      await (await fetch(`${wechat}/cgi-bin/menu/create`)).text();
      json({ sent: true });
    });
    expect((await get("/?code=40001")).status).toBe(200);
    await settled();
    expect(told(logger)).toEqual(["debug recovered"]);
  });

  test("tells an error that came after the response, at once", async () => {
    const { get, logger } = await stage(framework, ({ ask, json, response }) => {
      void once(response, "close").then(() => ask());
      json({ accepted: true });
    });
    expect((await get("/?code=40001")).status).toBe(200);
    await logger.until(1);
    expect(told(logger)).toEqual(["error late"]);
  });

  test("tells an error that nobody answered", async () => {
    let asked!: () => void;
    const asking = new Promise<void>((resolve) => (asked = resolve));
    const { origin, logger } = await stage(framework, async ({ ask, response }) => {
      await ask();
      asked();
      await once(response, "close");
    });
    const call = callHttp(`${origin}/?code=40001`).end();
    call.on("error", () => undefined);
    await asking;
    call.destroy();
    await logger.until(1);
    expect(told(logger)).toEqual(["error unanswered"]);
  });

  // Only Koa knows when a handler has ended.
  if (framework.family === "koa")
    test("tells an error that the handler left for us to answer", async () => {
      const { get, logger } = await stage(framework, async ({ ask }) => {
        await ask();
      });
      expect((await get("/?code=40003")).status).toBe(400);
      await logger.until(1);
      expect(told(logger)).toEqual(["info unanswered"]);
    });

  test("tells each of several errors once", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, wechat, request }) => {
      await ask("/cgi-bin/menu/create");
      await (await fetch(`${wechat}/cgi-bin/menu/create`)).text();
      await ask("/cgi-bin/menu/delete");
      await ask("/cgi-bin/menu/get");
      throw request.wechatError!;
    });
    expect((await get("/?code=40003")).status).toBe(400);
    await settled();
    const calls = logger.lines.map(({ record }) => [record.upstream?.path, record.outcome]);
    expect(calls).toEqual([
      ["/cgi-bin/menu/create", "recovered"],
      ["/cgi-bin/menu/get", "thrown"],
      ["/cgi-bin/menu/delete", "handled"],
    ]);
  });

  test("logs to the request's own logger, unless the option names another", async () => {
    const [ofRequest, ofOption] = [new MemoryLogger(), new MemoryLogger()];
    const before = ({ carrier }: { carrier: object }) =>
      void Object.assign(carrier, { log: ofRequest });
    const unset = { logger: undefined } as object;
    const first = await stage(framework, thrower, { options: unset, before });
    await first.get("/?code=40003");
    await first.settled();
    expect([ofRequest.lines.length, ofOption.lines.length]).toEqual([1, 0]);
    const second = await stage(framework, thrower, { options: { logger: ofOption }, before });
    await second.get("/?code=40003");
    await second.settled();
    expect([ofRequest.lines.length, ofOption.lines.length]).toEqual([1, 1]);
  });

  test("publishes each error with its record, and tells onError the same", async () => {
    const published: unknown[] = [];
    const onMessage = (message: unknown): void => void published.push(message);
    subscribe("wechat-errors:error", onMessage);
    onTestFinished(() => void unsubscribe("wechat-errors:error", onMessage));
    const heard: { error: WechatError; record: LogRecord }[] = [];
    const { get, logger, settled } = await stage(framework, thrower, {
      options: { onError: (error, record) => void heard.push({ error, record }) },
    });
    await get("/?code=40003");
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]!.error).toMatchObject({ code: 40003, errmsg: "some words of WeChat" });
    expect(heard[0]!.record).toBe(logger.lines[0]!.record);
    expect(published).toEqual(heard);
  });
});
