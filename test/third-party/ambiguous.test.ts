import axios from "axios";
import httpErrors from "http-errors";
import superagent from "superagent";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import cloud from "wx-server-sdk";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import type { Exchange } from "../support/frameworks.js";
import { play } from "./play.js";
import { json, lose, neverReply, type Call, type Scenario } from "./scenario.js";
import { coWechat } from "./scenarios/co-wechat.js";
import { httpClients } from "./scenarios/http-clients.js";
import { payScenarios } from "./scenarios/pay.js";

/** A server that is not WeChat's. */
let stranger: FakeWechat;
beforeAll(async () => {
  stranger = await startFakeWechat((request, response) => {
    switch (request.call.pathname) {
      case "/lost":
        return lose(request, response);
      case "/never":
        return neverReply(request, response);
      case "/refused":
        return json({ errcode: 40003, errmsg: "of another house" }, 400)(request, response);
      default:
        return json({ code: "NOTENOUGH", message: "of another house" }, 404)(request, response);
    }
  });
});
afterAll(() => stranger.close());

const named = (scenarios: readonly Scenario[], sdk: string) =>
  scenarios.find((each) => each.sdk === sdk)!;
const coWechatApi = named(coWechat, "co-wechat-api");
const tenpay = named(payScenarios, "tenpay");
const axiosGet = named(httpClients, "axios");

const at = (path: string) => stranger.origin + path;
const numbered = (message: string, members: object) => Object.assign(new Error(message), members);

/** Each throws what is not WeChat's. 500 is Express's, the others are the status of the error. */
const foreign: readonly {
  readonly what: string;
  readonly status: number;
  readonly work: (exchange: Exchange) => unknown;
}[] = [
  {
    what: "a bug",
    status: 500,
    work: () => (undefined as unknown as { openid: string }).openid,
  },
  {
    what: "an error of the app's own with WeChat's number",
    status: 500,
    work: () => Promise.reject(numbered("no such order", { code: 40003, errcode: 40003 })),
  },
  {
    what: "an error of the app's own with a message of WeChat Pay's",
    status: 500,
    work: () => Promise.reject(new TypeError("NOTENOUGH")),
  },
  {
    what: "an HTTP error that the app has made of it",
    status: 404,
    work({ request }) {
      const init = { cause: request.wechatError };
      throw Object.assign(httpErrors(404, "no such user"), init);
    },
  },
  {
    what: "another server's lost connection, by axios",
    status: 500,
    work: () => axios.get(at("/lost"), { proxy: false }),
  },
  {
    what: "another server's lost connection, by fetch",
    status: 500,
    work: () => fetch(at("/lost")),
  },
  {
    what: "another server's lost connection, by superagent",
    status: 500,
    work: async () => superagent.get(at("/lost")),
  },
  {
    what: "another server that does not reply, by axios",
    status: 500,
    work: () => axios.get(at("/never"), { proxy: false, timeout: 30 }),
  },
  {
    what: "another server that does not reply, by fetch",
    status: 500,
    work: () => fetch(at("/never"), { signal: AbortSignal.timeout(30) }),
  },
  {
    what: "another server's envelope with the same number",
    status: 400,
    work: () => axios.get(at("/refused"), { proxy: false }),
  },
  {
    what: "another server's word that WeChat Pay has, too",
    status: 404,
    work: () => axios.get(at("/word"), { proxy: false }),
  },
  {
    what: "wx-server-sdk used before it is ready",
    status: 500,
    work: () => new cloud.Cloud({ resourceEnv: "env-1" }).openapi.customerServiceMessage.send({}),
  },
];

/** What WeChat has reported before, and the handler has got over. */
const earlier = [
  { what: "40003 by co-wechat-api", scenario: coWechatApi, reply: coWechatApi.refuse },
  { what: "a lost connection by co-wechat-api", scenario: coWechatApi, reply: lose },
  { what: "a reply that did not come, by axios", scenario: axiosGet, reply: neverReply },
  { what: "NOTENOUGH by tenpay", scenario: tenpay, reply: tenpay.refuse },
] as const;

describe.each(earlier)("after $what", ({ scenario, reply }) => {
  test.each(foreign)("$what passes untouched", async ({ status, work }) => {
    const swallow = async (call: Call, exchange: Exchange) => {
      await call().catch(() => undefined);
      expect(exchange.request.wechatErrors).toHaveLength(1);
      await work(exchange);
      exchange.json({ done: true });
    };
    const played = await play(scenario, { reply, timeoutMs: 40 }, swallow);
    expect(played).toMatchObject({ status, problem: {} });
    expect(played.type).not.toBe("application/problem+json");
    expect(played.logger.lines.map(({ record }) => record.outcome)).toEqual(["handled"]);
  });
});

describe("without capture", () => {
  test.each(foreign)("$what passes untouched", async ({ status, work }) => {
    const setting = { reply: coWechatApi.refuse, capture: false };
    const played = await play(coWechatApi, setting, async (call, exchange) => {
      await call().catch(() => undefined);
      await work(exchange);
      exchange.json({ done: true });
    });
    expect(played.status).toBe(status);
    expect(played.type).not.toBe("application/problem+json");
    expect(played.logger.lines).toEqual([]);
  });
});
