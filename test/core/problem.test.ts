import { KINDS, problem, WechatError, type Kind, type WechatErrorInit } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";
const make = (init: Partial<WechatErrorInit> = {}): WechatError =>
  new WechatError({ product: "offiaccount", errmsg: "words of WeChat", hint: "h", ...init });

describe("the problem of a 4xx", () => {
  test("tells the code, what it means and what to do", () => {
    expect(problem(make({ code: 40003, rid: RID }))).toEqual({
      status: 400,
      headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
      body: {
        type: "urn:wechat-errors:weixin:40003",
        title: "The OpenID is not valid for this account",
        status: 400,
        kind: "invalid_input",
        code: 40003,
        rid: RID,
        remedy: "fix_input",
        retryable: false,
      },
    });
  });

  test("names the kind where there is no code", () => {
    expect(problem(make({ kind: "too_large" })).body).toEqual({
      type: "urn:wechat-errors:too_large",
      title: KINDS.too_large.title.en,
      status: 413,
      kind: "too_large",
      remedy: "fix_input",
      retryable: false,
    });
  });

  test.each([
    ["offiaccount", "weixin"],
    ["miniprogram", "weixin"],
    ["openplatform", "weixin"],
    ["channels", "weixin"],
    ["wecom", "wecom"],
    ["pay-v2", "pay-v2"],
    ["pay-v3", "pay-v3"],
  ] as const)("names a code of %s by the family %s", (product, family) => {
    const error = make({ product, code: "X_1", kind: "conflict" });
    expect(problem(error).body.type).toBe(`urn:wechat-errors:${family}:X_1`);
  });
});

describe("the problem of a 5xx", () => {
  test("tells the kind, and nothing of WeChat's but the rid", () => {
    expect(problem(make({ code: 40001, rid: RID })).body).toEqual({
      type: "urn:wechat-errors:credential",
      title: KINDS.credential.title.en,
      status: 500,
      kind: "credential",
      rid: RID,
      retryable: false,
    });
  });

  test("says when to come back", () => {
    const { headers, body } = problem(make({ code: -1 }));
    expect(headers).toMatchObject({ "Retry-After": "5" });
    expect(body.retryable).toBe(true);
  });
});

test.each(Object.keys(KINDS) as Kind[])("no words of WeChat are in the problem of %s", (kind) => {
  const { status, headers, body } = problem(make({ kind, code: 40003 }));
  expect(JSON.stringify([headers, body])).not.toMatch(/words of WeChat|"h"/);
  expect(body.status).toBe(status);
  expect("code" in body && "remedy" in body).toBe(status < 500);
});

test("a status that was set decides what is told", () => {
  const error = make({ code: 40003 });
  error.status = 500;
  expect(problem(error).body).toMatchObject({
    type: "urn:wechat-errors:invalid_input",
    status: 500,
  });
  error.status = 422;
  expect(problem(error).body).toMatchObject({
    type: "urn:wechat-errors:weixin:40003",
    status: 422,
  });
});

describe("its options", () => {
  test("language", () => {
    const title = (code: number) => problem(make({ code }), { language: "zh" }).body.title;
    expect(title(40003)).toBe("该 OpenID 不属于本账号或无效");
    expect(title(40001)).toBe(KINDS.credential.title.zh);
  });

  test("requestId", () => {
    expect(problem(make(), { requestId: "abc" }).body.requestId).toBe("abc");
    expect(problem(make(), { requestId: undefined }).body).not.toHaveProperty("requestId");
  });

  test.each([
    ["https://example.com/errors/", "https://example.com/errors/weixin/40003"],
    ["https://example.com/errors#", "https://example.com/errors#weixin/40003"],
    ["urn:example:", "urn:example:weixin:40003"],
  ])("typeBase %s", (typeBase, type) => {
    expect(problem(make({ code: 40003 }), { typeBase }).body.type).toBe(type);
  });
});
