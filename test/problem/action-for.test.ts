import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KINDS, problem, WechatError, type Kind } from "@wechat-errors/core";
import { actionFor, isWechatProblem, type Action } from "@wechat-errors/problem";
import { parse } from "acorn";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const ENTRY = fileURLToPath(import.meta.resolve("@wechat-errors/problem"));

const EXPECTED: Readonly<Record<Kind, Action>> = {
  invalid_input: "ask_user",
  invalid_code: "new_code",
  reauthorize: "login",
  payment_declined: "ask_user",
  permission_denied: "ask_user",
  user_blocked: "report",
  not_found: "ask_user",
  conflict: "ask_user",
  user_unreachable: "ask_user",
  outcome_pending: "query",
  too_large: "ask_user",
  unsupported_media: "ask_user",
  content_rejected: "ask_user",
  rate_limited: "wait",
  quota_exhausted: "wait",
  credential: "report",
  configuration: "report",
  malformed_request: "report",
  unavailable: "retry",
  timeout: "retry",
  bad_reply: "report",
  unknown_code: "report",
};

test.each(Object.keys(KINDS) as Kind[])("knows what to do about a %s", (kind) => {
  const error = new WechatError({ product: "miniprogram", kind, code: 1 });
  expect(actionFor(problem(error).body)).toBe(EXPECTED[kind]);
});

test("never repeats a payment whose outcome is open", () => {
  const error = new WechatError({ product: "pay-v3", kind: "timeout" });
  expect(actionFor(problem(error).body)).toBe("query");
  error.status = 409;
  expect(actionFor(problem(error).body)).toBe("query");
});

test("goes by what it knows of a word of a later version, or of another language's object", () => {
  for (const kind of ["new_word", "constructor", "__proto__", "toString"]) {
    const later = { kind: kind as Kind, retryable: false };
    expect(actionFor({ ...later, status: 400, remedy: "new_code" })).toBe("new_code");
    expect(actionFor({ ...later, status: 400 })).toBe("ask_user");
    expect(actionFor({ ...later, status: 502 })).toBe("report");
    expect(actionFor({ ...later, status: 503, retryable: true })).toBe("retry");
  }
});

test("knows a problem from anything else", () => {
  const { body } = problem(new WechatError({ product: "wecom", kind: "timeout" }));
  expect(isWechatProblem({ ...body, kind: "new_word" })).toBe(true);
  const rfc = { type: "about:blank", title: "Not Found", status: 404 };
  const reply = { errcode: 40163, errmsg: "code been used" };
  for (const other of [undefined, null, "", "{}", 1, [], {}, rfc, reply, () => body])
    expect(isWechatProblem(other)).toBe(false);
  for (const key of ["type", "title", "status", "kind", "retryable"])
    expect(isWechatProblem({ ...body, [key]: undefined })).toBe(false);
});

test("weighs less than 1 kB, minified, and is ES2015 without an import", async () => {
  const build = await rolldown({ input: ENTRY });
  const { output } = await build.generate({ minify: true });
  expect(output).toHaveLength(1);
  expect(Buffer.byteLength(output[0].code)).toBeLessThanOrEqual(1000);
  const { body } = parse(readFileSync(ENTRY, "utf8"), { ecmaVersion: 2015, sourceType: "module" });
  expect(body.filter(({ type }) => type === "ImportDeclaration")).toEqual([]);
});
