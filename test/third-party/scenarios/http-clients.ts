import axios from "axios";
import got from "got";
import superagent from "superagent";
import { Agent, interceptors, request } from "undici";
import { json, lose, SECRETS, type Line, type Recovery, type Scenario } from "../scenario.js";

/** `GET /cgi-bin/user/info`: WeChat answers 200, whatever it has to say. */
const userInfo = {
  host: "api.weixin.qq.com",
  refuse: json({ errcode: 40003, errmsg: "invalid openid" }),
  code: 40003,
  status: 400,
  kind: "invalid_input",
  accept: json({ subscribe: 1, openid: SECRETS.openid }),
  alone: "untouched",
  lost: "unavailable",
  page: "unavailable",
  late: "timeout",
} as const;

/** `GET /v3/pay/…`: WeChat Pay says it by the HTTP status, too. */
const payment = {
  host: "api.mch.weixin.qq.com",
  refuse: json({ code: "PARAM_ERROR", message: "some words of WeChat" }, 400),
  code: "PARAM_ERROR",
  status: 500,
  kind: "malformed_request",
  accept: json({ trade_state: "SUCCESS" }),
  alone: "same",
  lost: "unavailable",
  page: "unavailable",
  late: "timeout",
} as const;

const userInfoAt = ({ origin }: Line) =>
  `${origin}/cgi-bin/user/info?access_token=${SECRETS.token}&openid=${SECRETS.openid}`;
const paymentAt = ({ origin }: Line) => `${origin}/v3/pay/transactions/id/1?sub=${SECRETS.secret}`;

type Url = (line: Line) => string;

const byAxios = (url: Url) => (line: Line) => () =>
  axios.get(url(line), { timeout: line.timeoutMs ?? 0, proxy: false });

const byGot = (url: Url) => (line: Line) => async () =>
  got(url(line), {
    timeout: line.timeoutMs === undefined ? {} : { request: line.timeoutMs },
    retry: { limit: 0 },
  });

const bySuperagent = (url: Url) => (line: Line) => async () =>
  superagent.get(url(line)).timeout(line.timeoutMs ?? 0);

const undiciOptions = ({ timeoutMs = 0 }: Line) => ({
  headersTimeout: timeoutMs,
  bodyTimeout: timeoutMs,
});

/** undici itself takes no status for an error; its interceptor does. */
const strict = new Agent().compose(interceptors.responseError());

const body = (returned: unknown) => (returned as { body: unknown }).body;

export const httpClients: readonly Scenario[] = [
  {
    ...userInfo,
    sdk: "axios",
    http: "node:http",
    call: "axios.get(url), HTTP 200",
    connect: byAxios(userInfoAt),
    replyIn: (returned) => (returned as { data: unknown }).data,
  },
  {
    ...payment,
    sdk: "axios",
    http: "node:http",
    call: "axios.get(url), HTTP 400",
    connect: byAxios(paymentAt),
  },
  {
    ...userInfo,
    sdk: "got",
    http: "node:http",
    call: "got(url), HTTP 200",
    connect: byGot(userInfoAt),
    replyIn: body,
  },
  {
    ...payment,
    sdk: "got",
    http: "node:http",
    call: "got(url), HTTP 400",
    connect: byGot(paymentAt),
  },
  {
    ...userInfo,
    sdk: "superagent",
    http: "node:http",
    call: "superagent.get(url), HTTP 200",
    connect: bySuperagent(userInfoAt),
    replyIn: body,
  },
  {
    ...payment,
    sdk: "superagent",
    http: "node:http",
    call: "superagent.get(url), HTTP 400",
    connect: bySuperagent(paymentAt),
  },
  {
    ...userInfo,
    sdk: "undici",
    http: "undici",
    call: "request(url), HTTP 200",
    connect: (line) => async () => {
      const { body } = await request(userInfoAt(line), undiciOptions(line));
      return { body: await body.json() };
    },
    replyIn: body,
    // What is thrown is a SyntaxError of JSON.parse().
    page: "unavailable",
  },
  {
    ...payment,
    sdk: "undici",
    http: "undici",
    call: "request(url) with responseError(), HTTP 400",
    connect: (line) => async () => {
      const options = { ...undiciOptions(line), dispatcher: strict };
      const { body } = await request(paymentAt(line), options);
      return body.json();
    },
    // Its error does not say which URL was called.
    alone: "untouched",
    page: "untouched",
  },
];

const fails = { host: "api.weixin.qq.com", replies: [lose, userInfo.accept] } as const;

export const httpClientRecoveries: readonly Recovery[] = [
  {
    ...fails,
    sdk: "got",
    call: "got(url), with its own retry",
    failure: "a lost connection",
    connect: (line) => async () =>
      got(userInfoAt(line), {
        retry: { limit: 1, calculateDelay: ({ computedValue }) => Math.sign(computedValue) },
      }),
  },
  {
    ...fails,
    sdk: "superagent",
    call: "superagent.get(url).retry(1)",
    failure: "a lost connection",
    connect: (line) => async () => superagent.get(userInfoAt(line)).retry(1),
  },
  {
    ...fails,
    sdk: "undici",
    call: "request(url) with retry()",
    failure: "a lost connection",
    connect: (line) => async () => {
      const dispatcher = new Agent().compose(interceptors.retry({ maxRetries: 1, minTimeout: 1 }));
      const { body } = await request(userInfoAt(line), { dispatcher });
      return body.json();
    },
  },
];
