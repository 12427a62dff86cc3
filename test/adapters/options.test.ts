import { describe, expect, test } from "vitest";
import { wechatErrors as expressErrors, type Options } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";

const ADAPTERS: readonly [name: string, create: (options?: Options) => unknown][] = [
  ["Express", expressErrors],
  ["Koa", koaErrors],
];

const log = () => undefined;

/** What the message must call an option, how it must show the value, and the wrong options. */
const WRONG: readonly [name: string, value: string, options: unknown][] = [
  ["options", "null", null],
  ["options", '"captured"', "captured"],
  ["options", "7", 7],
  ["capture", '"yes"', { capture: "yes" }],
  ["capture", "null", { capture: null }],
  ["relay", "true", { relay: true }],
  ["relay", '"all"', { relay: "all" }],
  ["language", '"fr"', { language: "fr" }],
  ["language", '"zh-CN"', { language: "zh-CN" }],
  ["typeBase", '""', { typeBase: "" }],
  ["typeBase", '"/errors/"', { typeBase: "/errors/" }],
  ["typeBase", "my errors", { typeBase: "https://example.com/my errors/" }],
  ["typeBase", "5", { typeBase: 5 }],
  ["render", '"json"', { render: "json" }],
  ["render", "null", { render: null }],
  ["onError", "{}", { onError: {} }],
  ["stack", '"always"', { stack: "always" }],
  ["stack", "1", { stack: 1 }],
  ["logger", "7", { logger: 7 }],
  ["logger", "null", { logger: null }],
  ["logger", "{}", { logger: { info: log, error: log } }],
  ["logger", '"console"', { logger: "console" }],
  ["levels", '"debug"', { levels: "debug" }],
  ["levels", '["debug"]', { levels: ["debug"] }],
  ["levels", "null", { levels: null }],
  ['levels["no_such_kind"]', '"debug"', { levels: { no_such_kind: "debug" } }],
  ['levels["40003"]', '"silent"', { levels: { 40003: "silent" } }],
  ['levels["wecom:40003"]', "7", { levels: { "wecom:40003": 7 } }],
  ["webhooks", '"retry"', { webhooks: "retry" }],
  ["webhooks", '["message"]', { webhooks: ["message"] }],
  ['webhooks["mail"]', '"retry"', { webhooks: { mail: "retry" } }],
  ['webhooks["message"]', '"ignore"', { webhooks: { message: "ignore" } }],
  ['webhooks["pay-v3"]', '"acknowledge"', { webhooks: { "pay-v3": "acknowledge" } }],
  ["upstreams", '["127.0.0.1"]', { upstreams: ["127.0.0.1"] }],
  ["upstreams", "null", { upstreams: null }],
  ["upstreams", '"127.0.0.1"', { upstreams: "127.0.0.1" }],
  ['upstreams["http://gw"]', "api.weixin", { upstreams: { "http://gw": "api.weixin.qq.com" } }],
  ['upstreams["gw/w x"]', "api.weixin.qq.com", { upstreams: { "gw/w x": "api.weixin.qq.com" } }],
  ['upstreams["gw//wx"]', "api.weixin.qq.com", { upstreams: { "gw//wx": "api.weixin.qq.com" } }],
  ['upstreams["gw/wx?a"]', "api.weixin.qq.com", { upstreams: { "gw/wx?a": "api.weixin.qq.com" } }],
  ['upstreams["/wx"]', "api.weixin.qq.com", { upstreams: { "/wx": "api.weixin.qq.com" } }],
  ['upstreams["gw/wx"]', '"example.com"', { upstreams: { "gw/wx": "example.com" } }],
  ['upstreams[""]', "api.weixin.qq.com", { upstreams: { "": "api.weixin.qq.com" } }],
  ['upstreams["gw"]', '"example.com"', { upstreams: { gw: "example.com" } }],
  ['upstreams["gw"]', "https://api", { upstreams: { gw: "https://api.weixin.qq.com" } }],
  ['upstreams["gw"]', "true", { upstreams: { gw: true } }],
  ["codes", "null", { codes: null }],
  ["codes", "[40003]", { codes: [40003] }],
  ["codes", '"40003"', { codes: "40003" }],
  ['codes["conflict"]', "{}", { codes: { conflict: {} } }],
  ['codes["0"]', '{"kind":"conflict"}', { codes: { 0: { kind: "conflict" } } }],
  ['codes["no:1"]', '{"kind":"conflict"}', { codes: { "no:1": { kind: "conflict" } } }],
  ['codes["1.5"]', '{"kind":"conflict"}', { codes: { 1.5: { kind: "conflict" } } }],
  ['codes["1"]', '"conflict"', { codes: { 1: "conflict" } }],
  ['codes["1"]', "null", { codes: { 1: null } }],
  ['codes["1"].kind', "{}", { codes: { 1: {} } }],
  ['codes["1"].kind', '"bad"', { codes: { 1: { kind: "bad" } } }],
  ['codes["1"].kind', "7", { codes: { 1: { kind: 7 } } }],
  ['codes["1"].title', '"x"', { codes: { 1: { kind: "conflict", title: "x" } } }],
  ['codes["1"].title', '{"en":"x"}', { codes: { 1: { kind: "conflict", title: { en: "x" } } } }],
  ['codes["1"].retryAfter', "0", { codes: { 1: { kind: "conflict", retryAfter: 0 } } }],
  ['codes["1"].retryAfter', '"week"', { codes: { 1: { kind: "conflict", retryAfter: "week" } } }],
  ['codes["1"].path', '"wxa/"', { codes: { 1: { kind: "conflict", path: "wxa/" } } }],
  ['codes["1"].path', '"/x?y"', { codes: { 1: { kind: "conflict", path: "/x?y" } } }],
  ['codes["1"].status', "409", { codes: { 1: { kind: "conflict", status: 409 } } }],
  ["ignore", "40003", { ignore: 40003 }],
  ["ignore", "{}", { ignore: {} }],
  ["ignore", "null", { ignore: null }],
  ["ignore", "/^\\/hooks/i", { ignore: /^\/hooks/i }],
  ["ignore[0]", '"conflict"', { ignore: ["conflict"] }],
  ["ignore[1]", "null", { ignore: [1, null] }],
  ["ignore[0]", '"no:1"', { ignore: ["no:1"] }],
  ["ignore[0]", "1.5", { ignore: [1.5] }],
  ["titles", '{"en":"x"}', { titles: { en: "x" } }],
  ["titles", "null", { titles: null }],
  ["status", "500", { status: 500 }],
  ["status", "null", { status: null }],
  ["status", "[400]", { status: [400] }],
  ['status["no_such_kind"]', "400", { status: { no_such_kind: 400 } }],
  ['status["x:y:1"]', "400", { status: { "x:y:1": 400 } }],
  ['status["40003"]', "200", { status: { 40003: 200 } }],
  ['status["40003"]', "600", { status: { 40003: 600 } }],
  ['status["40003"]', "400.5", { status: { 40003: 400.5 } }],
  ['status["40003"]', '"400"', { status: { 40003: "400" } }],
  ['status["credential"]', "NaN", { status: { credential: NaN } }],
  ['status["credential"]', "bigint", { status: { credential: 500n } }],
];

