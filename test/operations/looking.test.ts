import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  isWechatError,
  observeWechat,
  peekWechatError,
  peekWechatErrors,
  publishReplies,
  type ReplyMessage,
} from "@wechat-errors/core/node";
import { RID } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { allFrameworks } from "../support/more-frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { stage, type Scene } from "../support/stage.js";

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};

/** What is published on `wechat-errors:reply` until the test ends. */
function published(): ReplyMessage[] {
  const messages: ReplyMessage[] = [];
  const listen = (message: unknown) => void messages.push(message as ReplyMessage);
  subscribe("wechat-errors:reply", listen);
  onTestFinished(() => void unsubscribe("wechat-errors:reply", listen));
  return messages;
}

describe.each(allFrameworks)("$name", (framework) => {
  test("peeking leaves an ignored error ignored", async () => {
    const { get, logger, settled } = await stage(framework, async ({ ask, request, json }) => {
      await ask();
      json({
        code: peekWechatError(request)?.code,
        all: peekWechatErrors(request).map(({ error, outcome }) => [error.code, outcome]),
      });
    });
    expect(await (await get("/?code=40003")).json()).toEqual({ code: 40003, all: [[40003, null]] });
    await settled();
    expect(logger.lines.map(({ level, record }) => [level, record.outcome])).toEqual([
      ["warn", "ignored"],
    ]);
  });

  test("peeking at a request without errors, or without us, finds none", async () => {
    const look = ({ request, json }: Scene) =>
      json({ one: peekWechatError(request) === undefined, all: peekWechatErrors(request) });
    for (const options of [{}, "without us"] as const) {
      const { get } = await stage(framework, look, { options });
      expect(await (await get()).json()).toEqual({ one: true, all: [] });
    }
  });

  test("res.err is the error that we answer", async () => {
    const errs: unknown[] = [];
    const before = ({ response }: { response: ServerResponse & { err?: unknown } }) =>
      void response.once("finish", () => errs.push(response.err));
    const { get, settled } = await stage(framework, thrower, { before });
    await get("/?code=40003");
    await settled();
    expect(errs.map((each) => isWechatError(each) && each.code)).toEqual([40003]);
  });

  test("res.err stays as it is where the handler answers", async () => {
    const errs: unknown[] = [];
    const before = ({ response }: { response: ServerResponse & { err?: unknown } }) =>
      void response.once("finish", () => errs.push(response.err));
    const { get, settled } = await stage(
      framework,
      async ({ ask, request, json }) => {
        await ask();
        json({ sent: request.wechatError === undefined });
      },
      { before },
    );
    await get("/?code=40003");
    await settled();
    expect(errs).toEqual([undefined]);
  });

  test("onError is given the request", async () => {
    const urls: unknown[] = [];
    const onError = (_: unknown, __: unknown, request: IncomingMessage | undefined) =>
      urls.push(request?.url);
    const { get, settled } = await stage(framework, thrower, { options: { onError } });
    await get("/tenants/7?code=40003");
    await settled();
    expect(urls).toEqual(["/tenants/7?code=40003"]);
  });

  test.each([
    ["by kind", { invalid_input: "debug" }, "debug"],
    ["by code", { 40003: "error", invalid_input: "debug" }, "error"],
    ["by product and code", { "offiaccount:40003": "warn", 40003: "error" }, "warn"],
    ["of another product", { "wecom:40003": "error" }, "info"],
    ["of another kind", { credential: "debug" }, "info"],
  ] as const)("levels %s", async (_, levels, level) => {
    const { get, logger, settled } = await stage(framework, thrower, {
      options: { levels: levels },
    });
    await get("/?code=40003");
    await settled();
    expect(logger.lines.map((line) => line.level)).toEqual([level]);
  });

  test("an ignored error is one above the level that was set", async () => {
    const { get, logger, settled } = await stage(
      framework,
      async ({ ask, json }) => {
        await ask();
        json({});
      },
      { options: { levels: { user_unreachable: "debug" } } },
    );
    await get("/?code=43004");
    await settled();
    expect(logger.lines.map((line) => line.level)).toEqual(["info"]);
  });

  test("a function logs what a logger would", async () => {
    const lines: unknown[] = [];
    const { get, settled } = await stage(framework, thrower, {
      options: { logger: (level, record, message) => lines.push({ level, record, message }) },
    });
    const { get: getBeside, logger, settled: besideSettled } = await stage(framework, thrower);
    await get("/?code=40001");
    await getBeside("/?code=40001");
    await Promise.all([settled(), besideSettled()]);
    const withoutTime = (line: unknown) =>
      JSON.stringify(line).replace(/"durationMs":\d+/, '"durationMs":0');
    expect(lines.map(withoutTime)).toEqual(logger.lines.map(withoutTime));
  });

  test("publishes each reply once, with nothing secret", async () => {
    const messages = published();
    const { get, settled } = await stage(framework, async ({ ask, json }) => {
      await ask("/cgi-bin/user/info/o6_bmjrPTlm6_2sgVt7hMZOPfL2M");
      json({});
    });
    await get("/?code=40003&access_token=c4nary");
    await get("/?code=0&access_token=c4nary");
    await settled();
    expect(messages.map(({ result, error }) => [result, error?.code])).toEqual([
      ["error", 40003],
      ["success", undefined],
    ]);
    expect(messages[0]).toMatchObject({
      error: { rid: RID },
      warnings: [],
      isScoped: true,
      call: {
        method: "GET",
        host: "api.weixin.qq.com",
        path: "/cgi-bin/user/info/[cut]",
        status: 200,
        durationMs: expect.any(Number) as number,
        product: "offiaccount",
      },
    });
    expect(JSON.stringify(messages)).not.toContain("c4nary");
    expect(Object.keys(messages[0]!)).not.toContain("request");
    expect(messages[0]!.request).toBeTypeOf("object");
  });

  test("publishes a call that got no reply", async () => {
    const messages = published();
    const { get, settled } = await stage(framework, ({ ask }) => ask(), {
      reply: (request) => request.socket.destroy(),
    });
    await get();
    await settled();
    expect(messages.map(({ result, error }) => [result, error?.kind])).toEqual([
      ["error", "unavailable"],
    ]);
    expect(messages[0]!.call).not.toHaveProperty("status");
  });
});

