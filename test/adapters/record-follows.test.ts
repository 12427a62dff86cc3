import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage, type Setting } from "../support/stage.js";

/** The paths of all members that are there and undefined. */
function gapsIn(value: unknown, path = "record"): string[] {
  if (value === undefined) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => gapsIn(each, `${path}.${name}`));
}

describe.each(frameworks)("$name", (framework) => {
  /** What was answered and logged where a handler throws WeChat's error of this code. */
  async function thrown(code: number, setting: Setting = {}) {
    const { get, logger, settled } = await stage(
      framework,
      async ({ ask, request }) => {
        await ask(`/cgi-bin/user/info?code=${code}`);
        throw request.wechatError!;
      },
      setting,
    );
    const { status } = await get();
    await settled();
    expect(logger.lines).toHaveLength(1);
    return { status, ...logger.lines[0]! };
  }

  test("level, remedy and status follow the kind that the option codes gives", async () => {
    const known = await thrown(40003);
    expect(known).toMatchObject({ status: 400, level: "info", record: { remedy: "fix_input" } });
    const told = await thrown(40003, { options: { codes: { 40003: { kind: "credential" } } } });
    expect(told).toMatchObject({
      status: 500,
      level: "error",
      record: { kind: "credential", remedy: "refresh_credential", retryable: false, status: 500 },
    });
  });

  test("a 4xx that the option status makes a 5xx is logged as error", async () => {
    for (const status of [{ 40003: 500 }, { invalid_input: 503 }, () => 502])
      expect(await thrown(40003, { options: { status } })).toMatchObject({ level: "error" });
    expect(await thrown(40003, { options: { status: { 40003: 422 } } })).toMatchObject({
      level: "info",
    });
    const levels = { 40003: "warn" } as const;
    expect(await thrown(40003, { options: { status: { 40003: 500 }, levels } })).toMatchObject({
      level: "warn",
    });
  });

  test("no member of a record is undefined, nor of what the channel and onError get", async () => {
    const records: unknown[] = [];
    const options: Setting["options"] = {
      onError: (_, record) => records.push(record),
      fields: () => ({ tenant: undefined, account: "a" }),
    };
    const noReply: Setting["reply"] = ({ socket }) => void socket.destroy();
    const page: Setting["reply"] = (_, response) => void response.end("<html>");
    for (const reply of [undefined, page, noReply]) {
      const { get, logger, settled } = await stage(
        framework,
        async ({ ask, request }) => {
          await ask("/cgi-bin/user/info?code=40003").catch(() => undefined);
          throw request.wechatError!;
        },
        { options, ...(reply !== undefined && { reply }) },
      );
      await get();
      await settled();
      expect(logger.lines).toHaveLength(1);
      records.push(logger.lines[0]!.record);
    }
    expect(records).toHaveLength(6);
    expect(records.flatMap((record) => gapsIn(record))).toEqual([]);
  });

  test("onError gets the request of the app", async () => {
    const seen: (IncomingMessage | undefined)[] = [];
    let own: IncomingMessage | undefined;
    const { get, settled } = await stage(
      framework,
      async ({ ask, request }) => {
        own = request;
        await ask("/cgi-bin/user/info?code=40003");
        throw request.wechatError!;
      },
      { options: { onError: (_error, _record, request) => seen.push(request) } },
    );
    await get();
    await settled();
    expect(seen).toEqual([own]);
    expect(own).toBeDefined();
  });

  test("a login code is spent, whatever became of the reply: a new one is asked for", async () => {
    for (const path of [
      "/sns/jscode2session",
      "/sns/oauth2/access_token",
      "/sns/component/jscode2session",
      "/sns/oauth2/component/access_token",
    ])
      for (const how of ["?code=-1", "?lost"]) {
        const { get, logger, settled } = await stage(
          framework,
          async ({ ask, request }) => {
            await ask(path + how).catch(() => undefined);
            throw request.wechatError!;
          },
          how === "?lost" ? { reply: ({ socket }) => void socket.destroy() } : {},
        );
        expect((await get()).status).toBe(503);
        await settled();
        expect(logger.lines[0]!.record).toMatchObject({ remedy: "new_code", retryable: false });
      }
  });
});
