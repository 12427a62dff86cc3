import { assertReply, readReply, WechatError, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

const HOST = "api.weixin.qq.com";
const PATH = "/cgi-bin/menu/create";
const read = (body: unknown, reply: Partial<Reply> = {}) =>
  readReply({ host: HOST, path: PATH, body, ...reply });

/** The same text as each form in which a body may be given. */
const asGiven = (text: string): readonly (readonly [string, unknown])[] => [
  ["text", text],
  ["bytes", new TextEncoder().encode(text)],
  ["a Buffer", Buffer.from(text)],
];

describe("an envelope with an errcode", () => {
  test.each([
    ["a number", '{"errcode":40003,"errmsg":"invalid openid"}'],
    ["a string", '{"errcode":"40003","errmsg":"invalid openid"}'],
    ["without words", '{"errcode":40003}'],
    ["at the end", '{"list":[{"errcode":0}],"errmsg":"x","errcode":40003}'],
    ["with spaces", ' \r\n{ "errcode" : \t40003 , "errmsg" : "x" } \n'],
    ["after a BOM", '\ufeff{"errcode":40003,"errmsg":"x"}'],
    ["with raw control characters", '{"errmsg":"two\nlines\u0000\u001f","errcode":40003}'],
    ["with its tail cut off in the words", '{"errcode":40003,"errmsg":"inval'],
    ["with its tail cut off after the words", '{"errcode":40003,"errmsg":"invalid"'],
    ["with its tail cut off within a list", '{"errcode":40003,"list":[1,{"a":'],
    ["followed by NUL bytes", '{"errcode":40003,"errmsg":"x"}\u0000\u0000'],
    ["followed by another text", '{"errcode":40003,"errmsg":"x"}<html>'],
    ["with an escaped key", '{"\\u0065rrcode":40003,"errmsg":"x"}'],
    ["that stands twice, the last one counts", '{"errcode":0,"errcode":40003}'],
    ["beside a nested one of 0", '{"data":{"errcode":0},"errcode":40003}'],
    ["with an id of 64 bits", '{"errcode":40003,"msgid":9223372036854775807}'],
    ["as a fraction that is whole", '{"errcode":40003.0}'],
  ])("%s", (_, text) => {
    for (const [form, body] of asGiven(text))
      expect(read(body), form).toMatchObject({ code: 40003, kind: "invalid_input", status: 400 });
  });

  test("that a client has parsed", () => {
    expect(read({ errcode: 40003, errmsg: "x" })?.code).toBe(40003);
    expect(read(Object.assign(Object.create(null), { errcode: "40003" }))?.code).toBe(40003);
  });

  test("in broken UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from('{"errmsg":"'),
      Buffer.from([0xff, 0xe5, 0xbe]),
      Buffer.from('","errcode":40003}'),
    ]);
    expect(read(bytes)?.code).toBe(40003);
  });

  test("keeps -1, which means busy", () => {
    expect(read('{"errcode":-1,"errmsg":"system error"}')).toMatchObject({
      code: -1,
      kind: "unavailable",
      status: 503,
    });
  });

  test("keeps a number that nobody knows", () => {
    expect(read('{"errcode":1234567}')).toMatchObject({ code: 1234567, kind: "unknown_code" });
  });

  test.each(['"busy"', "true", "1.5", "{}", "1e300"])("of %s is no code: bad_reply", (value) => {
    expect(read(`{"errcode":${value}}`)).toMatchObject({ code: undefined, kind: "bad_reply" });
  });

  test("whose number is cut off is not half of it", () => {
    for (const [form, body] of asGiven('{"errmsg":"x","errcode":400'))
      expect(read(body), form).toMatchObject({ code: undefined, kind: "bad_reply" });
  });
});

describe("a success", () => {
  test.each([
    ["errcode 0", '{"errcode":0,"errmsg":"ok"}'],
    ['errcode "0"', '{"errcode":"0","errmsg":"ok"}'],
    ["errcode null", '{"errcode":null}'],
    ["errcode empty", '{"errcode":""}'],
    ["errcode -0", '{"errcode":-0}'],
    ["no errcode", '{"access_token":"x","expires_in":7200}'],
    ["errmsg alone", '{"errmsg":"ok"}'],
    ["an empty object", "{}"],
    ["a nested errcode", '{"errcode":0,"list":[{"errcode":40003}],"data":{"errcode":40003}}'],
    ["an envelope within a string", '{"response_body":"{\\"errcode\\":40003}"}'],
    ["the last of two is 0", '{"errcode":40003,"errcode":0}'],
    ["a BOM and errcode 0", '\ufeff{"errcode":0}'],
    ["a code of some other kind", '{"code":500,"message":"x"}'],
    ["an array", '[{"errcode":40003}]'],
    ["a bill", "`date,`fee\n`2026-11-22,`100"],
    ["plain text", "success"],
  ])("%s", (_, text) => {
    for (const [form, body] of asGiven(text)) expect(read(body), form).toBe(undefined);
  });

  test.each([
    ["an object", { errcode: 0 }],
    ["an object without errcode", { access_token: "x" }],
    ["an array", [{ errcode: 40003 }]],
    ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46])],
    ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0])],
    ["an AMR", Buffer.from("#!AMR\n")],
  ])("%s that is given as such", (_, body) => {
    expect(read(body)).toBe(undefined);
  });

  test("an empty 204, and a redirect", () => {
    expect(read("", { status: 204 })).toBe(undefined);
    expect(read("", { status: 302 })).toBe(undefined);
  });
});

