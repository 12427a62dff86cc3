import { inspect } from "node:util";
import { causeOf, isWechatError, lookUp, readReply, WechatError } from "@wechat-errors/core";
import httpErrors from "http-errors";
import { describe, expect, test } from "vitest";

const openid = (): WechatError =>
  new WechatError({
    product: "offiaccount",
    code: 40003,
    errmsg: "invalid openid from 203.0.113.7",
    rid: "63b4f2b4-0bd1d1e5-2ec1d3a0",
    hint: "hint-1",
    reply: { method: "POST", host: "api.weixin.qq.com", path: "/cgi-bin/user/info", status: 200 },
  });

describe("a WechatError", () => {
  test("is an HTTP error as http-errors defines it", () => {
    expect(httpErrors.isHttpError(openid())).toBe(true);
    expect(openid()).toBeInstanceOf(Error);
    expect(openid()).toMatchObject({ status: 400, statusCode: 400, expose: true });
  });

  test("has what was given and what the catalog says", () => {
    expect(openid()).toMatchObject({
      code: 40003,
      codeName: "INVALID_OPENID",
      product: "offiaccount",
      kind: "invalid_input",
      remedy: "fix_input",
      retryable: false,
      retryAfterSeconds: undefined,
      errmsg: "invalid openid from 203.0.113.7",
      rid: "63b4f2b4-0bd1d1e5-2ec1d3a0",
      hint: "hint-1",
      reply: { host: "api.weixin.qq.com", path: "/cgi-bin/user/info" },
      title: lookUp("offiaccount", 40003)!.title,
    });
  });

  test("says in message what is our own words only", () => {
    expect(openid().message).toBe("WeChat 40003: The OpenID is not valid for this account");
    expect(new WechatError({ product: "wecom", kind: "timeout" }).message).toBe(
      "WeChat timeout: WeChat did not reply in time",
    );
  });

  test("has a name that is no enumerable key", () => {
    const error = openid();
    expect(error.name).toBe("WechatError");
    expect(String(error)).toMatch(/^WechatError: WeChat 40003/);
    expect(Object.keys(error)).not.toContain("name");
    expect(inspect(error)).toMatch(/^WechatError/);
  });

  test("becomes JSON as the problem that a client may see", () => {
    const error = openid();
    const json = JSON.stringify(error);
    expect(JSON.parse(json)).toEqual({
      type: "urn:wechat-errors:weixin:40003",
      title: "The OpenID is not valid for this account",
      status: 400,
      kind: "invalid_input",
      code: 40003,
      rid: error.rid,
      remedy: "fix_input",
      retryable: false,
    });
    expect(json).not.toContain("203.0.113.7");
  });

  test("keeps the cause that was given, but not as a property", () => {
    const cause = new Error("reset");
    const error = new WechatError({ product: "pay-v3", kind: "unavailable", cause });
    expect(causeOf(error)).toBe(cause);
    expect(causeOf(openid())).toBeUndefined();
    for (const each of [error, openid()]) expect("cause" in each).toBe(false);
  });

  test("takes a given kind before the catalog's, and then its title too", () => {
    const error = new WechatError({ product: "offiaccount", code: 40003, kind: "not_found" });
    expect(error).toMatchObject({ kind: "not_found", status: 404, code: 40003 });
    expect(error.title.en).toBe("WeChat does not know what was asked for");
  });

  test("is of kind unknown_code for a code that is not listed, and keeps it", () => {
    const error = new WechatError({ product: "offiaccount", code: 1_234_567 });
    expect(error).toMatchObject({ kind: "unknown_code", code: 1_234_567, codeName: undefined });
    expect(error.status).toBe(502);
  });

  test("is of kind bad_reply where there is no code at all", () => {
    expect(new WechatError({ product: "offiaccount" }).kind).toBe("bad_reply");
  });

  test("looks its meaning up by the path of the call", () => {
    const at = (path: string) =>
      new WechatError({
        product: "offiaccount",
        code: 40001,
        reply: { host: "api.weixin.qq.com", path },
      });
    expect(at("/sns/userinfo")).toMatchObject({ kind: "reauthorize", status: 401 });
    expect(at("/cgi-bin/get")).toMatchObject({ kind: "credential", status: 500 });
  });
});

describe("setting the status", () => {
  test("changes what depends on it", () => {
    const error = openid();
    error.status = 401;
    expect(error).toMatchObject({ statusCode: 401, expose: true });
    expect(error.headers).toEqual({ "WWW-Authenticate": "WeChat" });
    error.status = 503;
    expect(error).toMatchObject({ statusCode: 503, expose: false, headers: {} });
    expect(JSON.parse(JSON.stringify(error))).not.toHaveProperty("code");
    expect(httpErrors.isHttpError(error)).toBe(true);
  });

  test("leaves the kind and its clock as they are", () => {
    const error = new WechatError({ product: "offiaccount", code: -1 });
    error.status = 429;
    expect(error).toMatchObject({ kind: "unavailable", headers: { "Retry-After": "5" } });
  });
});

describe("isWechatError", () => {
  test("is true for a WechatError, and for one of another copy of the package", () => {
    expect(isWechatError(openid())).toBe(true);
    const another = Object.assign(new Error(), { [Symbol.for("wechat-errors.WechatError")]: true });
    expect(isWechatError(another)).toBe(true);
  });

  test.each([
    undefined,
    null,
    40003,
    "WechatError",
    {},
    new Error("no"),
    { name: "WechatError", code: 40003 },
    httpErrors(400),
  ])("is false for %s", (value) => {
    expect(isWechatError(value)).toBe(false);
  });
});

