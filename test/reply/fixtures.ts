import { API, MP, on, SAID, WECOM, type Fixture } from "./fixture.js";
import { PAY_FAILURES } from "./pay-fixtures.js";

const plain = on("errcode", API);
const noWords = on("errcode without errmsg", API);
const text = on("errcode as a string", API);
const baseResp = on("base_resp", API);
const ret = on("ret", API);
const resultcode = on("resultcode", API);
const delivery = on("delivery_resultcode", API);
const city = on("err_code in JSON", API);
const cloud = on("baseresponse", API);
const sdk = on("errCode", API);
const wecom = on("errcode of WeCom", WECOM);
const wecomHeader = on("Error-Code header", WECOM);
const page = on("HTML page", API);
const empty = on("empty body", API);
const cut = on("cut-off JSON", API);
const media = on("JSON where a file was due", API);
const openid = { code: 40003, kind: "invalid_input" } as const;
const busy = { code: -1, kind: "unavailable" } as const;
const nginx = `<html><head><title>${SAID}</title></head><body><center>nginx</center></body></html>`;

/** Replies that report a failure. */
export const FAILURES: readonly Fixture[] = [
  ...[API, "api2.weixin.qq.com", "sh.api.weixin.qq.com", "sz.api.weixin.qq.com"].map((host) =>
    on("errcode", host)(
      `on ${host}`,
      "/cgi-bin/user/info",
      { errcode: 40003, errmsg: SAID },
      openid,
    ),
  ),
  plain(
    "among data",
    "/cgi-bin/user/info",
    { list: [], errmsg: SAID, errcode: -1, total: 0 },
    busy,
  ),
  plain("under a 5xx", "/cgi-bin/user/info", { errcode: -1, errmsg: SAID }, busy, { status: 500 }),
  plain(
    "with a rid of its own",
    "/cgi-bin/user/info",
    { errcode: 40003, errmsg: SAID, rid: "63b4f2b4-0bd1d1e5-2ec1d3a0" },
    openid,
  ),
  on("errcode of the chatbot", "chatbot.weixin.qq.com")(
    "refused",
    "/openapi/sign/T0ken",
    { errcode: 1003, errmsg: SAID },
    { code: 1003, kind: "unknown_code" },
  ),
  on("errcode of the chatbot", "openai.weixin.qq.com")(
    "with a number that means something else elsewhere",
    "/openapi/sendmsg/T0ken",
    { errcode: 40003, errmsg: SAID },
    { code: 40003, kind: "unknown_code" },
  ),
  noWords("alone", "/wxa/getnearbypoi", { errcode: 40003 }, openid),
  text(
    "after an error page",
    "/cgi-bin/message/wxopen/activityid/create",
    { errcode: "42001", errmsg: SAID },
    { code: 42001, kind: "credential" },
  ),
  baseResp(
    "of advertising data",
    "/publisher/stat",
    { base_resp: { err_msg: SAID, ret: 45009 }, total_num: 0 },
    { code: 45009, kind: "quota_exhausted" },
  ),
  on("base_resp", MP)(
    "of the console",
    "/cgi-bin/loginpage",
    { base_resp: { ret: 200003, errmsg: SAID }, ret: 200003, errmsg: SAID },
    { code: 200003 },
  ),
  on("base_resp", MP)(
    "with an errcode",
    "/wxamp/wadevelopcode",
    { base_resp: { errcode: -1 } },
    busy,
  ),
  baseResp("of devices", "/device/bind", { base_resp: { errcode: -1, errmsg: SAID } }, busy),
  baseResp("of statistics", "/wedata/wedata_get_login_config", { base_resp: { ret: -1 } }, busy),
  baseResp(
    "with a code in the second of two places",
    "/device/bind",
    { base_resp: { ret: 0, errcode: -1, errmsg: SAID } },
    busy,
  ),
  ret("of operation data", "/wxa/operationams", { ret: 40003, err_msg: SAID }, openid),
  resultcode(
    "of local express",
    "/cgi-bin/express/local/business/order/add",
    { resultcode: 930566, resultmsg: SAID },
    { code: 930566 },
  ),
  delivery(
    "of business express",
    "/cgi-bin/express/business/order/add",
    { errcode: 9300501, errmsg: SAID, delivery_resultcode: 10002, delivery_resultmsg: SAID },
    { code: 9300501 },
  ),
  city("of city services", "/cityservice/sendmsgdata", { err_code: 40003, err_msg: SAID }, openid),
  cloud(
    "of cloud development",
    "/tcb/invokecloudfunction",
    { baseresponse: { errcode: -1, errmsg: SAID } },
    busy,
  ),
  sdk(
    "of cloud development",
    "/tcb/databasequery",
    { errCode: -501007, errMsg: SAID },
    { code: -501007 },
  ),
  wecom(
    "on a message",
    "/cgi-bin/message/send",
    { errcode: 60020, errmsg: `${SAID}, from ip: 203.0.113.77` },
    { code: 60020, kind: "configuration" },
  ),
  wecom(
    "with its headers too",
    "/cgi-bin/user/get",
    { errcode: 60111, errmsg: SAID },
    { code: 60111, kind: "not_found" },
    { headers: { "error-code": "60111", "error-msg": SAID } },
  ),
  wecomHeader(
    "over a page",
    "/cgi-bin/user/get",
    nginx,
    { code: 40014, kind: "credential" },
    { headers: { "error-code": "40014", "error-msg": SAID } },
  ),
  wecomHeader(
    "over an empty body",
    "/cgi-bin/media/get",
    "",
    { code: 40014, kind: "credential" },
    { headers: { "error-code": "40014", "error-msg": SAID } },
  ),
  page("of a gateway", "/cgi-bin/user/info", nginx, { kind: "unavailable" }, { status: 502 }),
  page(
    "of a gateway that waited",
    "/cgi-bin/user/info",
    nginx,
    { kind: "timeout" },
    { status: 504 },
  ),
  page("under a success", "/cgi-bin/user/info", `\n<!DOCTYPE html>${nginx}`, { kind: "bad_reply" }),
  empty(
    "of an upload in chunks",
    "/cgi-bin/media/upload",
    "",
    { kind: "malformed_request" },
    { method: "POST", status: 412 },
  ),
  empty("under a success", "/cgi-bin/user/info", "", { kind: "bad_reply" }),
  cut("in its data", "/cgi-bin/user/get", `{"total":2,"data":{"openid":["${SAID}`, {
    kind: "bad_reply",
  }),
  media(
    "as text/plain",
    "/cgi-bin/media/get",
    { errcode: 40007, errmsg: SAID },
    { code: 40007, kind: "invalid_input" },
    { headers: { "content-type": "text/plain" } },
  ),
  media("as a picture", "/wxa/getwxacode", { errcode: 40003, errmsg: SAID }, openid, {
    headers: { "content-type": "image/jpeg" },
  }),
  on("content check, version 1", API)(
    "refused",
    "/wxa/msg_sec_check",
    { errcode: 87014, errmsg: SAID },
    { code: 87014 },
  ),
  ...PAY_FAILURES,
];
