import CoWechatApi from "co-wechat-api";
import OAuth from "co-wechat-oauth";
import WechatApi from "wechat-api";
import { APPID, json, SECRETS, type Line, type Recovery, type Scenario } from "../scenario.js";

const validToken = { accessToken: SECRETS.token, expireTime: Date.now() + 3_600_000 };

function coWechatApi({ origin, timeoutMs }: Line, getToken?: () => Promise<unknown>) {
  const api = new CoWechatApi(APPID, SECRETS.secret, getToken);
  api.prefix = `${origin}/cgi-bin/`;
  api.setOpts({ timeout: timeoutMs });
  return () => api.sendText(SECRETS.openid, "hello");
}

function wechatApi({ origin, timeoutMs }: Line) {
  const api = new WechatApi(APPID, SECRETS.secret, (callback) => callback(null, validToken));
  api.endpoint = origin;
  api.setOpts(timeoutMs === undefined ? {} : { timeout: timeoutMs });
  return () =>
    new Promise((resolve, reject) => {
      api.sendText(SECRETS.openid, "hello", (error, value) =>
        error === null ? resolve(value) : reject(error),
      );
    });
}

function oauth({ agent, timeoutMs }: Line) {
  const client = new OAuth(APPID, SECRETS.secret);
  client.setOpts({ agent, timeout: timeoutMs });
  return () => client.getAccessToken(SECRETS.jsCode);
}

const done = json({ errcode: 0, errmsg: "ok" });

const message = {
  host: "api.weixin.qq.com",
  refuse: json({ errcode: 40003, errmsg: "invalid openid" }),
  code: 40003,
  status: 400,
  kind: "invalid_input",
  accept: done,
  alone: "same",
  lost: "unavailable",
  page: "unavailable",
  late: "timeout",
} as const;

export const coWechat: readonly Scenario[] = [
  {
    ...message,
    sdk: "co-wechat-api",
    http: "httpx",
    call: "api.sendText(openid, text)",
    connect: (line) => coWechatApi(line, () => Promise.resolve(validToken)),
  },
  {
    ...message,
    sdk: "wechat-api",
    http: "urllib 2",
    call: "api.sendText(openid, text, callback)",
    connect: wechatApi,
  },
  {
    sdk: "co-wechat-oauth",
    http: "httpx",
    call: "oauth.getAccessToken(code)",
    host: "api.weixin.qq.com",
    tls: true,
    connect: oauth,
    refuse: json({ errcode: 40029, errmsg: "invalid code" }),
    code: 40029,
    status: 400,
    kind: "invalid_code",
    accept: json({
      access_token: SECRETS.token,
      expires_in: 7200,
      refresh_token: "REFRESH",
      openid: SECRETS.openid,
      scope: "snsapi_base",
    }),
    alone: "same",
    lost: "unavailable",
    page: "unavailable",
    late: "timeout",
  },
];

export const coWechatRecoveries: readonly Recovery[] = [
  {
    sdk: "co-wechat-api",
    call: "api.sendText(openid, text)",
    failure: "42001, an expired token",
    host: "api.weixin.qq.com",
    connect: (line) => coWechatApi(line),
    replies: [
      json({ access_token: SECRETS.token, expires_in: 7200 }),
      json({ errcode: 42001, errmsg: "access_token expired" }),
      json({ access_token: SECRETS.token, expires_in: 7200 }),
      done,
    ],
  },
  {
    sdk: "wechat-api",
    call: "api.sendText(openid, text, callback)",
    failure: "40001, a token that another process has replaced",
    host: "api.weixin.qq.com",
    connect: wechatApi,
    replies: [json({ errcode: 40001, errmsg: "invalid credential" }), done],
  },
];
