import { describe, expect, test } from "vitest";
import type { RawRequest } from "../support/raw.js";
import { PAY_V3_HEADERS, PUSHES, retryOf } from "./callers.js";
import { failing, newest, told, webhookStage } from "./stage.js";

const SHA1 = "0123456789abcdef0123456789abcdef01234567";
const CLOCK = "timestamp=1790000000&nonce=1320562132";
const SIGNED = `signature=${SHA1}&${CLOCK}`;
const JSON_TYPE = { "content-type": "application/json" };
const XML_TYPE = { "content-type": "text/xml" };
const EVENT = "<xml><ToUserName>gh_1</ToUserName></xml>";
const PAID = "<xml><return_code>SUCCESS</return_code><sign>A1B2</sign></xml>";

const UNSIGNED = Object.fromEntries(Object.entries(PAY_V3_HEADERS).slice(1));
const post = (body: string, headers: Record<string, string>): RawRequest => ({
  method: "POST",
  body,
  headers,
});

/** Requests to an app's own API, which look like WeChat's in one thing or another. */
const OWN: readonly (readonly [string, string, RawRequest])[] = [
  [
    "a signature of SHA-256",
    `/api?signature=${SHA1}${SHA1.slice(16)}&${CLOCK}`,
    post(EVENT, XML_TYPE),
  ],
  ["a signature in Base64", `/api?signature=c2lnbmF0dXJl&${CLOCK}`, post(EVENT, XML_TYPE)],
  [
    "a signature in capitals",
    `/api?signature=${SHA1.toUpperCase()}&${CLOCK}`,
    post(EVENT, XML_TYPE),
  ],
  ["a signature of another name", `/api?x_${SIGNED}`, post(EVENT, XML_TYPE)],
  [
    "a clock in milliseconds",
    `/api?signature=${SHA1}&timestamp=1790000000000&nonce=1`,
    post(EVENT, XML_TYPE),
  ],
  [
    "a nonce that is a UUID",
    `/api?signature=${SHA1}&timestamp=1790000000&nonce=6f1c-4e2b`,
    post(EVENT, XML_TYPE),
  ],
  ["no nonce", `/api?signature=${SHA1}&timestamp=1790000000`, post(EVENT, XML_TYPE)],
  ["a signed question", `/api?${SIGNED}`, {}],
  ["a signed order in JSON", `/api?${SIGNED}`, post('{"order":42}', JSON_TYPE)],
  [
    "a signed form",
    `/api?${SIGNED}`,
    post("order=42", { "content-type": "application/x-www-form-urlencoded" }),
  ],
  ["a signed change", `/api?${SIGNED}`, { ...post(EVENT, XML_TYPE), method: "PUT" }],
  ["an order in XML", "/api", post("<xml><order>42</order></xml>", XML_TYPE)],
  [
    "XML with a return_code alone",
    "/api",
    post("<xml><return_code>SUCCESS</return_code></xml>", XML_TYPE),
  ],
  ["XML with a sign alone", "/api", post("<xml><sign>A1B2</sign></xml>", XML_TYPE)],
  ["a payment notice that is no XML", "/api", post(PAID, { "content-type": "text/plain" })],
  ["three of the four headers of WeChat Pay", "/api", post("{}", { ...JSON_TYPE, ...UNSIGNED })],
  ["no body at all", "/api", { method: "POST", headers: XML_TYPE }],
];

describe.each(newest)("$name answers an app's own API with a problem", (framework) => {
  test.each(OWN)("for a request with %s", async (_, path, request) => {
    const { raw } = await webhookStage(framework, failing);
    const response = await raw(path, request);
    expect(response.status).toBe(400);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(response.body.toString())).toMatchObject({ code: 40003 });
  });

  test("whatever the policies for webhooks", async () => {
    const options = { webhooks: { message: "acknowledge", "pay-v2": "acknowledge" } } as const;
    const { raw } = await webhookStage(framework, failing, { options });
    for (const [, path, request] of OWN) expect((await raw(path, request)).status).toBe(400);
  });
});

describe.each(newest)("$name knows a push", (framework) => {
  const push = PUSHES[1]!;

  test("by its query in any order", async () => {
    const parameters = SIGNED.split("&");
    const { raw } = await webhookStage(framework, failing);
    for (let turn = 0; turn < parameters.length; turn++) {
      const query = [...parameters.slice(turn), ...parameters.slice(0, turn)].join("&");
      expect(told(await raw(`/wechat?${query}&app=7`, push))).toEqual(retryOf(push));
    }
  });

  test("that is longer than 64 KiB", async () => {
    const body = EVENT.replace("</xml>", `<Content>${"x".repeat(100_000)}</Content></xml>`);
    const { raw } = await webhookStage(framework, failing);
    expect(told(await raw(`/wechat?${SIGNED}`, { ...push, body }))).toEqual(retryOf(push));
  });

  test("by its signature, where its body is empty", async () => {
    const { raw } = await webhookStage(framework, failing);
    expect(told(await raw(push.path, { method: "POST" }))).toEqual(retryOf(push));
  });
});
