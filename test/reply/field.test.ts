import { readReply, readWarnings, type Code, type Kind, type Reply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { API, MP, PAY, WECOM, xml } from "./fixture.js";

const RID = "68b91fe2-38b2a356-16ea3fb6";
const MONEY = "outcome_pending";

/** Replies that people really met, by what is hard about them. `undefined`: any code, or none. */
type Case = readonly [
  what: string,
  reply: Reply,
  code: Code | undefined,
  kinds: readonly (Kind | "unknown_code")[],
];

const json = (host: string, path: string, body: object, status = 200): Reply => ({
  host,
  path,
  method: "POST",
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(body),
});
const api = (path: string, errcode: number, errmsg = "words"): Reply =>
  json(API, path, { errcode, errmsg });
const said = (path: string, return_msg: string, host = PAY): Reply => ({
  host,
  path,
  method: "POST",
  status: 200,
  headers: { "content-type": "text/plain" },
  body: xml({ return_code: "FAIL", return_msg }),
});
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

describe("a list of what was left out", () => {
  const fine = { errcode: 0, errmsg: "ok" };
  /** The same from text, from text with spaces, from bytes and from an object. */
  const fields = (reply: Reply) => {
    const parsed = JSON.parse(reply.body as string) as object;
    const bodies = [
      JSON.stringify(parsed, undefined, 2),
      Buffer.from(reply.body as string),
      parsed,
    ];
    const [first, ...others] = [reply.body, ...bodies].map((body) => {
      expect(readReply({ ...reply, body })).toBeUndefined();
      return readWarnings({ ...reply, body }).map(({ field, count }) => [field, count]);
    });
    for (const other of others) expect(other).toEqual(first);
    return first;
  };

  test.each([
    [
      WECOM,
      "/cgi-bin/externalcontact/message/send",
      { invalid_external_user: ["e"], invalid_party: ["3"] },
      [
        ["invalid_external_user", 1],
        ["invalid_party", 1],
      ],
    ],
    [
      WECOM,
      "/cgi-bin/batch/userid_to_openuserid",
      { open_userid_list: [{ userid: "a" }], invalid_userid_list: ["b"] },
      [["invalid_userid_list", 1]],
    ],
    [
      WECOM,
      "/cgi-bin/report/grid/add",
      { grid_id: "g", invalid_userids: ["b"] },
      [["invalid_userids", 1]],
    ],
    [WECOM, "/cgi-bin/tag/addtagusers", { invalidlist: "u1|u2" }, [["invalidlist", 2]]],
    [
      WECOM,
      "/cgi-bin/tag/addtagusers",
      { invalidlist: "u1|u2", invalidparty: [2, 4] },
      [
        ["invalidlist", 2],
        ["invalidparty", 2],
      ],
    ],
    [
      WECOM,
      "/cgi-bin/message/send",
      { invaliduser: { here: "", there: "a|b" } },
      [["invaliduser", 2]],
    ],
    [WECOM, "/cgi-bin/meeting/update", { excess_users: ["c", "d"] }, [["excess_users", 2]]],
    [
      API,
      "/channels/ec/logistics/ewaybill/biz/order/batchprint",
      { print_infos: [], fail_ewaybill_order_id: ["1", "2"] },
      [["fail_ewaybill_order_id", 2]],
    ],
    [
      API,
      "/componenttcb/batchcreatecsversion",
      { success_list: [], fail_list: [{ env: "t", errormsg: "x" }] },
      [["fail_list", 1]],
    ],
    [API, "/wxa/x", { err_list: [{ id: 1 }] }, [["err_list", 1]]],
    [API, "/wxa/x", { error_list: [1, 2, 3] }, [["error_list", 3]]],
    [API, "/wxa/x", { errorList: [1] }, [["errorList", 1]]],
    [API, "/wxa/x", { failed_ids: [1] }, [["failed_ids", 1]]],
    [API, "/wxa/x", { data: { fail_list: ["a"], total: 1 } }, [["data.fail_list", 1]]],
    [
      API,
      "/wxa/x",
      { result: { invalid_list: ["a"], error_list: ["b"] } },
      [
        ["result.invalid_list", 1],
        ["result.error_list", 1],
      ],
    ],
    [API, "/wxa/x", { failed: { users: ["a"], tags: ["b", "c"] } }, [["failed", 3]]],
    [API, "/wxa/x", { failed: { users: [], tags: ["b"] } }, [["failed", 1]]],
    [API, "/wxa/x", { data: { failed: { users: [], tags: ["b"] } } }, [["data.failed", 1]]],
    // Behind more arrays than are looked at one by one.
    [
      API,
      "/wxa/x",
      { items: Array.from({ length: 99 }, (_, id) => ({ id, tags: [id] })), fail_list: ["a"] },
      [["fail_list", 1]],
    ],
    // A key may be an id, of anybody.
    [API, "/wxa/x", { zhangsan: { fail_list: ["a"] } }, [[".fail_list", 1]]],
  ] as const)("%s%s %j", (host, path, body, expected) => {
    expect(fields(json(host, path, { ...fine, ...body }))).toEqual(expected);
  });

  test("of Pay's version 3, in a reply that is fine", () => {
    const path = "/v3/marketing/busifavor/stocks/98065001/couponcodes";
    const body = { stock_id: "1", fail_count: 1, fail_codes: [{ coupon_code: "B", code: "X" }] };
    expect(fields(json(PAY, path, body))).toEqual([["fail_codes", 1]]);
    expect(fields(json(PAY, `/hk${path}`, body))).toEqual([["fail_codes", 1]]);
  });

  test.each([
    { fail_list: [], invalid_userid_list: [], err_list: [], excess_users: [] },
    { fail_list: null, invaliduser: null, error_list: "", invalidlist: " | " },
    { fail_reason: null, fail_num: 0, failed: false, invalid: false },
    { fail_reason: "no balance", fail_count: 3, failed: true, invalid: true, err_msg: "x" },
    { failmsg: "a|b", fail_user_name: "zhangsan|lisi", invalid_reason: "x|y" },
    { fail_info: { code: 0, msg: "ok" }, excess: 12, excess_fee: "3" },
    { user_list: ["a"], success_list: ["b"], list: [{ errcode: 0 }], terror_list: ["c"] },
    { text: "fail_list invalid_userid_list err_list excess_users", valid: true },
    { data: { fail_reason: "x", list: [], invalid: 1 }, info: { fail_list: [] } },
    { data: { more: { fail_list: ["two levels down"] } } },
    { data: '{"fail_list":["a text"]}' },
    { failed: { users: [], tags: [] }, list: [["fail_list", ["a"]]], tags: ["fail_list"] },
    { failed: { total: 2, users: ["counts are of another form"] } },
    {
      items: [
        { id: 1, fail_list: ["of an item"] },
        { id: 2, tags: ["x"] },
      ],
    },
  ])("nothing is told of %j", (body) => {
    for (const [host, path] of [
      [WECOM, "/cgi-bin/x/y"],
      [API, "/channels/ec/x/y"],
      [PAY, "/v3/x/y"],
    ] as const)
      expect(fields(json(host, path, { ...fine, ...body }))).toEqual([]);
  });

  test("is named in no log where its name may be somebody's", () => {
    for (const id of ["oAbCdEfGhIjKlMnOpQrStUvWxYzA", "zhangsan", "wmABCDEFGH"]) {
      const body = { ...fine, [id]: [{ errcode: 1 }], data: { [id]: ["x"] } };
      expect(JSON.stringify(readWarnings(json(WECOM, "/cgi-bin/x/y", body)))).not.toContain(id);
    }
  });
});
