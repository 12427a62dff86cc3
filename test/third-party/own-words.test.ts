import { expect, test } from "vitest";
import type { Reply } from "../support/fake-wechat.js";
import type { Exchange } from "../support/frameworks.js";
import { play } from "./play.js";
import { json, lose, neverReply, type Call, type Scenario } from "./scenario.js";
import { cloudScenarios } from "./scenarios/cloud.js";
import { coWechat } from "./scenarios/co-wechat.js";
import { httpClients } from "./scenarios/http-clients.js";
import { payScenarios } from "./scenarios/pay.js";

const find = (scenarios: readonly Scenario[], call: string) =>
  scenarios.find((each) => `${each.sdk}: ${each.call}`.startsWith(call))!;

const letEscape = async (call: Call, { json }: Exchange) => {
  await call();
  json({ done: true });
};

const empty: Reply = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": 0 });
  response.end();
};

/** SDKs that hide what WeChat said behind a text, or a code, of their own. */
test.each([
  {
    // `url: …?access_token=…, status code: 500`
    what: "co-wechat-api throws a URL",
    scenario: find(coWechat, "co-wechat-api"),
    reply: json({ errcode: 45009, errmsg: "reach max api daily quota limit" }, 500),
    answer: { status: 503, problem: { kind: "quota_exhausted" } },
  },
  {
    // -1, which is "busy" where WeChat says it
    what: "wechat-api throws -1",
    scenario: find(coWechat, "wechat-api"),
    reply: empty,
    answer: { status: 502, problem: { kind: "bad_reply" } },
  },
  {
    what: "wechat-api throws -1 that is WeChat's",
    scenario: find(coWechat, "wechat-api"),
    reply: json({ errcode: -1, errmsg: "system error" }),
    answer: { status: 503, problem: { kind: "unavailable" } },
  },
  {
    what: "tenpay throws XMLDataError",
    scenario: find(payScenarios, "tenpay"),
    reply: empty,
    answer: { status: 502, problem: { kind: "bad_reply" } },
  },
])("where $what, what WeChat said is answered", async ({ scenario, reply, answer }) => {
  const played = await play(scenario, { reply }, letEscape);
  expect(played.thrown).toBeInstanceOf(Error);
  expect(played).toMatchObject(answer);
  expect(played.logger.lines.map(({ record }) => record.outcome)).toEqual(["thrown"]);
});

/** Errors that name WeChat's URL, and so tell by themselves. */
test.each(
  [
    find(coWechat, "co-wechat-api"),
    find(httpClients, "axios"),
    find(httpClients, "got"),
    find(payScenarios, "wechatpay-axios-plugin"),
  ].flatMap((scenario) => [
    { sdk: scenario.sdk, what: "a lost connection", scenario, reply: lose, status: 503 },
    { sdk: scenario.sdk, what: "no reply in time", scenario, reply: neverReply, status: 504 },
  ]),
)("without capture, $sdk tells of $what", async ({ scenario, reply, status }) => {
  const played = await play(scenario, { reply, capture: false, timeoutMs: 40 }, letEscape);
  expect(played.status).toBe(status);
  expect(played.problem).toMatchObject({ status });
  expect(played.logger.lines).toMatchObject([
    { record: { outcome: "thrown", upstream: { host: scenario.host } } },
  ]);
});

test("a code of wx-server-sdk's that WeChat's servers gave is answered by its kind", async () => {
  const [scenario] = cloudScenarios;
  // Field 3 of the message: -601018, "unauthorized API", as a protocol buffer spells it.
  const refused: Reply = (_, response) =>
    response.end(Buffer.from([0x18, 0xc6, 0xa8, 0xdb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]));
  const played = await play(scenario!, { reply: refused }, letEscape);
  expect(played.thrown).toMatchObject({ errCode: -601018 });
  expect(played).toMatchObject({ status: 500, problem: { kind: "configuration" } });
});
