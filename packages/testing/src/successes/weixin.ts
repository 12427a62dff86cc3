import type { Call } from "../call.js";
import { hex } from "../reply-text.js";
import type { Ordinary } from "./ordinary.js";

const TWO_HOURS_SECONDS = 7200;

/** Sent by default: who nobody has chosen. */
const OPENID = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M";

const ok = () => ({ errcode: 0, errmsg: "ok" });
const okWith = (members: object) => () => ({ ...ok(), ...members });
const accessToken = () => ({ access_token: `77_${hex(40)}`, expires_in: TWO_HOURS_SECONDS });
const visitorToken = () => ({
  ...accessToken(),
  refresh_token: `77_${hex(40)}`,
  openid: OPENID,
  scope: "snsapi_base",
});
const openidOf = ({ query }: Call) => query["openid"] ?? OPENID;

/** api.weixin.qq.com: Official Accounts, Mini Programs, Open Platforms. */
export const ORDINARY_WEIXIN: Ordinary = {
  "GET /cgi-bin/token": accessToken,
  "POST /cgi-bin/stable_token": accessToken,
  "GET /cgi-bin/ticket/getticket": okWith({
    ticket: `kgt8ON7yVITDhtdwci0qeQ${"0".repeat(20)}`,
    expires_in: TWO_HOURS_SECONDS,
  }),
  "POST /cgi-bin/component/api_component_token": () => ({
    component_access_token: `77_${hex(40)}`,
    expires_in: TWO_HOURS_SECONDS,
  }),
  "GET /sns/jscode2session": () => ({
    session_key: Buffer.from(hex(8)).toString("base64"),
    openid: OPENID,
  }),
  "GET /sns/oauth2/access_token": visitorToken,
  "GET /sns/oauth2/refresh_token": visitorToken,
  "GET /sns/auth": ok,
  "GET /sns/userinfo": (call) => ({
    openid: openidOf(call),
    nickname: "微信用户",
    sex: 0,
    headimgurl: "",
    privilege: [],
  }),
  "POST /cgi-bin/message/custom/send": ok,
  "POST /cgi-bin/message/template/send": () => ({ ...ok(), msgid: 200228332 }),
  "POST /cgi-bin/message/subscribe/send": ok,
  "POST /cgi-bin/message/subscribe/bizsend": ok,
  "POST /cgi-bin/message/wxopen/template/uniform_send": ok,
  "POST /wxa/msg_sec_check": okWith({ result: { suggest: "pass", label: 100 }, detail: [] }),
  "POST /wxa/business/getuserphonenumber": okWith({
    phone_info: { phoneNumber: "13800000000", purePhoneNumber: "13800000000", countryCode: "86" },
  }),
};
