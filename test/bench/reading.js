// Reading a reply: against JSON.parse of it, and against what two SDKs do with one.
import { createRequire } from "node:module";
import { readReply } from "@wechat-errors/core";
import CoWechat from "co-wechat-api";
import EasyWechatResponse from "node-easywechat/dist/Core/HttpClient/HttpClientResponse.js";
import { interleaved, ratio, roundByRound, spread } from "./interleaved.js";

const CALL = {
  host: "api.weixin.qq.com",
  path: "/cgi-bin/user/info?access_token=0123456789abcdef",
};
const HEADERS = { "content-type": "application/json; encoding=utf-8" };
const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";

const user = (id) => ({ openid: `o${"x".repeat(27)}`, nickname: `用户${id}`, remark: "", id });
const result = (id) => ({ errcode: 0, errmsg: "ok", openid: `o${"x".repeat(27)}`, id });
const list = (length, item) => Array.from({ length }, (_, id) => item(id));

const FINE = { parse: { atMost: 0.25 } };
/** 3 µs where JSON.parse of it takes 0.3, and quicker than an SDK. */
const ERROR = { parse: { atMost: 10 }, coWechat: { atMost: 1 }, easyWechat: { atMost: 1 } };
const REPLIES = {
  "a fine reply of 27 B": { reply: { errcode: 0, errmsg: "ok" } },
  "a fine reply of 300 B": {
    reply: { errcode: 0, errmsg: "ok", users: list(2, user), text: "x".repeat(100) },
    targets: FINE,
  },
  "a fine reply of 20 kB": { reply: { total: 240, users: list(240, user) }, targets: FINE },
  "a fine reply of 20 kB with 240 errcodes": {
    reply: { errcode: 0, results: list(240, result) },
    targets: FINE,
  },
  "an error": {
    reply: { errcode: 40003, errmsg: `invalid openid, rid: ${RID}` },
    targets: ERROR,
  },
};

/** Each is given a body and makes of it what is measured: from bytes to a verdict. */
const READERS = {
  ours: { name: "ours", prepare: prepareOurs },
  parse: { name: "JSON.parse", prepare: (body) => () => JSON.parse(body.toString()) },
  coWechat: { name: "co-wechat-api's request()", isAsync: true, prepare: prepareCoWechat },
  easyWechat: {
    name: "node-easywechat's HttpClientResponse",
    isAsync: true,
    prepare: prepareEasyWechat,
  },
};

const ROUNDS = 21;
const BYTES_A_ROUND = 2_000_000;

/** @returns {AsyncIterable<import("./report.js").Figure>} */
export async function* benchReading() {
  for (const [name, { reply, targets = {} }] of Object.entries(REPLIES)) {
    const body = Buffer.from(JSON.stringify(reply));
    const times = Math.ceil(BYTES_A_ROUND / (body.length + 100));
    const subjects = Object.entries(READERS).map(([reader, { prepare, isAsync }]) => {
      const work = prepare(body);
      return [reader, () => (isAsync ? nanosecondsAwaited : nanoseconds)(times, work)];
    });
    const { ours, ...peers } = await interleaved(Object.fromEntries(subjects), ROUNDS);
    for (const [peer, samples] of Object.entries(peers))
      yield {
        figure: `${name}: ours / ${READERS[peer].name}`,
        ...spread(roundByRound(ours, samples, ratio)),
        target: targets[peer],
        note: `${spread(ours).measured.toFixed(0)} ns / ${spread(samples).measured.toFixed(0)} ns`,
      };
  }
}

function prepareOurs(body) {
  const received = { ...CALL, body };
  return () => readReply(received);
}

/** Its own code, over a transport that answers at once. */
function prepareCoWechat(body) {
  const httpx = createRequire(createRequire(import.meta.url).resolve("co-wechat-api"))("httpx");
  const api = new CoWechat("appid", "secret");
  return () => {
    httpx.request = async () => ({ statusCode: 200, headers: HEADERS });
    httpx.read = async () => body;
    return api.request(`https://${CALL.host}${CALL.path}`).catch((error) => error);
  };
}

/** Its own code, from the text that axios gives it; the judge is the one of its applications. */
function prepareEasyWechat(body) {
  const judge = (response) => response.toObject().errcode ?? 0;
  return async () => {
    const received = { status: 200, headers: HEADERS, data: body.toString() };
    const response = new EasyWechatResponse(received, judge);
    await response.parseContent();
    return response.isFailed();
  };
}

export function nanoseconds(times, work) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) work();
  return Number(process.hrtime.bigint() - start) / times;
}

async function nanosecondsAwaited(times, work) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) await work();
  return Number(process.hrtime.bigint() - start) / times;
}
