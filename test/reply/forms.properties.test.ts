import {
  readReply,
  readWarnings,
  WECHAT_HOSTS,
  type Reply,
  type WechatError,
} from "@wechat-errors/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../support/runs.js";
import { WORDS, xml } from "./fixture.js";
import { FAILURES } from "./fixtures.js";
import { LOOK_ALIKES } from "./look-alikes.js";

const BODIES = [...FAILURES, ...LOOK_ALIKES].map(({ body }) => Buffer.from(body));
const PATHS = [...new Set([...FAILURES, ...LOOK_ALIKES].map(({ path }) => path))];
const RID = /^(?:[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}|[0-9a-f-]{8,128})$/i;
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/;

/** One small damage to some bytes, such as a network or a bug may do. */
type Damage = (bytes: Buffer) => Buffer;
const at = (bytes: Buffer, place: number) => Math.floor(place * bytes.length);
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ place, bit: fc.nat(7) }).map(({ place, bit }) => (bytes: Buffer) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at(copy, place)]! ^= 1 << bit;
    return copy;
  }),
  fc.record({ place, some: fc.uint8Array({ minLength: 1, maxLength: 8 }) }).map(
    ({ place, some }) =>
      (bytes: Buffer) =>
        Buffer.concat([
          bytes.subarray(0, at(bytes, place)),
          some,
          bytes.subarray(at(bytes, place)),
        ]),
  ),
  fc.record({ place, count: fc.integer({ min: 1, max: 20 }) }).map(
    ({ place, count }) =>
      (bytes: Buffer) =>
        Buffer.concat([
          bytes.subarray(0, at(bytes, place)),
          bytes.subarray(at(bytes, place) + count),
        ]),
  ),
  place.map((place) => (bytes: Buffer) => bytes.subarray(0, at(bytes, place))),
);

const damaged = fc
  .record({ body: fc.constantFrom(...BODIES), damages: fc.array(damage, { maxLength: 4 }) })
  .map(({ body, damages }) => damages.reduce<Buffer>((bytes, each) => each(bytes), body));

/** The same fields in another order: members of JSON, elements of XML. */
const shuffled = fc
  .record({ body: fc.constantFrom(...BODIES), seed: fc.array(fc.nat(), { minLength: 12 }) })
  .map(({ body, seed }) => {
    const text = body.toString();
    const order = <T>(fields: T[]) =>
      fields
        .map((field, i) => ({ field, key: seed[i % seed.length]! }))
        .sort((a, b) => a.key - b.key);
    if (text.startsWith("{") && text.endsWith("}")) {
      const members = Object.entries(JSON.parse(text) as object);
      return JSON.stringify(Object.fromEntries(order(members).map(({ field }) => field)));
    }
    const elements = text.match(/<(\w+)>(?:<!\[CDATA\[)?[^<]*(?:\]\]>)?<\/\1>/g) ?? [];
    return `<xml>${order(elements)
      .map(({ field }) => field)
      .join("")}</xml>`;
  });

const fieldName = fc.constantFrom(
  ...[
    "return_code",
    "result_code",
    "err_code",
    "error_code",
    "retcode",
    "return_msg",
    "xml",
    "x:y",
  ],
);
const content = fc.oneof(
  fc.constantFrom("SUCCESS", "FAIL", "0", "&amp;", "&lol;", "&#0;", "]]>", "<", WORDS.join(" ")),
  fc.string({ unit: "binary" }).map((text) => `<![CDATA[${text}]]>`),
  fc.string({ unit: "grapheme" }),
);
const { tree: element } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .record({
      name: fieldName,
      inner: fc.oneof({ maxDepth: 4 }, content, fc.array(tie("tree"), { maxLength: 4 })),
    })
    .map(
      ({ name, inner }) => `<${name}>${Array.isArray(inner) ? inner.join("") : inner}</${name}>`,
    ),
}));
const xmlText = fc
  .record({
    before: fc.constantFrom("", "\ufeff", "\n ", "<?xml version='1.0'?>", "<!DOCTYPE xml>", "<!--"),
    elements: fc.array(element, { maxLength: 6 }),
    after: fc.constantFrom("", "</xml>", "</xml></xml>", "<", "</", "<![CDATA["),
  })
  .map(({ before, elements, after }) => `${before}<xml>${elements.join("\n")}${after}`);

