import { isWechatHost, productOf, readReply, WECHAT_HOSTS } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";

const FAIL = "<xml><return_code>FAIL</return_code><err_code>SYSTEMERROR</err_code></xml>";
const MONEY = [
  "api.mch.weixin.qq.com",
  "api2.mch.weixin.qq.com",
  "apihk.mch.weixin.qq.com",
  "apius.mch.weixin.qq.com",
  "apieu.mch.weixin.qq.com",
  "fraud.mch.weixin.qq.com",
  "payapp.mch.weixin.qq.com",
  "action.mch.weixin.qq.com",
  "not-yet-there.mch.weixin.qq.com",
  "pay.wechatpay.cn",
  "api.wechatpay.cn",
  "api2.wechatpay.cn",
];

describe("a host is known by the end of its name", () => {
  test.each(MONEY)("%s is WeChat Pay's", (host) => {
    expect(isWechatHost(host)).toBe(true);
    expect(productOf(host, "/pay/micropay")).toBe("pay-v2");
    expect(productOf(host, "/v3/certificates")).toBe("pay-v3");
    expect(readReply({ host, path: "/pay/micropay", body: FAIL })?.code).toBe("SYSTEMERROR");
  });

  test.each(["us.api.weixin.qq.com", "sh.api.weixin.qq.com", "api2.weixin.qq.com"])(
    "%s is a regional name of the API's",
    (host) => expect(productOf(host, "/wxa/x")).toBe("miniprogram"),
  );

  test.each([
    "API.MCH.weixin.qq.com",
    "Fraud.Mch.Weixin.QQ.com",
    "fraud.mch.weixin.qq.com:443",
    "fraud.mch.weixin.qq.com.",
    "fraud.mch.weixin.qq.com.:8443",
    "api.weixin.qq.com.",
    "QYAPI.weixin.qq.com.:443",
    "fraud.mch.weixin.qq.com:",
  ])("%s is spelt otherwise, and the same", (host) => expect(isWechatHost(host)).toBe(true));

  test.each([
    "mch.weixin.qq.com.example.com",
    "api.mch.weixin.qq.com.example.com",
    "api.weixin.qq.com.example.com:443",
    "evilmch.weixin.qq.com",
    "fraud-mch.weixin.qq.com",
    "mch.weixin.qq.com",
    "evilwechatpay.cn",
    "wechatpay.cn",
    "pay.wechatpay.cn.example.com",
    "pay.wechatpay.com.cn",
    "xapi.weixin.qq.com",
    "weixin.qq.com",
    "developers.weixin.qq.com",
    "api.weixin.qq.com..",
    "api.weixin.qq.com/evil",
    "example.com#.mch.weixin.qq.com:x",
    "example.com",
    "127.0.0.1:9000",
    "[::1]:9000",
    "",
    ".",
  ])("%j is none", (host) => {
    expect(isWechatHost(host)).toBe(false);
    expect(productOf(host)).toBeUndefined();
    expect(readReply({ host, path: "/pay/micropay", body: FAIL })).toBeUndefined();
  });

  test("stays so when it is asked again, and after a thousand others", () => {
    for (let i = 0; i < 1000; i++) expect(isWechatHost(`host-${i}.example.com`)).toBe(false);
    for (let i = 0; i < 1000; i++) expect(isWechatHost(`h${i}.mch.weixin.qq.com`)).toBe(true);
    expect(isWechatHost("host-0.example.com")).toBe(false);
    expect(isWechatHost("h0.mch.weixin.qq.com")).toBe(true);
  });

  test("and every one of the list is among them", () => {
    expect(WECHAT_HOSTS.filter((host) => !isWechatHost(host))).toEqual([]);
    expect(WECHAT_HOSTS).toContain("api.weixin.qq.com");
  });
});

describe("version 3 of WeChat Pay is known by a segment of the path", () => {
  const host = "api.mch.weixin.qq.com";

  test.each([
    "/v3/certificates",
    "/hk/v3/transactions/jsapi",
    "/global/v3/transactions/app",
    "/wxpay/v3/pay/transactions/native?mchid=1",
    "/a/b/v3/c#d",
  ])("%s", (path) => {
    expect(productOf(host, path)).toBe("pay-v3");
    const trouble = { code: "PARAM_ERROR", message: "words" };
    expect(readReply({ host, path, status: 400, body: trouble })).toMatchObject({
      product: "pay-v3",
      code: "PARAM_ERROR",
    });
    // Below 400 all is well, whatever the body says, or that there is none.
    expect(readReply({ host, path, body: trouble })).toBeUndefined();
    expect(readReply({ host, path, status: 200, body: "" })).toBeUndefined();
  });

  test.each([
    "/pay/unifiedorder",
    "/pay/v3x/order",
    "/xv3/order",
    "/v3",
    "/v33/",
    "/pay/orderquery?to=/v3/pay",
    "/pay/orderquery#/v3/pay",
    "/secapi/pay/refundv3/",
  ])("%s is version 2", (path) => expect(productOf(host, path)).toBe("pay-v2"));

  test.each(["api.weixin.qq.com", "qyapi.weixin.qq.com"])(
    "on %s such a segment means nothing",
    (at) => {
      expect(productOf(at, "/v3/x")).not.toMatch(/^pay/);
      expect(readReply({ host: at, path: "/v3/x", body: "" })?.kind).toBe("bad_reply");
      expect(readReply({ host: at, path: "/v3/x", body: { errcode: -1 } })?.code).toBe(-1);
    },
  );

  test("no certificates below a prefix are no set-up either", () => {
    const body = { code: "RESOURCE_NOT_EXISTS", message: "words" };
    const reply = { host, path: "/hk/v3/certificates", status: 404, body };
    expect(readReply(reply)?.kind).toBe("configuration");
  });
});

describe("pages", () => {
  const body = "<!DOCTYPE html><html><body>words</body></html>";

  test.each([
    ["pay.wechatpay.cn", "/doc/v3/merchant/4012791877"],
    ["gtimg.wechatpay.cn", "/core/index.html"],
    ["mp.weixin.qq.com", "/s/abcdefg"],
  ])("%s%s shows them to people", (host, path) =>
    expect(readReply({ host, path, body })).toBeUndefined(),
  );

  test.each(["api.wechatpay.cn", "api2.wechatpay.cn", "apius.mch.weixin.qq.com"])(
    "%s answers with none that is fine",
    (host) => expect(readReply({ host, path: "/pay/orderquery", body })?.kind).toBe("bad_reply"),
  );

  test("a refused certificate is told by one", () => {
    const reply = {
      host: "fraud.mch.weixin.qq.com",
      path: "/risk/getpublickey",
      status: 400,
      body,
    };
    expect(readReply(reply)?.kind).toBe("credential");
  });
});
