import { startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import { afterEach, beforeEach, expect, test } from "vitest";

// What the types would refuse, JavaScript lets through; it must not be a set-up that does nothing.
interface Untyped {
  on(...args: unknown[]): Record<"fail" | "reply", (...args: unknown[]) => unknown>;
  push(...args: unknown[]): Promise<unknown>;
  originOf(...args: unknown[]): unknown;
  intercept(): void;
}

let fake: FakeWechat;
let wechat: Untyped;
beforeEach(async () => {
  fake = await startFakeWechat();
  wechat = fake as unknown as Untyped;
});
afterEach(() => fake.close());

const PATH = "/sns/jscode2session";
const app = (_request: never, response: { end(text: string): void }) => response.end("success");

test.each<[string, (wechat: Untyped) => unknown, RegExp]>([
  ["no method", (w) => w.on(PATH), /"\/sns\/jscode2session" is none of GET, POST/],
  ["nothing at all", (w) => w.on(), /undefined is none of GET/],
  ["a method of none of WeChat's APIs", (w) => w.on("FETCH", PATH), /"FETCH" is none of GET/],
  ["no target", (w) => w.on("GET"), /on\(\): undefined is no object of host, path/],
  ["a target of another kind", (w) => w.on("GET", 5), /on\(\): 5 is no object/],
  [
    "a mistyped member",
    (w) => w.on("GET", { pathname: PATH }),
    /there is no pathname; there are host/,
  ],
  [
    "a path without a slash",
    (w) => w.on("GET", { path: "sns" }),
    /a path begins with \/, and is "sns"/,
  ],
  [
    "a host of somebody else",
    (w) => w.on("GET", "https://example.com/x"),
    /"example.com" is no host of/,
  ],
  [
    "the fake's own address",
    (w) => w.on("GET", `${fake.origin}${PATH}`),
    /"127.0.0.1" is no host of/,
  ],
  [
    "a mistyped option of fail",
    (w) => w.on("GET", PATH).fail(40163, { errMsg: "x" }),
    /no errMsg; there are status/,
  ],
  [
    "a mistyped option of reply",
    (w) => w.on("GET", PATH).reply({}, { code: 500 }),
    /no code; there are status, headers/,
  ],
  [
    "a status where options are due",
    (w) => w.on("GET", PATH).reply({}, 500),
    /reply\(\): 500 is no object of status/,
  ],
  ["a body that is a number", (w) => w.on("GET", PATH).reply(5), /reply\(\): 5 is no object, text/],
  [
    "a body that is null",
    (w) => w.on("GET", PATH).reply(null),
    /reply\(\): null is no object, text/,
  ],
  [
    "an unknown host's origin",
    (w) => w.originOf("example.com"),
    /"example.com" is none of api\.weixin/,
  ],
])("refuses %s", (_, mistake, message) => {
  expect(() => mistake(wechat)).toThrow(TypeError);
  expect(() => mistake(wechat)).toThrow(message);
});

test.each<[string, string, unknown, RegExp]>([
  [
    "no options",
    "message",
    undefined,
    /push\(\) of message: undefined is no object of token, message/,
  ],
  ["no message", "message", { token: "t" }, /of message: it needs message, an object/],
  ["no token", "verify", {}, /of verify: it needs token, a text/],
  ["no key", "wecom", { token: "t", corpid: "c", message: {} }, /it needs encodingAesKey, a text/],
  ["no resource", "pay-v3", { resource: null }, /it needs resource, an object/],
  [
    "a mistyped option",
    "pay-v2",
    { notices: {} },
    /there is no notices; there are notice, signType, path/,
  ],
  ["another kind's option", "pay-v2", { token: "t" }, /there is no token/],
  ["a path without a slash", "pay-v2", { path: "pay" }, /a path begins with \/, and is "pay"/],
  ["no attempts", "pay-v2", { attempts: 0 }, /attempts must be 1 or more, and is 0/],
  ["a time-out in words", "pay-v2", { timeoutMs: "1s" }, /timeoutMs must be a number/],
  ["a kind that there is not", "massage", {}, /the kinds are message, verify/],
  ["a kind by the name of Object's own", "toString", {}, /the kinds are message, verify/],
])("push() refuses %s", async (_, kind, options, message) => {
  const pushed = wechat.push(app, kind, options);
  await expect(pushed).rejects.toThrow(message);
  await expect(pushed).rejects.toBeInstanceOf(TypeError);
});

test.each<[unknown, RegExp]>([
  [{ htps: true }, /there is no htps; there are https, pay/],
  [{ pay: { apiv3key: "x" } }, /pay: there is no apiv3key; there are key, apiV3Key/],
  [{ pay: "key" }, /pay: "key" is no object/],
  [null, /null is no object/],
])("startFakeWechat refuses %j", async (options, message) => {
  await expect(startFakeWechat(options as object)).rejects.toThrow(message);
});

test("says so where it is used after close()", async () => {
  await fake.close();
  for (const use of [() => wechat.on("GET", PATH), () => wechat.intercept()])
    expect(use).toThrow(/this fake WeChat is closed; start another/);
  // Nothing is left led to it.
  const other = await startFakeWechat();
  other.intercept();
  await other.close();
  await fake.close();
});

test("takes methods in small letters, and hosts in capitals", async () => {
  wechat.on("get", "https://API.weixin.qq.com/sns/jscode2session").fail(40163);
  const reply = await fetch(`${fake.origin}${PATH}`);
  expect(await reply.json()).toMatchObject({ errcode: 40163 });
});