const reply = (body: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      host: fc.constantFrom(...WECHAT_HOSTS),
      path: fc.oneof(fc.constantFrom(...PATHS), fc.webPath({ size: "small" })),
      method: fc.constantFrom("GET", "POST", "PUT"),
      status: fc.integer({ min: 100, max: 599 }),
      headers: fc.dictionary(
        fc.constantFrom("error-code", "error-msg", "request-id", "content-type", "x-other"),
        fc.oneof(fc.string(), fc.constantFrom("0", "60020", WORDS.join(" "), "0A0B0C0D0E0F")),
      ),
      body,
    },
    { requiredKeys: ["host", "path", "body"] },
  );

/** All that a client of ours could ever see of an error. */
const shown = (error: WechatError): string =>
  [error.message, String(error), JSON.stringify(error), JSON.stringify(error.headers)].join("\n");

function expectHarmless(error: WechatError): void {
  expect(error.status).toBeGreaterThanOrEqual(400);
  expect(error.status).toBeLessThanOrEqual(599);
  for (const word of WORDS) expect(shown(error)).not.toContain(word);
  if (error.rid !== undefined) expect(error.rid).toMatch(RID);
  if (typeof error.code === "string") expect(error.code).toMatch(CODE);
  else if (error.code !== undefined) expect(Number.isSafeInteger(error.code)).toBe(true);
  // What is logged of it is of bounded length, however long the reply.
  expect((error.errmsg ?? "").length).toBeLessThanOrEqual(1000);
}

describe("any reply of any host is read without an exception, and nothing of its words is told", () => {
  test.each([
    ["an envelope that was damaged", damaged],
    ["an envelope that was damaged, as text", damaged.map((bytes) => bytes.toString())],
    ["an envelope with its fields in another order", shuffled],
    ["any XML", xmlText],
    ["any JSON", fc.json()],
    ["any value", fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true })],
    ["any bytes", fc.uint8Array()],
  ] as const)("%s", (_, body) => {
    fc.assert(
      fc.property(reply(body as fc.Arbitrary<unknown>), (each) => {
        const error = readReply(each);
        if (error !== undefined) expectHarmless(error);
        for (const { field, count, codes } of readWarnings(each)) {
          expect(field.length).toBeLessThanOrEqual(60);
          expect(count).toBeGreaterThanOrEqual(1);
          expect(codes.every(Number.isSafeInteger)).toBe(true);
        }
      }),
      runs(1000),
    );
  });
});

/** Bodies of each format, made of its own fields with whatever values, right and wrong. */
const scalar = fc.oneof(
  fc.constantFrom(0, "0", -1, "-1", "", null, true, "SUCCESS", "FAIL", "SYSTEMERROR", 40003),
  fc.constantFrom("系统错误", "CERT_ERR", "a|b", "63b4f2b4-0bd1d1e5-2ec1d3a0", WORDS.join(" ")),
  fc.integer(),
  fc.string(),
);
const value = fc.oneof(
  scalar,
  fc.array(fc.oneof(scalar, fc.record({ errcode: scalar }))),
  fc.dictionary(fc.constantFrom("errcode", "ret", "err_msg", "fail_list", "code", "rid"), scalar),
);
const members = (...names: string[]) =>
  fc.dictionary(fc.constantFrom(...names), value).map((made) => ({ ...made }));

