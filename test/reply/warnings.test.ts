import { readReply, readWarnings, type Reply } from "@wechat-errors/core";
import type { WarningRecord } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import type { Reply as Answer } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";
import { API, WECOM } from "./fixture.js";

const SEND = "/cgi-bin/message/send";
const at = (host: string, path: string, body: object): Reply => ({
  host,
  path,
  body: JSON.stringify(body),
});
const sent = (body: object): Reply => at(WECOM, SEND, { errcode: 0, errmsg: "ok", ...body });

/** Replies under which all went well but for some, and what is told of those. */
const PARTLY: readonly (readonly [string, Reply, object])[] = [
  ["users in a text", sent({ invaliduser: "zhangsan|lisi" }), { field: "invaliduser", count: 2 }],
  ["one user in a text", sent({ invaliduser: "zhangsan" }), { field: "invaliduser", count: 1 }],
  ["users in a list", sent({ invaliduser: ["zhangsan"] }), { field: "invaliduser", count: 1 }],
  ["departments", sent({ invalidparty: "1|2|3" }), { field: "invalidparty", count: 3 }],
  ["departments as numbers", sent({ invalidparty: [1, 2] }), { field: "invalidparty", count: 2 }],
  ["tags", sent({ invalidtag: "7" }), { field: "invalidtag", count: 1 }],
  [
    "users without a licence",
    sent({ unlicenseduser: "lisi" }),
    { field: "unlicenseduser", count: 1 },
  ],
  [
    "lists in an object",
    at(WECOM, "/cgi-bin/agent/set_scope", { errcode: 0, invaliduser: { a: ["x", "y"], b: "z" } }),
    { field: "invaliduser", count: 3 },
  ],
  [
    "contacts",
    at(WECOM, "/cgi-bin/externalcontact/add_msg_template", {
      errcode: 0,
      fail_list: ["wm1", "wm2"],
    }),
    { field: "fail_list", count: 2 },
  ],
  [
    "contacts with a code each",
    at(WECOM, "/cgi-bin/externalcontact/groupchat/transfer", {
      errcode: 0,
      failed_chat_list: [{ chat_id: "wr1", errcode: 90500 }],
    }),
    { field: "failed_chat_list[].errcode", count: 1, codes: [90500] },
  ],
  [
    "codes of cards",
    at(API, "/card/code/deposit", {
      errcode: 0,
      succ_code: 1,
      fail_code: 2,
      fail_codes: ["8", "9"],
    }),
    { field: "fail_codes", count: 2 },
  ],
  [
    "items of a batch",
    at(API, "/wxaapi/broadcast/goods/add", {
      errcode: 0,
      result: [{ errcode: 0 }, { errcode: 40003 }, { errcode: "40003" }, { errcode: 300002 }],
    }),
    { field: "result[].errcode", count: 3, codes: [40003, 300002] },
  ],
  [
    "something, by its code alone",
    at(API, "/wxa/sec/order/batch", { errcode: 10001, errmsg: "partly done" }),
    { field: "errcode", count: 1, codes: [10001] },
  ],
  [
    "items, and its code too",
    at(API, "/wxa/sec/order/batch", { errcode: 10001, list: [{ errcode: -1 }] }),
    { field: "list[].errcode", count: 1, codes: [-1] },
  ],
];

describe("a partial failure is told, and is no error", () => {
  test.each(PARTLY)("%s", (_, reply, warning) => {
    expect(readReply(reply)).toBeUndefined();
    const upstream = { host: reply.host, path: reply.path };
    expect(readWarnings(reply)).toEqual([{ codes: [], ...warning, reply: upstream }]);
    const parsed = { ...reply, body: JSON.parse(reply.body as string) as unknown };
    expect(readWarnings(parsed)).toEqual(readWarnings(reply));
  });

  test("each list is told by itself", () => {
    const body = { invaliduser: "zhangsan", invalidparty: "1|2" };
    expect(readWarnings(sent(body)).map(({ field, count }) => [field, count])).toEqual([
      ["invaliduser", 1],
      ["invalidparty", 2],
    ]);
  });
});