test("publishReplies() has replies read that belong to nobody's work", async () => {
  const messages = published();
  const { wechat } = await stage(frameworks[0]!, () => undefined);
  const call = async () => (await fetch(`${wechat.origin}/cgi-bin/x?code=45009`)).text();
  await call();
  expect(messages).toEqual([]);
  const stop = publishReplies({ upstreams: wechat.upstreams });
  await call();
  expect(messages.map(({ error, isScoped }) => [error?.code, isScoped])).toEqual([[45009, false]]);
  stop();
  await call();
  expect(messages).toHaveLength(1);
});

test("work that is observed has its replies published once", async () => {
  const messages = published();
  const { wechat } = await stage(frameworks[0]!, () => undefined);
  const stop = publishReplies({ upstreams: wechat.upstreams });
  onTestFinished(stop);
  const logger = new MemoryLogger();
  await observeWechat(
    async () => {
      await (await fetch(`${wechat.origin}/cgi-bin/x?code=45009`)).text();
    },
    { upstreams: wechat.upstreams, logger, levels: { quota_exhausted: "debug" } },
  );
  expect(messages.map(({ isScoped }) => isScoped)).toEqual([true]);
  expect(logger.lines.map(({ level }) => level)).toEqual(["info"]);
});

test("onError has no request where the work belongs to none", async () => {
  const { wechat } = await stage(frameworks[0]!, () => undefined);
  const requests: unknown[] = [];
  const { upstreams } = wechat;
  const onError = (_: unknown, __: unknown, request: unknown) => requests.push(request);
  const options = { upstreams, onError, logger: () => undefined };
  await observeWechat(
    async () => (await fetch(`${wechat.origin}/cgi-bin/x?code=45009`)).text(),
    options,
  );
  expect(requests).toEqual([undefined]);
});