describe("what to do about an error whose outcome is open", () => {
  const busy = (host: string, path: string, method = "POST") =>
    readReply({ host, path, method, status: 503, body: "<html>stgw</html>" })!;
  const api = "api.weixin.qq.com";
  const pay = "api.mch.weixin.qq.com";

  test.each([
    [api, "/cgi-bin/message/custom/typing"],
    [api, "/cgi-bin/template/get_all_private_template"],
    [api, "/sns/userinfo"],
    [api, "/sns/oauth2/refresh_token"],
    [api, "/xpay/query_order"],
    [api, "/retail/B2b/getorder"],
    [api, "/cgi-bin/express/business/order/get"],
    ["qyapi.weixin.qq.com", "/cgi-bin/user/get"],
    ["qyapi.weixin.qq.com", "/cgi-bin/message/get_statistics"],
    [pay, "/pay/orderquery"],
    [pay, "/mmpaymkttransfers/gethbinfo"],
  ])("a call to %s%s may be repeated", (host, path) => {
    expect(busy(host, path)).toMatchObject({
      kind: "unavailable",
      remedy: "retry",
      retryable: true,
    });
  });

  test.each([
    [api, "/sns/oauth2/access_token"],
    [api, "/sns/jscode2session"],
    [api, "/sns/component/jscode2session"],
    [api, "/cgi-bin/component/api_query_auth"],
    [api, "/wxa/business/getuserphonenumber"],
    ["qyapi.weixin.qq.com", "/cgi-bin/auth/getuserinfo"],
    ["qyapi.weixin.qq.com", "/cgi-bin/service/get_permanent_code"],
  ])("a call to %s%s may have used up its code: get a new one", (host, path) => {
    const error = busy(host, path);
    expect(error).toMatchObject({
      kind: "unavailable",
      remedy: "new_code",
      retryable: false,
      retryAfterSeconds: undefined,
      queryAfterSeconds: undefined,
      headers: {},
    });
    const body = '{"errcode":-1,"errmsg":"system error"}';
    expect(readReply({ host, path, body })).toMatchObject({ code: -1, remedy: "new_code" });
  });

  test.each([
    [api, "/cgi-bin/message/custom/send"],
    [api, "/cgi-bin/message/template/send"],
    [api, "/cgi-bin/message/subscribe/bizsend"],
    [api, "/cgi-bin/message/mass/sendall"],
    [api, "/tcb/sendsmsv2"],
    [api, "/xpay/refund_order"],
    [api, "/wxa/game/pay"],
    [api, "/retail/B2b/refund"],
    [api, "/cgi-bin/express/local/business/order/add"],
    [api, "/cgi-bin/express/business/order/cancel"],
    [api, "/shop/order/add"],
    [api, "/card/code/consume"],
    ["qyapi.weixin.qq.com", "/cgi-bin/message/send"],
    ["qyapi.weixin.qq.com", "/cgi-bin/appchat/send"],
    ["qyapi.weixin.qq.com", "/cgi-bin/externalcontact/add_msg_template"],
    ["qyapi.weixin.qq.com", "/cgi-bin/externalcontact/send_welcome_msg"],
    [pay, "/pay/unifiedorder"],
    [pay, "/secapi/pay/refund"],
    [pay, "/mmpaymkttransfers/promotion/transfers"],
    [pay, "/mmpaymkttransfers/sendredpack"],
    [pay, "/secapi/pay/profitsharing"],
    [pay, "/v3/pay/transactions/jsapi"],
    [pay, "/hk/v3/transactions/jsapi"],
  ])("a call to %s%s may have sent a message or moved money: ask first", (host, path) => {
    const error = busy(host, path);
    expect(error).toMatchObject({
      kind: "unavailable",
      remedy: "query_outcome",
      retryable: false,
      retryAfterSeconds: undefined,
      queryAfterSeconds: 5,
    });
    // Who is told to wait sends the same again.
    expect(error.headers).toEqual({});
  });

  test("a payment that is not decided says when to ask, and not to come back", () => {
    const error = new WechatError({ product: "pay-v2", kind: "outcome_pending" });
    expect(error).toMatchObject({ status: 409, queryAfterSeconds: 5, headers: {} });
    expect(error.retryAfterSeconds).toBeUndefined();
    expect(error.toJSON()).toMatchObject({ remedy: "query_outcome", queryAfterSeconds: 5 });
    error.status = 503;
    expect(error.toJSON()).not.toHaveProperty("queryAfterSeconds");
    expect(error.headers).toEqual({});
  });

  test("a question to WeChat Pay v3 moves nothing", () => {
    const error = busy(pay, "/v3/pay/transactions/id/1", "GET");
    expect(error).toMatchObject({ remedy: "retry", headers: { "Retry-After": "5" } });
  });

  test("an error whose outcome is clear is left alone by this", () => {
    const error = readReply({ host: api, path: "/sns/jscode2session", body: '{"errcode":40029}' });
    expect(error).toMatchObject({ kind: "invalid_code", remedy: "new_code", retryable: false });
  });

  test.each([
    [-1, true],
    [45009, true],
    [40003, false],
    [40001, false],
    [1_234_567, false],
  ])("%i is retryable: %s", (code, retryable) => {
    expect(new WechatError({ product: "offiaccount", code }).retryable).toBe(retryable);
  });
});

test("its code has the type of its product's codes, where that is asked", () => {
  const error = new WechatError({ product: "pay-v3", code: "PARAM_ERROR" });
  const word: string | undefined = error.isOf("pay-v3") ? error.code : undefined;
  const number: number | undefined = error.isOf("wecom") ? error.code : undefined;
  expect([word, number]).toEqual(["PARAM_ERROR", undefined]);
});
