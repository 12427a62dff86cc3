import { readReply, type Kind, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { said, xml } from "./fixture.js";

describe("words of Pay's version 2 that stand for a code", () => {
  const kindOf = (path: string, words: string): Kind | undefined =>
    readReply(said(path, words))?.kind;

  test.each([
    "系统错误",
    "系统繁忙，请稍后再试。",
    "系统异常,请稍后重试",
    "system error",
    "System Error.",
    "SYSTEM_ERR",
    "SYSTEMERROR",
    "System busy, please try again later",
    "服务器繁忙，请稍后重试",
    "网络异常",
    "系统内部错误",
  ])("%s: it may have been done", (words) => {
    for (const path of [
      "/pay/micropay",
      "/secapi/pay/refund",
      "/mmpaymkttransfers/promotion/transfers",
    ])
      expect(readReply(said(path, words))).toMatchObject({
        kind: "outcome_pending",
        remedy: "query_outcome",
        retryable: false,
        code: undefined,
      });
    // A question is asked again.
    expect(readReply(said("/pay/orderquery", words))).toMatchObject({
      kind: "unavailable",
      remedy: "retry",
    });
  });

  test.each([
    "签名错误",
    "签名错误，请检查后再试",
    "签名错误,请检查",
    "sign error",
    "SIGN_ERR",
    "SIGN ERROR",
    "invalid sign",
  ])("%s: our key", (words) => expect(kindOf("/pay/unifiedorder", words)).toBe("credential"));

  test.each(["CERT_ERR", "cert error", "证书已过期"])("%s: our certificate", (words) =>
    expect(kindOf("/secapi/pay/refund", words)).toBe("credential"),
  );

  test.each(["No Bill Exist", "NO Bill Exist", "no bill exists", "账单不存在"])(
    "%s: only where bills are",
    (words) => {
      expect(kindOf("/pay/downloadbill", words)).toBe("not_found");
      expect(kindOf("/pay/downloadfundflow?a=b", words)).toBe("not_found");
      expect(kindOf("/pay/micropay", words)).toBe("malformed_request");
    },
  );

  test.each(["", "FAIL", "fail", "ERROR", "失败", "未知错误"])(
    "%j says no more than that it failed",
    (words) => {
      expect(readReply(said("/pay/micropay", words))).toMatchObject({ remedy: "query_outcome" });
      expect(kindOf("/pay/unifiedorder", words)).toBe("malformed_request");
    },
  );

  test.each([
    "缺少参数",
    "appid不存在",
    "商户号mch_id与appid不匹配",
    "XML格式错误",
    "不是系统错误",
    "system error in field body",
    "签名类型错误",
    "sign_type error",
    "sign",
    "参数错误:签名错误的商户",
    "No Bill Exist in cache",
  ])("%s decides nothing", (words) => {
    for (const path of ["/pay/unifiedorder", "/pay/micropay", "/pay/downloadbill"])
      expect(kindOf(path, words)).toBe("malformed_request");
  });

  test("a code goes before them", () => {
    const body = xml({ return_code: "FAIL", return_msg: "签名错误", err_code: "NOTENOUGH" });
    expect(readReply({ ...said("/pay/micropay", ""), body })?.code).toBe("NOTENOUGH");
  });
});

describe("an error of WeChat Pay's own is one thing, with a code and without", () => {
  const forms = (path: string): Reply[] => [
    said(path, "系统错误"),
    said(path, "system error"),
    ...["SYSTEMERROR", "SYSTEM_ERROR"].flatMap((code) => [
      { ...said(path, ""), body: xml({ return_code: code, return_msg: "系统错误" }) },
      {
        ...said(path, ""),
        body: xml({ return_code: "SUCCESS", result_code: "FAIL", err_code: code }),
      },
    ]),
  ];

  test.each([
    ...["/pay/micropay", "/pay/facepay", "/pay/pappayapply", "/secapi/pay/reverse"],
    ...["/secapi/pay/refund", "/secapi/pay/refundv2", "/mmpaysptrans/pay_bank"],
    ...["/mmpaymkttransfers/promotion/transfers", "/mmpaymkttransfers/sendredpack"],
    ...["/mmpaymkttransfers/promotion/paywwsptrans2pocket", "/mmpaymkttransfers/send_coupon"],
    ...["/mmpaymkttransfers/sendgroupredpack", "/mmpaymkttransfers/sendworkwxredpack"],
    ...["/mmpaymkttransfers/sendminiprogramhb", "/secapi/pay/profitsharing"],
    ...["/secapi/pay/multiprofitsharing", "/secapi/pay/profitsharingfinish"],
    "/secapi/pay/profitsharingreturn",
  ])("%s: money may have moved", (path) => {
    for (const reply of forms(path))
      expect(readReply(reply)).toMatchObject({
        kind: "outcome_pending",
        status: 409,
        remedy: "query_outcome",
        retryAfterSeconds: undefined,
        queryAfterSeconds: 5,
      });
  });

  test.each([
    ...["/pay/orderquery", "/pay/refundquery", "/pay/downloadbill", "/pay/profitsharingquery"],
    ...["/mmpaysptrans/query_bank", "/mmpaymkttransfers/gettransferinfo"],
    ...["/mmpaymkttransfers/gethbinfo", "/mmpaymkttransfers/promotion/querywwsptrans2pocket"],
    "/risk/getpublickey",
  ])("%s only asks", (path) => {
    for (const reply of forms(path))
      expect(readReply(reply)).toMatchObject({ kind: "unavailable", status: 503, remedy: "retry" });
  });
});
