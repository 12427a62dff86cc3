import {
  KINDS,
  logLine,
  lookUp,
  WechatError,
  type Kind,
  type Outcome,
  type Product,
  type WechatErrorInit,
} from "@wechat-errors/core";
import { expect, test } from "vitest";
import { flat, records, run } from "./cli.js";

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";
const UPSTREAM = {
  method: "GET",
  host: "api.weixin.qq.com",
  path: "/sns/jscode2session",
  status: 200,
  durationMs: 55,
};
const REQUEST = { id: "req-7", method: "POST", path: "/api/login" };
const USED: WechatErrorInit = {
  product: "miniprogram",
  code: 40163,
  errmsg: "code been used",
  rid: RID,
  reply: UPSTREAM,
};

/** A line as pino writes it. */
function pino(init: WechatErrorInit, outcome: Outcome = "thrown"): string {
  const { record, message } = logLine(new WechatError(init), outcome, REQUEST);
  const head = { level: 30, time: 1_700_000_000_000, pid: 1, hostname: "vm" };
  return JSON.stringify({ ...head, ...record, msg: message });
}

const LINE = pino(USED);
const OTHER = '{"level":30,"time":1,"msg":"request completed","res":{"statusCode":200}}';

test("explains a line of the log with what became of the error", async () => {
  const { status, stdout, stderr } = await run([], { stdin: `${LINE}\n` });
  expect([status, stderr]).toEqual([3, ""]);
  expect(stdout).toMatch(/^40163 {2}CODE_ALREADY_USED\n/);
  expect(stdout).toMatch(
    /^ {2}where +Mini Program \(api\.weixin\.qq\.com\): \/sns\/jscode2session$/m,
  );
  expect(stdout).toMatch(/^ {2}errmsg +code been used$/m);
  expect(stdout).toMatch(new RegExp(`^ {2}rid +${RID}$`, "m"));
  expect(stdout).toMatch(/^ {2}call +GET api\.weixin\.qq\.com\/sns\/jscode2session → 200, 55 ms$/m);
  expect(stdout).toMatch(/^ {2}request +POST \/api\/login \(req-7\)$/m);
  expect(flat(stdout)).toContain("outcome thrown: the app threw it, and the middleware answered");
  // The line says where it came from: nothing is guessed.
  expect(stdout).not.toContain("guess");
});

test("explains the record alone, without a logger's members", async () => {
  const { record } = logLine(new WechatError(USED), "relayed");
  const [read] = await records(["-"], { stdin: JSON.stringify(record, undefined, 2) });
  expect(read).toMatchObject({
    code: 40163,
    product: "miniprogram",
    path: "/sns/jscode2session",
    kind: "invalid_code",
    errmsg: "code been used",
    rid: RID,
    outcome: "relayed",
    upstream: UPSTREAM,
  });
});

const OUTCOMES: readonly Outcome[] = [
  ...(["thrown", "relayed", "unanswered", "handled"] as const),
  ...(["ignored", "retried", "recovered", "late"] as const),
];

test.each(OUTCOMES)("says in both languages what %s means", async (outcome) => {
  const stdin = pino(USED, outcome);
  expect((await run(["-"], { stdin })).stdout).toMatch(new RegExp(`outcome +${outcome}: \\w`));
  const { stdout } = await run(["-", "--lang", "zh"], { stdin });
  expect(stdout).toMatch(new RegExp(`结果 +${outcome}：\\p{sc=Han}`, "u"));
  expect(stdout).not.toMatch(/^ {2}(?:call|request|outcome)\b/m);
});

test.each<[string, WechatErrorInit, Record<string, unknown>]>([
  ["WeCom", { product: "wecom", code: 60020 }, { product: "wecom", name: "IP_NOT_ALLOWED" }],
  ["a word of WeChat Pay", { product: "pay-v3", code: "SIGN_ERROR" }, { code: "SIGN_ERROR" }],
  ["no code at all", { product: "offiaccount", kind: "timeout" }, { code: null, kind: "timeout" }],
  ["a code nobody knows", { product: "wecom", code: 987654321 }, { kind: "unknown_code" }],
])("reads a line of %s", async (_, init, expected) => {
  expect(await records(["-"], { stdin: pino(init) })).toMatchObject([expected]);
});

test("shows a code of the app's own in the line's words", async () => {
  const own = { name: "SHOP_CLOSED", kind: "conflict", status: 418, title: "The shop is closed" };
  const stdin = JSON.stringify({ ...JSON.parse(LINE), code: 987654321, ...own });
  const { status, stdout } = await run(["-"], { stdin });
  expect(status).toBe(3);
  expect(stdout).toMatch(/^987654321 {2}SHOP_CLOSED\nThe shop is closed\n/);
  expect(stdout).toContain("418, logged as info");
});

