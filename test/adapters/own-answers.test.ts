import type { WechatErrorsOptions } from "@wechat-errors/core/node";
import { wechatErrors } from "@wechat-errors/express";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { problemsThatDiffer } from "../support/problems-sent.js";
import { stage, type Scene } from "../support/stage.js";

const thrower = async ({ ask, request }: Scene) => {
  await ask();
  throw request.wechatError!;
};

describe.each(frameworks)("$name", (framework) => {
  const on = (options: WechatErrorsOptions) => stage(framework, thrower, { options });

  test("gives render, extend, status and fields the request", async () => {
    const seen: unknown[] = [];
    const note = (name: string, request: { url?: string | undefined } | undefined) =>
      void seen.push(`${name} ${request?.url}`);
    const { get, settled } = await on({
      render: (_problem, _error, request) => note("render", request),
      extend: (_problem, _error, request) => note("extend", request),
      status: (_error, request) => note("status", request),
      fields: (request) => note("fields", request),
    });
    await get("/where?code=40003");
    await settled();
    for (const name of ["render", "extend", "status", "fields"])
      expect(seen).toContain(`${name} /where?code=40003`);
  });

  test("adds to the problem what extend returns, and replaces nothing of it", async () => {
    const { get } = await on({
      extend: ({ body }, { kind }) => ({
        detail: `about ${kind} ${body.status}`,
        tenant: { id: 7 },
        type: "about:blank",
        status: 200,
        code: 1,
        remedy: "none",
      }),
    });
    const response = await get("/?code=40003");
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const body = await response.text();
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(body)));
    expect(JSON.parse(body)).toMatchObject({
      type: "urn:wechat-errors:weixin:40003",
      status: 400,
      code: 40003,
      remedy: "fix_input",
      detail: "about invalid_input 400",
      tenant: { id: 7 },
    });
    // A 5xx never shows the code, whoever tries to add it.
    const hidden = (await (await get("/?code=40001")).json()) as object;
    expect(hidden).toMatchObject({ status: 500, detail: "about credential 500" });
    expect(hidden).not.toHaveProperty("code");
    expect(hidden).not.toHaveProperty("remedy");
    // Members of the user's own are all that the schema does not have.
    const differing = await problemsThatDiffer();
    expect(differing.map(({ status }) => status)).toEqual([400, 500]);
    for (const { faults } of differing)
      expect(faults).toEqual(["data must NOT have additional properties"]);
  });

  const cyclic: { self?: object } = {};
  cyclic.self = cyclic;
  test.each([
    ["nothing", undefined],
    ["a list", [1]],
    ["a text", "text"],
    ["a promise", Promise.resolve({ late: true })],
    ["what JSON cannot write", cyclic],
    ["a BigInt", { big: 1n }],
  ])("sends the problem where extend returns %s", async (_, made) => {
    const { get } = await on({ extend: () => made as object });
    const plain = await (await on({})).get("/?code=40003");
    expect(await (await get("/?code=40003")).text()).toBe(await plain.text());
  });

  test("sends 200 where render is there and status says so, and logs it as thrown", async () => {
    const { get, logger } = await on({
      status: () => 200,
      render: ({ body }) => ({ ok: false, why: body.kind, code: body.code ?? null }),
    });
    const refused = await get("/?code=40003");
    expect(refused.status).toBe(200);
    expect(await refused.json()).toEqual({ ok: false, why: "invalid_input", code: 40003 });
    // What a 5xx does not show, a 200 in its place does not show either.
    const ours = await get("/?code=40001");
    expect(ours.status).toBe(200);
    expect(await ours.json()).toEqual({ ok: false, why: "credential", code: null });
    const lines = await logger.until(2);
    expect(lines.map(({ level, record }) => [level, record.outcome, record.status])).toEqual([
      ["info", "thrown", 200],
      ["error", "thrown", 200],
    ]);
  });

  test("logs as error what the option status makes the app's own", async () => {
    const { get, logger } = await on({ status: { 40003: 500, rate_limited: 418 } });
    await get("/?code=40003");
    await get("/?code=45011");
    const lines = await logger.until(2);
    expect(lines.map(({ level, record }) => [level, record.status])).toEqual([
      ["error", 500],
      ["warn", 418],
    ]);
  });

  test("logs what fields returns, as far as a log may carry it", async () => {
    const { get, logger } = await on({
      fields: (request) => ({
        tenant: request?.headers["x-tenant"],
        count: 3,
        isPaid: true,
        outcome: "none",
        level: 10,
        "bad name": 1,
        nested: { token: "t" },
        list: ["t"],
        missing: undefined,
        not: NaN,
        long: "x ".repeat(1000),
      }),
    });
    await get("/?code=40003", { "x-tenant": "acme" });
    const [line] = await logger.until(1);
    const { long, ...record } = line!.record as unknown as { long: string };
    expect(long.length).toBeLessThanOrEqual(256);
    expect(record).toMatchObject({ outcome: "thrown", tenant: "acme", count: 3, isPaid: true });
    for (const name of ["level", "bad name", "nested", "list", "missing", "not"])
      expect(record).not.toHaveProperty([name]);
  });

  test("logs the fields of a request that is over with what comes later", async () => {
    let goOn = (): void => undefined;
    const { get, logger, settled } = await stage(
      framework,
      ({ ask, json }) => {
        void new Promise<void>((resolve) => (goOn = resolve)).then(() => ask());
        json({ accepted: true });
      },
      { options: { fields: (request) => ({ tenant: request?.headers["x-tenant"] ?? "lost" }) } },
    );
    await get("/?code=40003", { "x-tenant": "acme" });
    await settled();
    goOn();
    const [line] = await logger.until(1);
    expect(line!.record).toMatchObject({ outcome: "late", tenant: "acme" });
  });

  test("logs no key without a value", async () => {
    const { get, logger } = await on({});
    await get("/?code=40003");
    await get("/?code=99999999");
    for (const { record } of await logger.until(2))
      expect(Object.entries(record).filter(([, value]) => value === undefined)).toEqual([]);
    expect(logger.lines[0]!.record).toMatchObject({
      name: "INVALID_OPENID",
      title: "The OpenID is not valid for this account",
    });
    expect(logger.lines[1]!.record).not.toHaveProperty("name");
  });

  test("logs the title in the language that is set", async () => {
    const { get, logger } = await on({ language: "zh" });
    await get("/?code=40003");
    expect((await logger.until(1))[0]!.record.title).toMatch(/\p{sc=Han}/u);
  });
});

test("a status of 200 is refused without a render", () => {
  expect(() => wechatErrors({ status: { 40003: 200 } })).toThrow(
    new TypeError(
      'wechatErrors(): status["40003"] must be a status from 400 to 599, or 200 where render is given; it is 200',
    ),
  );
  expect(() => wechatErrors({ status: { 40003: 200 }, render: () => "" })).not.toThrow();
});

test.each([
  ["match", "every request is watched"],
  ["enable", "capture: false"],
  ["hosts", "`upstreams`"],
])("the option %s, which there is not, is explained", (name, words) => {
  expect(() => wechatErrors({ [name]: true })).toThrow(TypeError);
  expect(() => wechatErrors({ [name]: true })).toThrow(words);
});
