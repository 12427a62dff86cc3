import { readReply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";
const HINT = "aBc.1-2_3!x";

/** What is made of WeChat's words in a reply to a call of this path. */
function words(errmsg: string, path = "/cgi-bin/user/info", host = "api.weixin.qq.com") {
  const error = readReply({ host, path, body: JSON.stringify({ errcode: 40003, errmsg }) })!;
  return { errmsg: error.errmsg, rid: error.rid, hint: error.hint };
}

describe("the suffixes that WeChat puts behind its words", () => {
  test.each([
    ["none", "invalid openid", {}],
    ["a hint", `invalid openid hint: [${HINT}]`, { hint: HINT }],
    ["hints with a req_id", `invalid openid, hints: [ req_id: ${HINT} ]`, { hint: HINT }],
    ["a rid", `invalid openid rid: ${RID}`, { rid: RID }],
    ["a rid after a comma", `invalid openid, rid: ${RID}`, { rid: RID }],
    ["a hint and a rid", `invalid openid hint: [${HINT}] rid: ${RID}`, { hint: HINT, rid: RID }],
    ["a rid and a hint", `invalid openid rid: ${RID}, hint: [${HINT}]`, { hint: HINT, rid: RID }],
    [
      "an older hint",
      "invalid openid, hint: [1504173603_8_9e3c1f]",
      { hint: "1504173603_8_9e3c1f" },
    ],
  ])("%s", (_, errmsg, found) => {
    expect(words(errmsg)).toEqual({
      errmsg: "invalid openid",
      rid: undefined,
      hint: undefined,
      ...found,
    });
  });

  test.each([
    ["a rid", ` rid: ${RID}`, { rid: RID }],
    ["a hint", ` hint: [${HINT}]`, { hint: HINT }],
  ])("%s, and no words before it", (_, errmsg, found) => {
    expect(words(errmsg)).toMatchObject({ ...found, errmsg: "" });
  });

  test("WeCom's, of which our server's IP stays for who has to list it", () => {
    const more = "more info at https://open.work.weixin.qq.com/devtool/query?e=60020";
    const errmsg = `not allow to access from your ip, hint: [${HINT}], from ip: 203.0.113.7, ${more}`;
    expect(words(errmsg, "/cgi-bin/user/get", "qyapi.weixin.qq.com")).toEqual({
      errmsg: "not allow to access from your ip, from ip: 203.0.113.7",
      rid: undefined,
      hint: HINT,
    });
  });

  test("what only looks like one stays", () => {
    for (const errmsg of [
      "rid: short",
      "grid: 63b4f2b4-0bd1d1e5-2ec1d3a0",
      "hint: no brackets",
      `rid: ${RID}0`,
      "hint: []",
    ])
      expect(words(errmsg)).toEqual({ errmsg, rid: undefined, hint: undefined });
  });

  test("Chinese words stay whole", () => {
    expect(words(`参数错误，字段 openid 过长 rid: ${RID}`)).toMatchObject({
      errmsg: "参数错误，字段 openid 过长",
      rid: RID,
    });
  });
});

describe("values of the request's query", () => {
  const path = "/sns/userinfo";
  const cut = (errmsg: string, query: string) => words(errmsg, `${path}?${query}`).errmsg;

  test("are cut out wherever they stand", () => {
    const query = "access_token=60_abcDEF-x&openid=oSecretOpenid";
    expect(cut("token 60_abcDEF-x of oSecretOpenid, 60_abcDEF-x", query)).toBe(
      "token [cut] of [cut], [cut]",
    );
    expect(cut("(60_abcDEF-x)x60_abcDEF-xx", query)).toBe("([cut])x[cut]x");
  });

  test("are cut out as they stand in the URL, and decoded", () => {
    const query = "code=a%2Fb%2Bc%3D%3D&state=two+words+here";
    expect(cut("raw a%2Fb%2Bc%3D%3D", query)).toBe("raw [cut]");
    expect(cut("decoded a/b+c==", query)).toBe("decoded [cut]");
    expect(cut("raw two+words+here, decoded two words here", query)).toBe(
      "raw [cut], decoded [cut]",
    );
    expect(cut("微信用户名 is unknown", `name=${encodeURIComponent("微信用户名")}`)).toBe(
      "[cut] is unknown",
    );
  });

  test("of under six characters go only as whole words", () => {
    const query = "id=1&city=zh";
    expect(cut("id 1 from 1.11.1.121 in zh, not zhs", query)).toBe(
      "id [cut] from 1.11.1.121 in [cut], not zhs",
    );
    expect(cut("a.b in (a.b), not axb", "q=a.b")).toBe("[cut] in ([cut]), not axb");
    expect(cut("秘密 abc", "q=abc")).toBe("秘密 [cut]");
  });

  test("may contain one another: the longer goes first", () => {
    expect(cut("secret-token-long and secret-token", "a=secret-token&b=secret-token-long")).toBe(
      "[cut] and [cut]",
    );
  });

  test("may be written with characters that mean something to a regular expression", () => {
    expect(cut("see a.*( here", "q=a.*(")).toBe("see [cut] here");
    expect(cut("see a.*(b$[^ here", "q=a.*(b$[^")).toBe("see [cut] here");
  });

  test("may be broken, and are cut as they stand", () => {
    expect(cut("see %E0%A4%A here", "q=%E0%A4%A")).toBe("see [cut] here");
  });

  test("leave everything else: names, empty values, a call without a query", () => {
    expect(cut("access_token missing", "access_token=")).toBe("access_token missing");
    expect(cut("openid wrong", "openid=oSecretOpenid")).toBe("openid wrong");
    expect(words("plain words").errmsg).toBe("plain words");
  });

  test("are cut from a hint too", () => {
    const { hint } = words("no hint: [secret-token]", `${path}?q=secret-token`);
    expect(hint).toBe("[cut]");
  });

  test("leave the rid", () => {
    expect(words(`x rid: ${RID}`, `${path}?a=1&b=2`).rid).toBe(RID);
  });
});

describe("words without end", () => {
  const SIZE = 64 * 1024;

  test.each([
    ["one letter", "x".repeat(SIZE)],
    ["spaces", " ".repeat(SIZE) + "x"],
    ["commas", ",".repeat(SIZE)],
    ["beginnings of a hint", "hint: [".repeat(SIZE / 7)],
    ["beginnings of a rid", "rid: 63b4f2b4-".repeat(SIZE / 14)],
    ["short values", "1 ".repeat(SIZE / 2)],
    ["Chinese", "微".repeat(SIZE / 3)],
  ])("of %s are clipped to 1,000 characters", (_, errmsg) => {
    expect(words(errmsg, "/x?type=1&q=xxxxxxx").errmsg!.length).toBeLessThanOrEqual(1000);
  });

  test("still give the rid at their end", () => {
    const found = words(`${"x".repeat(SIZE)} rid: ${RID}`);
    expect(found.rid).toBe(RID);
    expect(found.errmsg).toBe("x".repeat(1000));
  });

  test("are cut before they are clipped: half a token is a token too", () => {
    const token = "60_secret-token-of-some-length";
    const { errmsg } = words(`${"x".repeat(990)} ${token} more`, `/x?access_token=${token}`);
    expect(errmsg).not.toContain("60_secr");
    expect(errmsg).toContain("[cut]");
  });

  test("with a query without end come to an end", () => {
    const query = Array.from({ length: 5000 }, (_, i) => `k${i}=value${i}`).join("&");
    expect(words("value4999 value17", `/x?${query}`).errmsg).toBe("[cut] [cut]");
  });
});