test.each<[string, (line: string) => string]>([
  ["Docker's json-file", (log) => JSON.stringify({ log: `${log}\n`, stream: "stdout" })],
  ["a log collector", (message) => JSON.stringify({ kubernetes: { pod: "a" }, message })],
  ["Google's logging", (line) => `{"severity":"INFO","jsonPayload":${line}}`],
  ["docker compose", (line) => `app-1  | ${line}`],
  ["journald", (line) => `Nov 28 13:52:30 host app[123]: ${line}`],
  ["an array in an export", (line) => `{"hits":[{"_source":${line}}]}`],
])("finds the line within what %s makes of it", async (_, wrap) => {
  const [read] = await records([], { stdin: wrap(LINE) });
  expect(read).toMatchObject({ code: 40163, outcome: "thrown" });
});

test("reads what jq makes of several lines", async () => {
  const pretty = (line: string): string => JSON.stringify(JSON.parse(line), undefined, 2);
  const read = await records([], { stdin: [LINE, OTHER, LINE].map(pretty).join("\n") });
  expect(read.map(({ code }) => code)).toEqual([40163, 40163]);
});

test("explains each error of a log once, with the lines that tell of it", async () => {
  const quota = pino({ product: "offiaccount", code: 45009 });
  const lines = ["Listening on 3000", LINE, OTHER, "", quota, LINE];
  for (const separator of ["\n", "\r\n"]) {
    const { status, stdout, stderr } = await run([], { stdin: lines.join(separator) });
    expect([status, stderr]).toEqual([3, ""]);
    expect(stdout).toMatch(/^lines 2, 6\n40163 {2}CODE_ALREADY_USED\n/);
    expect(stdout).toMatch(/^line 5\n45009 /m);
    expect(stdout).toMatch(/\n2 lines are about something else\.\n$/);
  }
  const { stdout } = await run(["--lang", "zh"], { stdin: lines.join("\n") });
  expect(stdout).toMatch(/^第 2、6 行\n40163/);
  expect(stdout).toMatch(/另有 2 行与微信错误无关。\n$/);
});

test("tells apart what became of the same error", async () => {
  const { stdout } = await run([], { stdin: `${LINE}\n${pino(USED, "ignored")}` });
  expect(stdout.match(/^line \d$/gm)).toEqual(["line 1", "line 2"]);
});

test("numbers the lines in JSON", async () => {
  const read = await records([], { stdin: `${OTHER}\n${LINE}\n\n${LINE}\n` });
  expect(read.map(({ line }) => line)).toEqual([2, 4]);
});

test("reads replies one a line, and counts those that report no error", async () => {
  const stdin = '{"errcode":0,"errmsg":"ok"}\n{"errcode":40003,"errmsg":"x"}\n\n{"errcode":0}\n';
  const { status, stdout } = await run(["-"], { stdin });
  expect(status).toBe(3);
  expect(stdout).toMatch(/^line 2\n40003 /);
  expect(stdout).toContain("2 replies report no error.");
  const fine = await run(["-"], { stdin: '{"errcode":0}\n{"errcode":0}' });
  expect(fine).toEqual({ status: 0, stdout: "2 replies report no error.\n", stderr: "" });
});

