import { assertReply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const PATH = "/cgi-bin/menu/create";

describe.each(frameworks)("$name", (framework) => {
  test("tells once of a reply that capture has seen and assertReply() has refused", async () => {
    const told: unknown[] = [];
    const { get, logger, settled } = await stage(
      framework,
      async ({ ask }) => {
        const body: unknown = JSON.parse(await ask(PATH));
        assertReply({ host: "api.weixin.qq.com", method: "GET", path: PATH, body });
      },
      { options: { onError: (error, { outcome }) => void told.push([error.code, outcome]) } },
    );
    expect((await get("/?code=40003")).status).toBe(400);
    await settled();
    expect(told).toEqual([[40003, "thrown"]]);
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["thrown"]);
  });
});