/** Which host and paths have it, and its fields. */
const FORMATS: Readonly<Record<string, readonly [host: string, paths: string[], names: string[]]>> =
  {
    errcode: [
      "api.weixin.qq.com",
      ["/cgi-bin/user/info", "/sns/jscode2session", "/wxaapi/minishop/x"],
      ["errcode", "errmsg", "rid", "data", "fail_list", "invaliduser", "err_list"],
    ],
    base_resp: [
      "api.weixin.qq.com",
      ["/publisher/stat", "/device/bind", "/wedata/x"],
      ["base_resp", "ret", "errcode", "errmsg"],
    ],
    console: [
      "mp.weixin.qq.com",
      ["/cgi-bin/searchbiz", "/s/x"],
      ["base_resp", "ret", "err_msg", "errmsg", "errcode"],
    ],
    "other envelopes": [
      "api.weixin.qq.com",
      [
        "/wxa/operationams",
        "/cgi-bin/express/local/business/order/add",
        "/cityservice/x",
        "/tcb/x",
      ],
      [
        ...["ret", "err_msg", "resultcode", "resultmsg", "err_code", "baseresponse", "errCode"],
        ...["errMsg", "errcode", "delivery_resultcode", "delivery_resultmsg"],
      ],
    ],
    "WeCom's": [
      "qyapi.weixin.qq.com",
      ["/cgi-bin/message/send"],
      ["errcode", "errmsg", "invaliduser", "invalidlist", "excess_users", "result"],
    ],
    "the chatbot's": ["chatbot.weixin.qq.com", ["/openapi/sign/x"], ["errcode", "errmsg", "code"]],
    "Pay's version 3": [
      "apihk.mch.weixin.qq.com",
      ["/v3/certificates", "/hk/v3/transactions/app"],
      ["code", "message", "detail", "error", "fail_codes"],
    ],
  };

const said = (reply: Reply) => {
  const error = readReply(reply);
  return [
    error && [error.code, error.kind, error.status, error.errmsg, error.rid, error.remedy],
    readWarnings(reply).map(({ field, count, codes }) => [field, count, codes]),
  ];
};

describe("a reply says the same as bytes, as text and as the object that a client makes of it", () => {
  test.each(Object.entries(FORMATS))("in the format %s", (_, [host, paths, names]) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom(200, 200, 202, 400, 404, 503),
        members(...names),
        (path, status, body) => {
          const call = { host, path, status, method: "POST" };
          const text = JSON.stringify(body);
          const expected = said({ ...call, body: text });
          expect(said({ ...call, body: Buffer.from(text) })).toEqual(expected);
          expect(said({ ...call, body: JSON.parse(text) as unknown })).toEqual(expected);
        },
      ),
      runs(300),
    );
  });

  // As xml2js and fast-xml-parser leave a field: a text, trimmed.
  const field = fc.oneof(
    fc.constantFrom("SUCCESS", "FAIL", "SYSTEMERROR", "NOTENOUGH", "系统错误", "CERT_ERR", "20002"),
    fc.constantFrom("", "0", "fail", "No Bill Exist", WORDS.join(" ")),
  );
  const fields = fc.dictionary(
    fc.constantFrom(
      ...["return_code", "return_msg", "result_code", "err_code", "err_code_des"],
      ...["err_code_desc", "error_code", "error_msg", "retcode", "retmsg"],
    ),
    field,
  );
  test("in the format of Pay's version 2", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("/pay/micropay", "/pay/downloadbill", "/risk/getpublickey"),
        fc.constantFrom(200, 200, 400, 500),
        fields,
        (path, status, made) => {
          const call = { host: "fraud.mch.weixin.qq.com", path, status, method: "POST" };
          const text = xml(made);
          const expected = said({ ...call, body: text });
          expect(said({ ...call, body: Buffer.from(text) })).toEqual(expected);
          expect(said({ ...call, body: { xml: { ...made } } })).toEqual(expected);
        },
      ),
      runs(300),
    );
  });
});

test("the order of an envelope's fields changes nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...FAILURES), fc.nat(), (fixture, turn) => {
      if (typeof fixture.body !== "string" || !fixture.body.startsWith('{"')) return;
      if (!fixture.body.endsWith("}")) return;
      const members = Object.entries(JSON.parse(fixture.body) as object);
      const turned = members.map((_, i) => members[(i + turn) % members.length]!);
      const body = JSON.stringify(Object.fromEntries(turned.reverse()));
      const [first, second] = [readReply(fixture), readReply({ ...fixture, body })];
      expect([second?.code, second?.kind, second?.errmsg]).toEqual([
        first?.code,
        first?.kind,
        first?.errmsg,
      ]);
    }),
  );
});
