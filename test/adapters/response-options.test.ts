import { describe, expect, test } from "vitest";
import type { Options } from "@wechat-errors/core/node";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};

describe.each(frameworks)("$name", (framework) => {
  const ask = async (code: number, options: Options) => {
    const { get } = await stage(framework, thrower, { options });
    return get(`/?code=${code}`);
  };

  test.each([
    ["https://example.com/errors/", "https://example.com/errors/weixin/40003"],
    ["https://example.com/errors#", "https://example.com/errors#weixin/40003"],
    ["tag:example.com,2026:", "tag:example.com,2026:weixin:40003"],
  ])("begins a type with typeBase %s", async (typeBase, type) => {
    expect(await (await ask(40003, { typeBase })).json()).toMatchObject({ type });
  });

  test("begins the type of a 5xx with typeBase, too", async () => {
    const response = await ask(40001, { typeBase: "https://example.com/errors/" });
    expect(await response.json()).toMatchObject({ type: "https://example.com/errors/credential" });
  });

  test("sends the object that render makes, as JSON", async () => {
    const response = await ask(40003, {
      render: (problem, error) => ({ err: problem.body.title, no: error.code, 状态: 400 }),
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const body = await response.text();
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(body)));
    expect(JSON.parse(body)).toEqual({
      err: "The OpenID is not valid for this account",
      no: 40003,
      状态: 400,
    });
  });

  test("sends the string that render makes, as text", async () => {
    const response = await ask(40003, { render: ({ status }) => `拒绝 ${status}` });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe("拒绝 400");
  });

  test("sends an empty string that render makes", async () => {
    const response = await ask(40003, { render: () => "" });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-length")).toBe("0");
    expect(await response.text()).toBe("");
  });

  test("sends the problem where render makes nothing", async () => {
    const response = await ask(40003, { render: () => undefined });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ kind: "invalid_input" });
  });

  test("renders what a handler relays, too", async () => {
    const { get } = await stage(framework, async ({ ask, send }) => send(await ask()), {
      options: { render: ({ body }) => ({ kind: body.kind }) },
    });
    expect(await (await get("/?code=40003")).json()).toEqual({ kind: "invalid_input" });
  });

  test.each<[string, Options["status"], number]>([
    ["by kind", { invalid_input: 422 }, 422],
    ["by code", { 40003: 404 }, 404],
    ["by product and code", { "offiaccount:40003": 410 }, 410],
    ["by a function", ({ code }) => (code === 40003 ? 418 : undefined), 418],
    ["by code before kind", { invalid_input: 422, 40003: 404 }, 404],
    ["by product before code", { 40003: 404, "offiaccount:40003": 410 }, 410],
    ["not for another kind, code or product", { conflict: 422, 4: 404, "wecom:40003": 410 }, 400],
    ["not where a function returns nothing", () => undefined, 400],
  ])("takes other statuses: %s", async (_, table, status) => {
    const response = await ask(40003, { status: table! });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, kind: "invalid_input", code: 40003 });
  });

  test("shows no code once the status is a 5xx, and shows it once it is a 4xx", async () => {
    const hidden = await (await ask(40003, { status: { 40003: 500 } })).json();
    expect(hidden).toMatchObject({ status: 500, type: "urn:wechat-errors:invalid_input" });
    expect(hidden).not.toHaveProperty("code");
    expect(hidden).not.toHaveProperty("remedy");
    const shown = await (await ask(40001, { status: { credential: 424 } })).json();
    expect(shown).toMatchObject({ status: 424, code: 40001, remedy: "refresh_credential" });
  });

  test("gives WWW-Authenticate with a status that an option makes 401, and not without", async () => {
    const made = await ask(40003, { status: { 40003: 401 } });
    expect(made.headers.get("www-authenticate")).toBe("WeChat");
    const { get } = await stage(
      framework,
      async ({ ask: call, request }) => {
        await call("/sns/userinfo");
        throw request.wechatError!;
      },
      { options: { status: { reauthorize: 403 } } },
    );
    expect((await get("/?code=40001")).headers.has("www-authenticate")).toBe(false);
  });
});