test("names the lines that are broken, explains the others", async () => {
  const stdin = [LINE, '{"errcode":0,"x', LINE.slice(0, 30), OTHER, LINE].join("\n");
  const { status, stdout, stderr } = await run([], { stdin });
  expect(status).toBe(3);
  expect(stdout).toMatch(/^lines 1, 5\n/);
  expect(stderr).toMatch(/^error: line 3: it begins like JSON and is none: \{"level":30/);
});

test("ends with 2 where the only lines of ours report no error and another is broken", async () => {
  const { status, stderr } = await run([], { stdin: '{"errcode":0}\n{"level":3' });
  expect(status).toBe(2);
  expect(stderr).toContain("line 2: ");
});

test("refuses a log in which nothing is ours, line by line", async () => {
  const { status, stdout, stderr } = await run([], { stdin: `${OTHER}\n`.repeat(9) });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(
    /^error: standard input is no reply of WeChat's: none of its lines is one\n/,
  );
  expect(stderr).toContain("line 1: it is a JSON object of level, time, msg and 1 more");
  expect(stderr).toContain("… and 4 more");
});

test("shows at most 20 errors and counts the rest", async () => {
  const kinds = Object.keys(KINDS) as Kind[];
  const products: readonly Product[] = ["wecom", "pay-v3"];
  const lines = products.flatMap((product) => kinds.map((kind) => pino({ product, kind })));
  const { stdout } = await run([], { stdin: lines.join("\n") });
  expect(stdout.match(/^line \d+$/gm)).toHaveLength(20);
  expect(stdout).toContain(`… and ${lines.length - 20} more errors.`);
});

test("names at most eight lines of an error", async () => {
  const { stdout } = await run([], { stdin: `${LINE}\n`.repeat(1000) });
  expect(stdout).toMatch(/^lines 1, 2, 3, 4, 5, 6, 7, 8 and 992 more\n/);
  expect(stdout.match(/^40163/gm)).toHaveLength(1);
});

test("tells of a partial failure that was logged", async () => {
  const warning = { event: "wechat.warning", field: "results[].errcode", count: 1, codes: [40003] };
  const { status, stdout } = await run([], { stdin: JSON.stringify(warning) });
  expect(status).toBe(0);
  const { title } = lookUp("offiaccount", 40003)!;
  expect(flat(stdout)).toContain(`results[].errcode names 1. 40003 ${title.en}`);
});

test("says that a line about a hook is none about WeChat", async () => {
  const stdin =
    '{"level":50,"event":"wechat.internal","msg":"wechat-errors: the option onError threw"}';
  const { status, stderr } = await run([], { stdin });
  expect(status).toBe(2);
  expect(stderr).toContain("the option onError threw");
});

test.each([
  [
    "a stack trace",
    "WechatError: WeChat 40163: The login code was used before\n    at login (app.js:3)",
  ],
  [
    "pino-pretty's lines",
    "INFO: WeChat 40163 invalid_code on GET /sns/jscode2session\n    code: 40163",
  ],
  ["what Node prints of an object", "{ errcode: 40163, errmsg: 'code been used' }"],
  ["the same over several lines", "{\n  errcode: 40163,\n  errmsg: 'code been used'\n}"],
  ["a form", "errcode=40163&errmsg=code+been+used"],
  ["logfmt", 'level=error msg="login failed" errcode=40163 errmsg="code been used"'],
  ["encoded JSON", encodeURIComponent('{"errcode":40163,"errmsg":"code been used"}')],
  ["JSON within a JSON text", JSON.stringify('{"errcode":40163}')],
  ["a reply that has lost its end", '{"errcode":40163,"errmsg":"code been u'],
  ["an app's own envelope", '{"code":0,"data":{"errcode":40163,"errmsg":"code been used"}}'],
  [
    "a client's error",
    '{"err":{"response":{"data":{"errcode":40163}},"stack":"…"},"msg":"failed"}',
  ],
])("finds the code in %s", async (_, stdin) => {
  for (const result of [await records(["-"], { stdin }), await records([stdin])])
    expect(result).toMatchObject([{ code: 40163, kind: "invalid_code" }]);
});

test("finds words of WeChat Pay in messages of ours", async () => {
  const messages = [
    ["WeChat NOTENOUGH payment_declined on POST /pay/micropay", "pay-v2", "NOTENOUGH"],
    ["WeChat SIGN_ERROR credential on POST /v3/pay/transactions/jsapi", "pay-v3", "SIGN_ERROR"],
  ] as const;
  for (const [stdin, product, code] of messages)
    expect(await records(["-"], { stdin })).toMatchObject([{ product, code }]);
});

// What is in a log, others may have written.
test("passes nothing on that could move a terminal's cursor", async () => {
  const evil = "\u001b]0;x\u0007\u009b2J\u202e";
  const fields = ["errmsg", "rid", "hint", "name", "title", "outcome", "cause"];
  const record: Record<string, unknown> = JSON.parse(LINE) as Record<string, unknown>;
  for (const field of fields) record[field] = `${evil}${field}`;
  record["upstream"] = { method: evil, host: evil, path: `/${evil}`, status: 200 };
  record["request"] = { id: evil, method: evil, path: `/${evil}` };
  const stdin = JSON.stringify(record);
  for (const args of [["-"], ["-", "--json"], ["-", "--lang", "zh"]]) {
    const { status, stdout } = await run(args, { stdin });
    expect(status).toBe(3);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  }
});

test.each([
  [
    "members of other types",
    { code: {}, kind: 7, status: "x", upstream: [], request: 3, errmsg: {} },
  ],
  ["a kind of a later version", { kind: "weather", remedy: "umbrella", outcome: "blown_away" }],
  ["a status beyond all", { status: 1e300, attempts: -1 }],
  [
    "members named like Object's own",
    { kind: "constructor", outcome: "toString", level: "valueOf" },
  ],
])("copes with %s", async (_, members) => {
  const stdin = JSON.stringify({ ...JSON.parse(LINE), ...members });
  const { status, stderr } = await run(["-"], { stdin });
  expect([status, stderr]).toEqual([3, ""]);
});
