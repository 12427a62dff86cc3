import { hex } from "../reply-text.js";
import type { Ordinary } from "./ordinary.js";

const ok = { errcode: 0, errmsg: "ok" };

/** qyapi.weixin.qq.com */
export const ORDINARY_WECOM: Ordinary = {
  "GET /cgi-bin/gettoken": () => ({ ...ok, access_token: hex(60), expires_in: 7200 }),
  "GET /cgi-bin/get_jsapi_ticket": () => ({ ...ok, ticket: hex(40), expires_in: 7200 }),
  "GET /cgi-bin/auth/getuserinfo": () => ({ ...ok, userid: "zhangsan" }),
  "GET /cgi-bin/user/getuserinfo": () => ({ ...ok, UserId: "zhangsan", DeviceId: "" }),
  "POST /cgi-bin/message/send": () => ({ ...ok, msgid: hex(16) }),
};
