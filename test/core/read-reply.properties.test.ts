import { isWechatError, KINDS, readReply, WECHAT_HOSTS, type Reply } from "@wechat-errors/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../support/runs.js";

const hosts = fc.constantFrom(...WECHAT_HOSTS);
const paths = fc.oneof(
  fc.constantFrom("/cgi-bin/get", "/sns/userinfo", "/wxa/x", "/v3/pay", "/pay/unifiedorder"),
  fc.webPath(),
  fc.webUrl({ withQueryParameters: true }),
  fc.string(),
);
const statuses = fc.oneof(fc.constantFrom(200, 204, 302, 404, 412, 500, 502), fc.integer());
const codes = fc.oneof(fc.constantFrom(0, -1, 40001, 40003, 45009), fc.integer(), fc.double());

const envelopes = fc.record(
  {
    errcode: fc.oneof(codes, codes.map(String), fc.jsonValue()),
    errmsg: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
    data: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const jsonTexts = fc.oneof(
  fc.json(),
  envelopes.map((envelope) => JSON.stringify(envelope)),
);

/** A text with a piece of it cut out, doubled or replaced by rubbish. */
const mutated = fc
  .tuple(jsonTexts, fc.nat(), fc.nat(20), fc.string({ unit: "binary", maxLength: 5 }))
  .map(([text, at, length, rubbish]) => {
    const from = text.length === 0 ? 0 : at % text.length;
    return text.slice(0, from) + rubbish + text.slice(from + length);
  });

const bodies = fc.oneof(
  fc.uint8Array(),
  fc.uint8Array({ minLength: 1 }).map((bytes) => Buffer.concat([Buffer.from("{"), bytes])),
  jsonTexts,
  mutated,
  mutated.map((text) => Buffer.from(text)),
  envelopes,
  fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true }),
);

const replies: fc.Arbitrary<Reply> = fc.record({
  host: hosts,
  path: paths,
  status: statuses,
  method: fc.constantFrom("GET", "POST"),
  body: bodies,
});

test("whatever comes in: nothing is thrown, and an error has a status from 400 to 599", () => {
  fc.assert(
    fc.property(replies, (reply) => {
      const error = readReply(reply);
      if (error === undefined) return;
      expect(isWechatError(error)).toBe(true);
      expect(error.status).toBeGreaterThanOrEqual(400);
      expect(error.status).toBeLessThanOrEqual(599);
      expect(Object.keys(KINDS)).toContain(error.kind);
      expect((error.errmsg ?? "").length).toBeLessThanOrEqual(1000);
      JSON.stringify(error);
    }),
    runs(2000),
  );
});

test("whatever is called a reply: nothing is thrown", () => {
  fc.assert(
    fc.property(
      fc.anything().filter((value) => value != null),
      (reply) => {
        readReply(reply as Reply);
      },
    ),
    runs(1000),
  );
});

describe("what WeChat says", () => {
  // Long enough that it stands in no text of ours by chance.
  const errmsgs = fc.string({
    unit: fc.constantFrom("Q", "X", "z", "0", "7", "微"),
    minLength: 12,
    // Longer ones that look random are cut, as tokens are.
    maxLength: 15,
  });
  const errcodes = fc.oneof(
    fc.constantFrom(-1, 40001, 40003, 45009, 48006),
    fc.integer({ min: 1, max: 9_999_999 }),
  );

  test("stands in errmsg, and never in the message or in what a client sees", () => {
    fc.assert(
      fc.property(hosts, errcodes, errmsgs, (host, errcode, errmsg) => {
        const path = "/cgi-bin/get";
        const error = readReply({ host, path, body: JSON.stringify({ errcode, errmsg }) });
        fc.pre(error !== undefined);
        expect(error?.message).not.toContain(errmsg);
        expect(JSON.stringify(error)).not.toContain(errmsg);
        expect(error?.errmsg).toBe(errmsg);
      }),
    );
  });

  test("stands nowhere of what a query held", () => {
    fc.assert(
      fc.property(errcodes, errmsgs, fc.string(), fc.string(), (errcode, token, before, after) => {
        const path = `/cgi-bin/get?access_token=${encodeURIComponent(token)}`;
        const errmsg = `${before}${token}${after}`;
        const host = "api.weixin.qq.com";
        const error = readReply({ host, path, body: JSON.stringify({ errcode, errmsg }) })!;
        expect(error.errmsg).not.toContain(token);
        expect(error.reply?.path).toBe("/cgi-bin/get");
      }),
    );
  });

  // Percent signs and digits at a seam make one character of a value and what stands beside it.
  test("stands nowhere of what a query held, however it is encoded", () => {
    const unit = fc.constantFrom("%", "0", "2", "5", "a", "C", "+", " ", "&", "=");
    const token = fc.string({ unit, minLength: 8, maxLength: 20 });
    const beside = fc.string({ unit, maxLength: 5 });
    fc.assert(
      fc.property(token, beside, beside, (token, before, after) => {
        const path = `/cgi-bin/get?access_token=${encodeURIComponent(token)}`;
        const body = JSON.stringify({ errcode: 40003, errmsg: `${before}${token}${after}` });
        const error = readReply({ host: "api.weixin.qq.com", path, body })!;
        expect(error.errmsg).not.toContain(token);
      }),
      runs(3000),
    );
  });
});

describe("the same reply in another spelling", () => {
  /** What an error says, for comparing two. */
  const summary = (reply: Reply) => {
    const error = readReply(reply);
    return error && { code: error.code, kind: error.kind, errmsg: error.errmsg, rid: error.rid };
  };
  const call = fc.record({ host: hosts, path: fc.webPath(), status: statuses });

  test("bytes and text read alike", () => {
    fc.assert(
      fc.property(call, fc.oneof(jsonTexts, mutated), (reply, text) => {
        // A lone surrogate has no bytes.
        fc.pre(!/\p{Surrogate}/u.test(text));
        expect(summary({ ...reply, body: Buffer.from(text) })).toEqual(
          summary({ ...reply, body: text }),
        );
      }),
      runs(2000),
    );
  });

  test("a text and what a client parses from it read alike", () => {
    fc.assert(
      fc.property(
        call,
        fc.oneof(
          fc.json(),
          envelopes.map((value) => JSON.stringify(value)),
        ),
        (reply, text) => {
          const parsed: unknown = JSON.parse(text);
          fc.pre(typeof parsed === "object" && parsed !== null);
          expect(summary({ ...reply, body: parsed })).toEqual(summary({ ...reply, body: text }));
        },
      ),
      runs(2000),
    );
  });

  test("spaces and a BOM around a text change nothing", () => {
    const spaces = fc.string({ unit: fc.constantFrom(" ", "\n", "\r", "\t"), maxLength: 5 });
    fc.assert(
      fc.property(call, jsonTexts, spaces, spaces, (reply, text, before, after) => {
        const plain = summary({ ...reply, body: text });
        expect(summary({ ...reply, body: before + text + after })).toEqual(plain);
        expect(summary({ ...reply, body: `\ufeff${text}` })).toEqual(plain);
      }),
      runs(1000),
    );
  });
});
