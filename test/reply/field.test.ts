import { readReply, type Code, type Kind, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { API, json, MP, PAY, said, WECOM, xml } from "./fixture.js";

const RID = "68b91fe2-38b2a356-16ea3fb6";
const MONEY = "outcome_pending";

/** Replies that people really met, by what is hard about them. `undefined`: any code, or none. */
type Case = readonly [
  what: string,
  reply: Reply,
  code: Code | undefined,
  kinds: readonly (Kind | "unknown_code")[],
];

const api = (path: string, errcode: number, errmsg = "words"): Reply =>
  json(API, path, { errcode, errmsg });
const v3 = (host: string, path: string, code: string, status = 400): Reply =>
  json(host, path, { code, message: "words" }, status);

const CODES: readonly Case[] = [
  [
    "a shop's state",
    api("/channels/ec/aftersale/acceptexchangereship", 10020001),
    10020001,
    ["conflict"],
  ],
  [
    "a shop's rush",
    api("/channels/ec/aftersale/acceptexchangereship", 10021044),
    10021044,
    ["unavailable", "rate_limited"],
  ],
  [
    "a shop's goods",
    api("/channels/ec/product/add", 10020110, "x 6600120 y"),
    10020110,
    ["invalid_input", "conflict"],
  ],
  [
    "a shop's pictures",
    api("/channels/ec/product/add", 10020294),
    10020294,
    ["invalid_input", "unsupported_media"],
  ],
  [
    "nothing but a rid",
    api("/product/spu/add", 9401037, ` rid: ${RID}`),
    9401037,
    ["invalid_input", "malformed_request"],
  ],
  [
    "a user's limit",
    api("/cgi-bin/component/fastregisterweapp", 91030),
    91030,
    ["rate_limited", "quota_exhausted"],
  ],
  ["an outage", api("/cgi-bin/token", -1000), -1000, ["unavailable"]],
  [
    "an API that does not exist",
    api("/wxa/sec/order/get_order_status", 40066),
    40066,
    ["malformed_request", "not_found"],
  ],
  [
    "a tool not for this company",
    json(WECOM, "/cgi-bin/message/send", { errcode: 853006 }),
    853006,
    ["configuration"],
  ],
  [
    "no OpenID",
    api("/sns/userinfo", 41009, "missing+openid"),
    41009,
    ["invalid_input", "malformed_request"],
  ],
  [
    "a contact's id",
    json(WECOM, "/cgi-bin/externalcontact/remark", { errcode: 40096 }),
    40096,
    ["invalid_input", "not_found"],
  ],
  [
    "a payout without the right",
    v3(PAY, "/v3/transfer/batches", "INVALID_REQUEST"),
    "INVALID_REQUEST",
    ["configuration", "credential", "malformed_request", "quota_exhausted"],
  ],
];

const FORMS: readonly Case[] = [
  [
    "a device",
    json(API, "/device/bind", { base_resp: { errcode: -1, errmsg: "system error" } }),
    -1,
    ["unavailable"],
  ],
  [
    "a chatbot",
    json("chatbot.weixin.qq.com", "/openapi/sign/T", { errcode: 1003 }),
    1003,
    ["unknown_code"],
  ],
  [
    "the console's own number",
    json(MP, "/cgi-bin/searchbiz", { base_resp: { ret: 200013, err_msg: "freq control" } }),
    200013,
    ["rate_limited", "quota_exhausted"],
  ],
  [
    "words in err_code_desc",
    {
      ...said("/risk/getpublickey", "", "fraud.mch.weixin.qq.com"),
      body: xml({
        return_code: "SUCCESS",
        return_msg: "SYSTEM_ERR",
        result_code: "FAIL",
        err_code: "SYSTEM_ERROR",
        err_code_desc: "words",
      }),
    },
    "SYSTEM_ERROR",
    ["unavailable"],
  ],
  [
    "a certificate",
    said("/risk/getpublickey", "CERT_ERR", "fraud.mch.weixin.qq.com"),
    undefined,
    ["credential"],
  ],
  [
    "a signature in the Americas",
    said("/pay/unifiedorder", "签名错误", "apius.mch.weixin.qq.com"),
    undefined,
    ["credential"],
  ],
  ["no bill", said("/pay/downloadbill", "No Bill Exist"), undefined, ["not_found"]],
  ["money, and a system error", said("/pay/micropay", "系统错误稍后再试"), undefined, [MONEY]],
  [
    "the code in return_code",
    {
      ...said("/pay/micropay", ""),
      body: xml({ return_code: "SYSTEMERROR", return_msg: "系统错误" }),
    },
    "SYSTEMERROR",
    [MONEY],
  ],
  [
    "Hong Kong",
    v3(PAY, "/hk/v3/transactions/jsapi", "PARAM_ERROR"),
    "PARAM_ERROR",
    ["malformed_request", "invalid_input"],
  ],
  [
    "Hong Kong's own host",
    v3("apihk.mch.weixin.qq.com", "/hk/v3/transactions/app", "NO_AUTH", 403),
    "NO_AUTH",
    ["configuration"],
  ],
  [
    "a proxy's prefix",
    v3(PAY, "/wxpay/v3/pay/transactions/h5", "SIGN_ERROR", 401),
    "SIGN_ERROR",
    ["credential"],
  ],
];

describe.each([...CODES, ...FORMS])("%s", (_, reply, code, kinds) => {
  test("is read", () => {
    const error = readReply(reply);
    expect(error).toMatchObject({ code });
    expect(kinds).toContain(error!.kind);
  });
});

describe("a rid is read wherever it stands", () => {
  test.each([
    ["at the end", { errmsg: `words rid: ${RID}` }],
    ["alone", { errmsg: ` rid: ${RID}` }],
    ["as a member", { errmsg: "words", rid: RID }],
    ["with plus signs", { errmsg: `words,+rid:+${RID}` }],
    ["encoded", { errmsg: `words%2C%20rid%3A%20${RID}` }],
    ["behind a Chinese colon", { errmsg: `words，rid：${RID}` }],
    ["behind an equals sign", { errmsg: `words, rid=${RID}` }],
  ])("%s", (_, said) => {
    const error = readReply(json(API, "/sns/userinfo", { errcode: 41009, ...said }));
    expect(error?.rid).toBe(RID);
    expect(["words", ""]).toContain(error?.errmsg);
  });

  test("in Pay's header, below a prefix too", () => {
    const headers = { "request-id": "308a8324-12d2-5ba3-94b1-38d47d0ed9e2" };
    const reply = v3(PAY, "/hk/v3/transactions/jsapi", "PARAM_ERROR");
    expect(readReply({ ...reply, headers })?.rid).toBe(headers["request-id"]);
  });
});

test("an encoding that the declaration names is the body's", () => {
  const begin =
    '<?xml version="1.0" encoding="GBK"?><xml><return_code>FAIL</return_code><return_msg>';
  // 系统错误
  const words = [0xcf, 0xb5, 0xcd, 0xb3, 0xb4, 0xed, 0xce, 0xf3];
  const body = Buffer.concat([
    Buffer.from(begin),
    Buffer.from(words),
    Buffer.from("</return_msg></xml>"),
  ]);
  expect(readReply({ ...said("/pay/micropay", ""), body })).toMatchObject({
    errmsg: "系统错误",
    kind: "outcome_pending",
  });
});

test.each([
  '{"\\u0065rrcode":40003}',
  '{"x":"\\u0026","\\u0065rrcode":40003}',
  '{"rrcode":0,"\\u0065rrcode":40003}',
])("a key that is written with escapes is read: %s", (body) => {
  expect(readReply({ host: API, path: "/cgi-bin/x", body })?.code).toBe(40003);
});

describe("what a body or a path says of somebody is in nothing that is told", () => {
  const EXTERNAL = "wmQRSTUVWX_9876543210fedcba-ABC";
  test.each([
    [WECOM, `invalid string value \`${EXTERNAL}\`. invalid external userid, hint: [1691], x`],
    [WECOM, `userid ${EXTERNAL}, hint: [${EXTERNAL}]`],
    [API, `invalid openid ${EXTERNAL} rid: ${RID}`],
  ])("%s %s", (host, errmsg) => {
    const path = `/cgi-bin/externalcontact/${EXTERNAL}/remark`;
    const body = { errcode: 40096, errmsg, list: [{ errcode: 1, userid: EXTERNAL }] };
    const error = readReply(json(host, path, body))!;
    const { errmsg: words, hint, title, message, reply, warnings } = error;
    const told = JSON.stringify([words, hint, title, message, reply, warnings, error.toJSON()]);
    expect(told).not.toContain(EXTERNAL);
    expect(words).toContain("[cut]");
  });
});
