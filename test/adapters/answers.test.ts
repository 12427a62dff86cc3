import { KINDS, listCodes } from "@wechat-errors/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeWechat, RID, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks, type App } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

describe.each(frameworks)("$name", ({ serve }) => {
  let app: App;
  const logger = new MemoryLogger();
  beforeAll(async () => {
    app = await serve(
      async ({ request, url, json }) => {
        const reply = await fetch(`${wechat.origin}/cgi-bin/menu/create${url.search}`);
        await reply.json();
        if (request.wechatError) throw request.wechatError;
        json({ created: true });
      },
      { upstreams: wechat.upstreams, logger },
    );
  });
  afterAll(() => app.close());

  test.each(listCodes("offiaccount").filter((entry) => entry.path === undefined))(
    "answers $code as $kind",
    async ({ code, kind }) => {
      const response = await fetch(`${app.origin}/?code=${code}`);
      expect(response.status).toBe(KINDS[kind].status);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ kind, rid: RID, status: response.status });
    },
  );

  test("takes 0 for no error", async () => {
    const response = await fetch(`${app.origin}/?code=0`);
    expect(await response.json()).toEqual({ created: true });
  });
});
