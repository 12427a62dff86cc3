import { readReply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

const read = (errmsg: string, path: string) =>
  readReply({ host: "api.weixin.qq.com", path, body: { errcode: 40003, errmsg } })!;
const cut = (errmsg: string, query = "") => read(errmsg, `/cgi-bin/x?${query}`).errmsg;
const OPENID = "oEfGhIjK-1_lmNopQrStUvWxYz12";
const KEY = "tiihtNczf5v6AKRyjwEUhQ==";

describe("a value of the query", () => {
  test.each([
    ["用户张三不存在", "name=张三", "用户[cut]不存在"],
    ["用户张三不存在", `name=${encodeURIComponent("张三")}`, "用户[cut]不存在"],
    ["用户李不存在", "name=李", "用户[cut]不存在"],
    ["用户abc不存在", "name=abc", "用户[cut]不存在"],
    ["ユーザー花子は", "name=花子", "ユーザー[cut]は"],
    ["no user abc.", "name=abc", "no user [cut]."],
    ["no abcd, no v1.abc", "name=abc", "no abcd, no v1.abc"],
    ["bad a%252Fb value", "q=a/b", "bad [cut] value"],
    ["bad 1/2/3/4 value", "q=1%252F2%252F3%252F4", "bad [cut] value"],
    ["bad code Abcdef92345= here", "code=Abcdef92345=", "bad code [cut] here"],
    ["bad sig secretsecret== here", "sig=secretsecret==", "bad sig [cut] here"],
    ["bad %00 !", "access_token=00%20", "bad %[cut]!"],
    ["no     %00", "code=no%20%20%20%20%20%250", "[cut]0"],
    ["no     %41%00", "code=no%20%20%20%20%20%2541%25", "[cut]00"],
    ["bad %00%2Fx here", "code=00%2Fx", "bad %[cut] here"],
    ["no Tom & Co here", "name=Tom%20%26%20Co", "no [cut] here"],
  ])("%s, of %s", (errmsg, query, expected) => expect(cut(errmsg, query)).toBe(expected));

  test.each([
    ["invalid image size", "type=image"],
    ["invalid grant_type authorization_code", "grant_type=authorization_code"],
    ["lang zh_CN is fine", "lang=zh_CN"],
    ["count 20 is over 10", "count=20"],
  ])("that is known to be harmless stays: %s", (errmsg, query) =>
    expect(cut(errmsg, query)).toBe(errmsg),
  );

  test.each([
    ["invalid type 60_abcDEF-x", "type=60_abcDEF-x"],
    ["no next o123", "next_openid=o123"],
    ["invalid image", "name=image"],
    ["count 13812345678", "count=13812345678"],
  ])("is cut whatever its parameter is named, or whatever it is: %s", (errmsg, query) =>
    expect(cut(errmsg, query)).toContain("[cut]"),
  );

  test("leaves no half where the words are clipped, wherever it stands", () => {
    for (const value of ["60_secret-token-of-some-length", "微信".repeat(300), "s3cr".repeat(400)])
      for (const spelt of [value, encodeURIComponent(value)])
        for (const before of [0, 400, 980, 997, 999]) {
          const query = `a=${value}&b=${"filler".repeat(20)}`;
          const filled = `${"filler".repeat(20)} ${"y ".repeat(before / 2)}`.slice(0, before);
          const shown = cut(`${filled}(${spelt}${spelt}) and more`, query)!;
          for (const half of [value.slice(0, 3), value.slice(-3), spelt.slice(0, 6)])
            expect(shown).not.toContain(half);
          expect(shown.length).toBeLessThanOrEqual(1000);
        }
  });

  test("is found among thousands", () => {
    const many = Array.from({ length: 6000 }, (_, index) => `k${index}=word${index}`).join("&");
    expect(cut("no word5999 here", many)).toBe("no [cut] here");
    // Where it cannot be told any more what is whose, nothing is shown.
    const alike = "&a=invalid".repeat(5000);
    expect(cut("invalid openid", alike)).toBe("[cut]");
  });
});

describe("what is masked wherever it comes from", () => {
  test.each([
    ["an OpenID", OPENID],
    ["an external contact of WeCom's", "wmEAlECwAAHrbWYDetiu3Af13xlYDDNG"],
    ["one that is shorter, and hardly random", "wmQRSTUVWX_9876543210fedcba-ABC"],
    ["a chat of WeCom's that is shorter", "wrOgQhDgAAMYQiS5ol9G7gK"],
    ["an OpenID that is shorter", "o0123456789ABCDEFGHIJKL"],
    ["a chat of WeCom's", "wrOgQhDgAAMYQiS5ol9G7gK9JVAAAABA"],
    ["a session key", KEY],
    ["a session key, encoded", encodeURIComponent(KEY)],
    ["an access token", "60_abcDEFghiJKLmnoPQRstu"],
    ["a media id", "ZLNPxBRg7dDrzDf3cUJxMUvZ3Vmb0zYjEWVHkO9b0Jr1"],
    ["an AppSecret", "0123456789abcdef0123456789abcdef"],
    ["a phone number", "13812345678"],
    ["a phone number with its country", "8613812345678"],
    ["the number of an identity card", "11010519491231002X"],
    ["an e-mail address", "san.zhang+wx@mail.example.com"],
  ])("%s", (_, id) => {
    expect(cut(`bad value ${id}, sorry`)).toBe("bad value [cut], sorry");
    expect(cut(`值${id}不合法`)).toBe("值[cut]不合法");
    expect(read("x", `/users/${id}/orders`).reply!.path).not.toContain(id.slice(3, 12));
    expect(read(`x, hint: [${id}]`, "/x").hint ?? "").not.toContain(id.slice(3, 12));
  });

  test.each([
    "invalid appid wxd930ea5d5a258f4f",
    "invalid corpid ww0123456789abcdef",
    "not allow to access from ip 203.0.113.7, ipv6 ::ffff:203.0.113.7",
    "out_trade_no_is_used_already",
    "access_token_is_expired_now_x",
    "order 1217752501201407033233368018",
    "at 1504173603123",
    "api unauthorized for /cgi-bin/message/custom/send",
    "参数错误，字段 openid 过长",
  ])("but not %s", (errmsg) => expect(cut(errmsg)).toBe(errmsg));
});

test("a rid in a text that is encoded as a form is read", () => {
  expect(read("invalid+openid+rid:+63b4f2b4-0bd1d1e5-2ec1d3a0", "/x")).toMatchObject({
    errmsg: "invalid+openid",
    rid: "63b4f2b4-0bd1d1e5-2ec1d3a0",
  });
});
