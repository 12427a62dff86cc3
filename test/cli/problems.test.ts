import { listCodes, problem, WechatError, type Kind, type Product } from "@wechat-errors/core";
import { expect, test } from "vitest";
import { flat, records, run } from "./cli.js";

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";
const PRODUCTS: readonly Product[] = ["offiaccount", "miniprogram", "wecom", "pay-v3", "pay-v2"];

test.each(["urn:wechat-errors:", "https://errors.example.com/wechat/", "https://e.example.com/x#"])(
  "explains a problem by its type below %s",
  async (typeBase) => {
    const error = new WechatError({ product: "miniprogram", code: 40163, rid: RID });
    const { body } = problem(error, { typeBase, requestId: "req-7" });
    const { status, stdout, stderr } = await run([], { stdin: JSON.stringify(body) });
    expect([status, stderr]).toEqual([3, ""]);
    expect(stdout).toMatch(/^40163 {2}CODE_ALREADY_USED\n/);
    expect(stdout).toMatch(new RegExp(`^ {2}rid +${RID}$`, "m"));
    expect(stdout).toMatch(/^ {2}request +req-7$/m);
    expect(stdout).not.toContain("guess");
    // The type alone, as an argument.
    const [read] = await records([body.type]);
    expect(read).toMatchObject({ code: 40163, name: "CODE_ALREADY_USED" });
  },
);

test("reads a problem with the head that curl -i prints", async () => {
  const { status, headers, body } = problem(new WechatError({ product: "wecom", code: 40003 }));
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const stdin = `HTTP/1.1 ${status} Bad Request\r\n${head.join("")}\r\n${JSON.stringify(body)}`;
  expect(await records([], { stdin })).toMatchObject([{ code: 40003, product: "wecom" }]);
});

test("explains a 5xx by its kind, and says where its code is to be found", async () => {
  const error = new WechatError({ product: "offiaccount", code: 40164, rid: RID });
  const { body } = problem(error, { requestId: "req-7" });
  const stdin = JSON.stringify(body);
  const { status, stdout } = await run([], { stdin });
  expect(status).toBe(3);
  expect(stdout).toMatch(new RegExp(`^${body.kind}\n`));
  expect(stdout).not.toContain("where ");
  expect(flat(stdout)).toContain("the log line with the same rid or request id does");
  expect((await run(["--lang", "zh"], { stdin })).stdout).toContain("请按相同的 rid 或请求 id");
  expect(await records([], { stdin })).toMatchObject([
    { code: null, product: null, kind: body.kind, rid: RID, request: { id: "req-7" } },
  ]);
});

test("takes the meaning that the problem's kind and title say", async () => {
  const reply = { host: "api.weixin.qq.com", path: "/sns/userinfo" };
  const { body } = problem(new WechatError({ product: "offiaccount", code: 40001, reply }));
  const [read] = await records([], { stdin: JSON.stringify(body) });
  expect(read).toMatchObject({ name: "OAUTH_TOKEN_REJECTED", path: "/sns/" });
});

test("tells the title of a code that no version knows yet", async () => {
  const { body } = problem(new WechatError({ product: "wecom", code: 40003 }));
  const type = "urn:wechat-errors:wecom:987654321";
  const stdin = JSON.stringify({ ...body, type, code: 987654321, title: "Something new" });
  expect((await run([], { stdin })).stdout).toMatch(/^987654321 {2}\S+\nSomething new\n/);
});

test.each(PRODUCTS)("reads the problems of %s", async (product) => {
  const shown = listCodes(product)
    .filter(({ path }) => path === undefined)
    .map(({ code }) => new WechatError({ product, code }))
    .filter(({ expose }) => expose);
  for (const error of [shown[0]!, shown.at(-1)!]) {
    const [read] = await records([], { stdin: JSON.stringify(error) });
    expect(read).toMatchObject({ code: error.code, kind: error.kind, status: error.status });
  }
});

test.each<[string, Record<string, unknown>]>([
  ["wecom:40003", { code: 40003, product: "wecom", name: "INVALID_USERID" }],
  ["WeCom:40003", { code: 40003, product: "wecom" }],
  ["weixin:40003", { code: 40003, product: "offiaccount", name: "INVALID_OPENID" }],
  ["offiaccount:-1", { code: -1, product: "offiaccount" }],
  ["pay-v3:SIGN_ERROR", { code: "SIGN_ERROR", product: "pay-v3" }],
  ["pay-v2:sign_error", { code: "SIGN_ERROR", product: "pay-v2" }],
  ["wecom:IP_NOT_ALLOWED", { code: 60020, product: "wecom" }],
  ["urn:wechat-errors:weixin:40163", { code: 40163 }],
  ["urn:wechat-errors:pay-v3:PARAM_ERROR", { code: "PARAM_ERROR", product: "pay-v3" }],
  ["https://errors.example.com/weixin/40163/", { code: 40163 }],
  ["urn:wechat-errors:credential", { code: null, kind: "credential" }],
  // By itself the word is a code's name.
  ["urn:wechat-errors:invalid_code", { code: null, kind: "invalid_code" }],
  ["https://errors.example.com/timeout", { code: null, kind: "timeout" }],
  ["quota_exhausted", { code: null, kind: "quota_exhausted" }],
  ["https://open.work.weixin.qq.com/devtool/query?e=60020", { code: 60020, product: "wecom" }],
])("takes %s", async (word, expected) => {
  const [first] = await records([word]);
  expect(first).toMatchObject(expected);
});

test("a product before the code goes with a path, and with a URL of its host", async () => {
  const [first] = await records(["weixin:40001", "--path", "/sns/userinfo"]);
  expect(first).toMatchObject({ name: "OAUTH_TOKEN_REJECTED" });
  const url = ["--url", "https://api.weixin.qq.com/sns/userinfo"];
  expect(await records(["weixin:40001", ...url])).toMatchObject([{ name: "OAUTH_TOKEN_REJECTED" }]);
});

test.each<Kind>(["credential", "timeout", "quota_exhausted"])("explains %s", async (kind) => {
  const { status, stdout } = await run([kind]);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^${kind}\n\\S`));
  expect(stdout).toMatch(/^ {2}do /m);
});

test("leaves the problems of others alone", async () => {
  const stdin = '{"type":"about:blank","title":"Not Found","status":404}';
  const { status, stderr } = await run([], { stdin });
  expect(status).toBe(2);
  expect(stderr).toContain("not one of wechat-errors: its type is about:blank");
});