describe("a reply in no form of WeChat's", () => {
  test.each([
    ["HTML", "<html><body>busy</body></html>"],
    ["HTML after a BOM and spaces", "\ufeff \n<!doctype html>"],
    ["an empty text", ""],
    ["spaces only", " \r\n\t"],
    ["a BOM only", "\ufeff"],
    ["a success cut off", '{"access_token":"abc'],
    ["an errcode 0 cut off", '{"errcode":0,"err'],
    ["an opening brace", "{"],
  ])("%s is bad_reply", (_, text) => {
    for (const [form, body] of asGiven(text))
      expect(read(body), form).toMatchObject({ kind: "bad_reply", status: 502, code: undefined });
  });

  test("nothing at all is bad_reply", () => {
    expect(read(undefined)?.kind).toBe("bad_reply");
    expect(read(new Uint8Array())?.kind).toBe("bad_reply");
  });

  test("a page of mp.weixin.qq.com is what it is for", () => {
    expect(read("<html>article</html>", { host: "mp.weixin.qq.com" })).toBe(undefined);
  });

  test.each([
    [400, "bad_reply"],
    [404, "bad_reply"],
    [405, "malformed_request"],
    [408, "timeout"],
    [411, "malformed_request"],
    [412, "malformed_request"],
    [413, "too_large"],
    [429, "rate_limited"],
    [500, "unavailable"],
    [502, "unavailable"],
    [503, "unavailable"],
    [504, "timeout"],
  ])("an HTML page with %i is %s", (status, kind) => {
    for (const body of ["<html></html>", "", "{}", Buffer.of(0xff)])
      expect(read(body, { status })).toMatchObject({ kind, reply: { status } });
  });

  test("an errcode says more than the status it comes with", () => {
    expect(read('{"errcode":40003}', { status: 500 })).toMatchObject({ code: 40003, status: 400 });
  });
});

describe("an object that a client has made", () => {
  test("with a getter that throws is bad_reply", () => {
    const hostile = Object.defineProperty({}, "errcode", {
      get() {
        throw new Error("no");
      },
    });
    expect(read(hostile)?.kind).toBe("bad_reply");
  });

  test("that is a revoked proxy is bad_reply", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(read(proxy)?.kind).toBe("bad_reply");
  });

  test("with errmsg that is no text has none", () => {
    for (const errmsg of [7, null, {}, ["x"]])
      expect(read({ errcode: 40003, errmsg })).toMatchObject({ code: 40003, errmsg: undefined });
  });

  test("is left as it was", () => {
    const body = Object.freeze({ errcode: 40003, errmsg: "x rid: 63b4f2b4-0bd1d1e5-2ec1d3a0" });
    expect(read(body)?.errmsg).toBe("x");
  });
});

describe("host and path", () => {
  const error = '{"errcode":40003}';

  test.each([
    "example.com",
    "weixin.qq.com",
    "api.weixin.qq.com.example.com",
    "xapi.weixin.qq.com",
    "",
  ])("%s is not a host of WeChat's", (host) => {
    expect(read(error, { host })).toBe(undefined);
  });

  test.each([
    HOST,
    "api.weixin.qq.com:443",
    "API.WeiXin.QQ.com",
    "sh.api.weixin.qq.com",
    "api2.weixin.qq.com",
    "mp.weixin.qq.com",
    "file.api.weixin.qq.com",
  ])("%s is", (host) => {
    const { code, reply } = read(error, { host })!;
    expect(code).toBe(40003);
    expect(reply?.host).toBe(host.toLowerCase());
  });

  test.each([
    ["no host", { path: PATH, body: error }],
    ["no path", { host: HOST, body: error }],
    ["a host that is no text", { host: 7, path: PATH, body: error }],
  ])("%s: no reply", (_, reply) => {
    expect(readReply(reply as unknown as Reply)).toBe(undefined);
  });

  test.each([
    [PATH, PATH],
    [`${PATH}?access_token=secret`, PATH],
    [`${PATH}#part`, PATH],
    [`https://${HOST}${PATH}?access_token=secret`, PATH],
    [`https://${HOST}`, "/"],
    ["/cgi-bin/user/oABCDEFGHIJKLMNOPQRSTUVWXYZ_/x", "/cgi-bin/user/[cut]/x"],
    [`/${"x".repeat(500)}`, `/${"x".repeat(255)}`],
  ])("of the path %s is kept %s", (path, kept) => {
    expect(read(error, { path })?.reply?.path).toBe(kept);
  });

  test("the query does not hide the path that a meaning depends on", () => {
    const path = "/sns/userinfo?access_token=x&openid=y";
    expect(read('{"errcode":40001}', { path })?.kind).toBe("reauthorize");
  });

  test("what is kept of the exchange is its method, host, path and status", () => {
    const call = { method: "POST", host: HOST, path: PATH, status: 200 };
    expect(readReply({ ...call, body: error })?.reply).toEqual(call);
    expect(read(error)?.reply).toEqual({ host: HOST, path: PATH });
  });
});

describe("assertReply", () => {
  test("throws what readReply returns", () => {
    const reply = { host: HOST, path: PATH, body: '{"errcode":40003}' };
    expect(() => assertReply(reply)).toThrow(WechatError);
    expect(() => assertReply(reply)).toThrow(readReply(reply)!.message);
  });

  test("leads to whoever called it", () => {
    const assertHere = () => assertReply({ host: HOST, path: PATH, body: "{" });
    const error: unknown = (() => {
      try {
        assertHere();
      } catch (thrown) {
        return thrown;
      }
      return undefined;
    })();
    expect((error as Error).stack).toMatch(/\n\s+at assertHere /);
  });

  test("lets a success pass", () => {
    expect(assertReply({ host: HOST, path: PATH, body: '{"errcode":0}' })).toBe(undefined);
  });
});
