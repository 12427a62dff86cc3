import { gzipSync } from "node:zlib";
import { API, MP, PAY, SAID, WECOM, xml, type Fixture } from "./fixture.js";

const nested = JSON.stringify({ errcode: 41030, errmsg: SAID });

type Rest = Partial<Pick<Fixture, "status" | "headers">>;

function fine(
  form: string,
  name: string,
  host: string,
  path: string,
  body: object | string,
  rest: Rest = {},
): Fixture {
  const whole = typeof body === "string" || body instanceof Uint8Array;
  return {
    form,
    name,
    host,
    path,
    body: whole ? body : JSON.stringify(body),
    expected: undefined,
    ...rest,
  };
}

const bytes = (head: readonly number[], tail = '{"errcode":40003}') =>
  new Uint8Array([...head, ...Buffer.from(tail)]);

const success = { return_code: "SUCCESS", return_msg: "OK", result_code: "SUCCESS" };
const paid = { prepay_id: "wx201410272009395522657a690389285100" };

/** Replies, and what looks like one, that report no failure. */
export const LOOK_ALIKES: readonly Fixture[] = [
  fine("errcode", "0", API, "/cgi-bin/menu/create", { errcode: 0, errmsg: "ok" }),
  fine("errcode", "absent", API, "/cgi-bin/user/info", { openid: "o-1", subscribe: 1 }),
  fine("errcode", "null", API, "/cgi-bin/user/info", { errcode: null, errmsg: "ok" }),
  fine("errcode as a string", "0", API, "/cv/ocr/bankcard", { errcode: "0", number: "6222" }),
  fine("errcode without errmsg", "words alone", API, "/shop/order/list", { errmsg: SAID }),
  fine("nested errcode", "in a data field", API, "/wxa/business/getdata", {
    errcode: 0,
    data: nested,
  }),
  fine("nested errcode", "in the answer to a rid", API, "/cgi-bin/openapi/rid/get", {
    errcode: 0,
    request: { response_body: nested },
  }),
  fine("nested errcode", "in an object of data", API, "/wxa/business/getdata", {
    errcode: 0,
    result: { errcode: 41030 },
  }),
  fine("nested errcode", "in every item, all 0", API, "/wxa/msg_sec_check", {
    errcode: 0,
    detail: [{ strategy: "keyword", errcode: 0, suggest: "pass" }],
  }),
  fine("code is data", "of a card", API, "/card/code/decrypt", {
    errcode: 0,
    code: "751234212312",
  }),
  fine("code is data", "without an errcode", API, "/wxa/getplan", { code: 40003, msg: SAID }),
  fine("errCode", "outside the cloud", API, "/wxa/getplan", { errCode: 40003, errMsg: SAID }),
  fine("ret", "outside its path", API, "/wxa/getplan", { ret: 40003, err_msg: SAID }),
  fine("ret", "0", API, "/wxa/operationams", { ret: 0, err_msg: "ok" }),
  fine("base_resp", "0", API, "/publisher/stat", {
    base_resp: { ret: 0, err_msg: "ok" },
    list: [],
  }),
  fine("base_resp", "0, of devices", API, "/device/getqrcode", {
    base_resp: { errcode: 0, errmsg: "ok" },
    deviceid: "gh_1",
  }),
  fine("base_resp", "beside its path", API, "/devices/bind", {
    base_resp: { ret: -1 },
  }),
  fine("errcode of the chatbot", "0", "chatbot.weixin.qq.com", "/openapi/sign/T0ken", {
    errcode: 0,
    signature: "x",
  }),
  fine("code is data", "of the chatbot", "openai.weixin.qq.com", "/v2/bot/query", {
    code: 210002,
    msg: SAID,
  }),
  fine("base_resp", "outside its path", API, "/wxa/getplan", { base_resp: { ret: 40003 } }),
  fine("resultcode", "0", API, "/cgi-bin/express/local/business/order/get", { resultcode: 0 }),
  fine("err_code in JSON", "0", API, "/cityservice/sendmsgdata", { err_code: 0, err_msg: "" }),
  fine("baseresponse", "0", API, "/tcb/databasequery", { baseresponse: { errcode: 0 } }),
  fine(
    "content check, version 2",
    "refused, which the caller is to read",
    API,
    "/wxa/msg_sec_check",
    {
      errcode: 0,
      errmsg: "ok",
      result: { suggest: "risky", label: 20001 },
    },
  ),
  fine("encrypted body", "of the signed API", API, "/wxa/getuserriskrank", {
    iv: "r2WDQt56rEAmMuoR",
    data: "HExs66Ik3el+iM4IpeQ7SMEN",
    authtag: "z2BFD8QctKXTuBlhICGOjQ==",
  }),
  fine(
    "errcode of WeCom",
    "0",
    WECOM,
    "/cgi-bin/user/get",
    { errcode: 0, errmsg: "ok" },
    {
      headers: { "error-code": "0", "error-msg": "ok" },
    },
  ),
  fine("result_code", "SUCCESS", PAY, "/pay/unifiedorder", xml({ ...success, ...paid })),
  fine(
    "result_code",
    "err_code SUCCESS",
    PAY,
    "/pay/orderquery",
    xml({ ...success, err_code: "SUCCESS" }),
  ),
  fine("result_code", "err_code 0", PAY, "/pay/refundquery", xml({ ...success, err_code: "0" })),
  fine("return_code", "alone", PAY, "/pay/getsignkey", xml({ return_code: "SUCCESS" })),
  fine("retcode", "0", PAY, "/sandboxnew/pay/getsignkey", xml({ retcode: "0", retmsg: "ok" })),
  fine("code of version 3", "a card's, under 200", PAY, "/v3/marketing/membercard-open/cards", {
    code: "PARAM_ERROR",
    message: SAID,
  }),
  fine(
    "code of version 3",
    "still paying",
    PAY,
    "/v3/pay/transactions/codepay",
    { code: "USERPAYING" },
    { status: 202 },
  ),
  fine("code of version 3", "nothing to say", PAY, "/v3/pay/transactions/id/close", "", {
    status: 204,
  }),
  fine("file", "a bill", PAY, "/pay/downloadbill", "\ufeff交易时间,公众账号ID\n`2026-11-01,`wx1\n"),
  fine("file", "a bill in gzip", PAY, "/pay/downloadbill", gzipSync('{"errcode":40003}')),
  fine("file", "a JPEG", API, "/wxa/getwxacode", bytes([0xff, 0xd8, 0xff, 0xe0])),
  fine("file", "a PNG", API, "/cgi-bin/showqrcode", bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])),
  fine("file", "a recording", API, "/cgi-bin/media/get", `#!AMR\n${nested}`),
  // Its first box is 60 bytes long, and 60 is "<".
  fine("file", "a film", API, "/cgi-bin/media/get", bytes([0, 0, 0, 60, 0x66, 0x74, 0x79, 0x70])),
  fine(
    "poll script",
    "waiting",
    MP,
    "/connect/l/qrconnect",
    "window.wx_errcode=408;window.wx_code='';",
  ),
  fine(
    "poll script",
    "on its own host",
    "lp.open.weixin.qq.com",
    "/connect/l/qrconnect",
    "window.wx_errcode=405;window.wx_code='0a1b';",
  ),
  fine(
    "page for people",
    "an article",
    MP,
    "/s/abcdefg",
    "<!DOCTYPE html><html><body>article</body></html>",
  ),
  fine("another host", "an app's own API", "example.com", "/api", { code: 200, data: nested }),
  fine("another host", "an app's own errcode", "example.com", "/api", {
    errcode: 40003,
    errmsg: SAID,
  }),
  fine("another host", "a name that ends the same way", "xapi.weixin.qq.com", "/", {
    errcode: 40003,
  }),
  fine("text", "a word", API, "/cgi-bin/user/info", "success"),
  fine("text", "a list", API, "/cgi-bin/user/info", '[{"errcode":40003}]'),
];