describe.each(ADAPTERS)("%s", (_, create) => {
  test.each(WRONG)("refuses %s with %s", (name, value, options) => {
    const error = thrownBy(() => create(options as Options));
    expect(error).toBeInstanceOf(TypeError);
    const { message } = error as TypeError;
    expect(message).toContain(`wechatErrors(): ${name} `);
    expect(message).toContain(value);
  });

  test("refuses an option that there is none of, and names those there are", () => {
    const error = thrownBy(() => create({ captures: false } as Options)) as TypeError;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("captures");
    for (const name of ["upstreams", "capture", "logger", "status", "relay", "render"])
      expect(error.message).toContain(name);
  });

  // As Egg has it for its middleware, and as people try it to have a path left alone.
  test.each([
    ["ignore ", /^\/hooks\//],
    ["ignore ", "/hooks"],
    ["ignore[0] ", ["/hooks"]],
    ["ignore[1] ", [40003, /^\/hooks\//]],
    ["ignore[0] ", [({ path }: { path: string }) => path === "/hooks"]],
  ])("explains that %s is not of paths: %s", (name, ignore) => {
    const error = thrownBy(() => create({ ignore } as Options)) as TypeError;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(`wechatErrors(): ${name}`);
    for (const words of ["not which requests", "Egg", "every request is watched"])
      expect(error.message).toContain(words);
  });

  test.each([
    ["match", /^\/hooks\//],
    ["match", () => true],
    ["enable", false],
  ])("explains Egg's own option %s", (name, value) => {
    const error = thrownBy(() => create({ [name]: value })) as TypeError;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(`wechatErrors(): ${name} `);
    expect(error.message).toContain("Egg");
  });

  test("shows no more of a long value than helps to find it", () => {
    const error = thrownBy(() => create({ typeBase: " ".repeat(10_000) })) as TypeError;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message.length).toBeLessThan(300);
  });

  test("takes no options, and options that are left undefined", () => {
    expect(typeof create()).toBe("function");
    expect(typeof create({})).toBe("function");
    const names = [
      "upstreams",
      "capture",
      "logger",
      "status",
      "relay",
      "language",
      "typeBase",
      "webhooks",
      "codes",
      "ignore",
      "titles",
    ];
    const unset = Object.fromEntries([...names, "render", "onError"].map((n) => [n, undefined]));
    expect(typeof create(unset as Options)).toBe("function");
  });

  test("takes every option in a right form, and writes into none", () => {
    const options = deepFreeze({
      upstreams: {
        "127.0.0.1:9000": "api.weixin.qq.com",
        "gw.example.com": "qyapi.weixin.qq.com",
        "[::1]:9000": "api.mch.weixin.qq.com",
        "gw.example.com:8080/wx/v2/": "apius.mch.weixin.qq.com",
      },
      capture: false,
      logger: { debug: log, info: log, warn: log, error: log },
      status: { rate_limited: 503, 40003: 422, "wecom:40003": 404, SIGN_ERROR: 500, "-1": 500 },
      codes: {
        98765: { kind: "conflict" },
        "-7": { kind: "unavailable", retryAfter: "day" },
        "miniprogram:98765": {
          kind: "rate_limited",
          title: { en: "Slowly", zh: "慢一点" },
          retryAfter: 60,
          path: "/wxa/",
        },
        "pay-v2:NEW_CODE": { kind: "credential" },
      },
      ignore: [9410000, "wecom:84061", "ORDERPAID", "pay-v3:ORDERPAID", -1],
      titles: () => undefined,
      relay: "any",
      webhooks: { message: "acknowledge", "pay-v3": "retry", wecom: () => ({ status: 200 }) },
      language: "zh",
      typeBase: "https://example.com/errors/",
      render: () => undefined,
      stack: true,
      onError: log,
    } as const);
    expect(typeof create(options)).toBe("function");
    expect(typeof create({ status: () => 500, relay: false })).toBe("function");
    expect(typeof create({ ignore: () => true, codes: {} })).toBe("function");
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

function deepFreeze<T extends object>(value: T): T {
  for (const each of Object.values(value))
    if (typeof each === "object" && each !== null) deepFreeze(each as object);
  return Object.freeze(value);
}