describe("nothing is told where all is well", () => {
  test.each([
    ["no lists", sent({ msgid: "m" })],
    ["empty texts", sent({ invaliduser: "", invalidparty: "", invalidtag: " | " })],
    ["empty lists", sent({ invaliduser: [], fail_list: [], unlicenseduser: {} })],
    ["null", sent({ invaliduser: null })],
    [
      "items with a code of 0",
      at(API, "/wxa/msg_sec_check", { errcode: 0, detail: [{ errcode: 0 }, { errcode: "0" }] }),
    ],
    [
      "an object with a code of its own",
      at(API, "/wxa/getdata", { errcode: 0, data: { errcode: 41030 } }),
    ],
    [
      "a code deeper down",
      at(API, "/wxa/getdata", { errcode: 0, data: { list: [{ errcode: 1 }] } }),
    ],
    ["another host", at("example.com", SEND, { errcode: 0, invaliduser: "zhangsan" })],
  ])("%s", (_, reply) => {
    expect(readReply(reply)).toBeUndefined();
    expect(readWarnings(reply)).toEqual([]);
  });
});

test("a failure carries them itself", () => {
  const reply = at(WECOM, SEND, { errcode: 81013, errmsg: "x", invaliduser: "zhangsan|lisi" });
  expect(readWarnings(reply)).toEqual([]);
  expect(readReply(reply)).toMatchObject({
    code: 81013,
    warnings: [{ field: "invaliduser", count: 2, codes: [] }],
  });
  expect(JSON.stringify(readReply(reply))).not.toContain("invaliduser");
});

test("a member is named only where its name can be no id", () => {
  const openid = "o6_bmjrPTlm6_2sgVt7hMZOPfL2M";
  const reply = at(API, "/wxa/getdata", { errcode: 0, [openid]: [{ errcode: 40003 }] });
  expect(readWarnings(reply)).toMatchObject([{ field: "[].errcode", codes: [40003] }]);
});

test("objects nested 10,000 deep are no failure", () => {
  const nested = '{"a":'.repeat(10_000) + "1" + "}".repeat(10_000);
  const reply = { host: WECOM, path: SEND, body: `{"errcode":0,"invaliduser":${nested}}` };
  expect(readReply(reply)).toBeUndefined();
  expect(readWarnings(reply)).toEqual([]);
});

const PEOPLE = ["zhangsan", "lisi"];
const partly: Answer = (_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ errcode: 0, invaliduser: PEOPLE.join("|"), invalidparty: "" }));
};

describe.each(frameworks)("$name", (framework) => {
  const ask = async (path: string) => {
    const seen: unknown[] = [];
    const { get, logger } = await stage(
      framework,
      async ({ wechat, request, url, json }) => {
        // The token stands in the query of the call, as with every SDK.
        await (await fetch(`${wechat}${SEND}?access_token=T0ken`)).text();
        seen.push(...request.wechatWarnings, request.wechatError);
        if (url.pathname === "/answers") json({ left: request.wechatWarnings[0]!.count });
        else json({});
      },
      { reply: partly, host: WECOM },
    );
    return { response: await get(path), logger, seen };
  };

  test("shows what was left out, and answers as the handler did", async () => {
    const { response, seen } = await ask("/answers");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ left: 2 });
    expect(seen).toMatchObject([{ field: "invaliduser", count: 2 }, undefined]);
  });

  test("logs one line that names nobody", async () => {
    const { logger } = await ask("/users/42?name=zhangsan");
    expect(logger.lines).toHaveLength(1);
    const { level, message } = logger.lines[0]!;
    const record = logger.lines[0]!.record as unknown as WarningRecord;
    expect(level).toBe("warn");
    expect(message).toBe(`WeChat left out 2 (invaliduser) on GET ${SEND}`);
    expect(record).toEqual({
      event: "wechat.warning",
      field: "invaliduser",
      count: 2,
      codes: [],
      upstream: { ...record.upstream, method: "GET", host: WECOM, path: SEND, status: 200 },
      request: { method: "GET", path: "/users/42" },
    });
    for (const secret of [...PEOPLE, "T0ken"])
      expect(JSON.stringify(record) + message).not.toContain(secret);
  });
});
