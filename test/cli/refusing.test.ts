import { once } from "node:events";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readText } from "../support/markdown.js";
import { records, run, start } from "./cli.js";

const USED = '{"errcode":40163,"errmsg":"code been used"}';
const PAGE = "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>";

test.each<[string, string | Buffer, string]>([
  ["an empty object", "{}", "an empty JSON object"],
  ["an empty array", "[]", "a JSON array; the objects in it are read one a line: jq -c '.[]'"],
  ["an array of replies", `[${USED}]`, "jq -c"],
  ["null", "null", "the JSON value null"],
  ["a JSON text", '"text"', 'the JSON value "text"'],
  ["a number", "40163.5", "the JSON value 40163.5"],
  ["a package.json", readText("package.json"), "a JSON object of name, "],
  [
    "another library's line",
    '{"level":30,"msg":"done"}',
    "a JSON object of level, msg, without errcode",
  ],
  ["a success of anybody's", '{"ok":true}', "a JSON object of ok, without errcode"],
  ["the same with a head", 'HTTP/1.1 200 OK\r\n\r\n{"ok":true}', "a JSON object of ok"],
  ["an error of Node's", '{"code":"ECONNREFUSED","message":"connect"}', "code, message"],
  ["a message that WeChat pushes", "<xml><ToUserName>a</ToUserName></xml>", "begins with <xml>"],
  ["a picture", '<?xml version="1.0"?><svg></svg>', "begins with <svg>"],
  ["prose", "It does not work.", "text without an errcode: It does not work."],
  ["JavaScript", "{ foo: 1 }", "begins like JSON and is none: { foo: 1 }"],
  ["a file", Buffer.from([0x89, 0x50, 0, 0, 1, 2]), "binary data"],
  ["damaged gzip", gzipSync(USED).subarray(0, 20), "curl --compressed"],
  ["GBK", Buffer.from([0x61, 0xc7, 0xa9, 0xc3, 0xfb]), "not UTF-8 text, at byte 3"],
  ["blank lines", "\n \r\n\t", "it is empty; curl -i also shows"],
])("refuses %s with 2, says what it is and what to do", async (_, stdin, what) => {
  const { status, stdout, stderr } = await run(["-"], { stdin });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error: standard input is no reply of WeChat's: it /);
  expect(stderr).toContain(what);
  expect(stderr).toContain("--url https://api.weixin.qq.com/…");
  const json = await run(["-", "--json"], { stdin });
  expect(json).toEqual({ status, stdout, stderr });
  const chinese = await run(["-", "--lang", "zh"], { stdin });
  expect([chinese.status, chinese.stdout]).toEqual([2, ""]);
  expect(chinese.stderr).toMatch(/^错误：标准输入不是微信的返回内容：/);
});

test("says so of an argument, too", async () => {
  const { status, stderr } = await run(["{}"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: the argument is no reply of WeChat's: it is an empty/);
});

test("takes for a success what the user says is a reply", async () => {
  const stdin = '{"menu":{"button":[]}}';
  expect((await run(["-"], { stdin })).status).toBe(2);
  for (const where of [
    ["--url", "https://api.weixin.qq.com/cgi-bin/menu/get"],
    ["--product", "wecom"],
  ])
    expect((await run(["-", ...where], { stdin })).stdout).toMatch(/^No error\.\n/);
});

test.each([
  ["errcode 0", '{"errcode":0,"errmsg":"ok"}'],
  ["a token", '{"access_token":"x","expires_in":7200}'],
  ["a session", '{"session_key":"x","openid":"y"}'],
  ["an order", '{"prepay_id":"wx1"}'],
  [
    "WeChat Pay's XML",
    "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>",
  ],
  ["an empty 204 of WeChat Pay's", "HTTP/1.1 204 No Content\r\nWechatpay-Serial: 1\r\n\r\n"],
  ["the console's", '{"base_resp":{"ret":0,"err_msg":"ok"}}'],
])("knows %s for a success", async (_, stdin) => {
  const { status, stdout } = await run([], { stdin });
  expect([status, stdout.split("\n")[0]]).toEqual([0, "No error."]);
});

test.each<[string, string | Buffer, object]>([
  ["with a BOM", `\ufeff${USED}`, { code: 40163 }],
  ["as PowerShell writes it", Buffer.from(`\ufeff${USED}`, "utf16le"), { code: 40163 }],
  ["with blank lines around it", `\r\n\r\n${USED}\r\n\r\n`, { code: 40163 }],
  ["compressed", gzipSync(USED), { code: 40163 }],
  [
    "compressed, with its head",
    Buffer.concat([
      Buffer.from("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"),
      gzipSync(USED),
    ]),
    { code: 40163 },
  ],
  ["with a head after blank lines", `\n\nHTTP/1.1 200 OK\n\n${USED}`, { code: 40163 }],
  [
    "with bytes that are no UTF-8",
    Buffer.concat([
      Buffer.from('{"errcode":40163,"errmsg":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]),
    { code: 40163 },
  ],
  [
    "of mp.weixin.qq.com's console",
    '{"base_resp":{"ret":200013,"err_msg":"freq control"}}',
    { code: 200013 },
  ],
  ["as a page of a gateway's", PAGE, { code: null, kind: "bad_reply" }],
  ["as a page with its status", `HTTP/1.1 502 Bad Gateway\r\n\r\n${PAGE}`, { kind: "unavailable" }],
])("reads a reply %s", async (_, stdin, expected) => {
  expect(await records([], { stdin })).toMatchObject([expected]);
});

test("reads a pipe without being asked to", async () => {
  const { status, stdout } = await run([], { stdin: USED });
  expect(status).toBe(3);
  expect(stdout).toMatch(/^40163 {2}CODE_ALREADY_USED\n/);
});

test.each([[["40163"]], [["--search", "code been used"]], [["--help"]], [["{}"]], [["--nope"]]])(
  "does not wait for standard input where it has something to do: %j",
  async (args) => {
    const child = start(args);
    // Standard input stays open, as a CI runner leaves it.
    const closed = once(child, "close");
    expect((await text(child.stdout)) + (await text(child.stderr))).not.toBe("");
    const [status] = (await closed) as [number];
    expect(status).toBeLessThan(3);
  },
);

test("says that it waits, where nobody asked it to read a pipe that stays silent", async () => {
  const child = start([]);
  const [said] = (await once(child.stderr, "data")) as [Buffer];
  expect(String(said)).toMatch(/^Waiting for a reply on standard input; /);
  const closed = once(child, "close");
  child.stdin.end(USED);
  expect(await text(child.stdout)).toMatch(/^40163/);
  expect(await closed).toEqual([3, null]);
});

test("does not wait for a terminal", async () => {
  const before = "Object.defineProperty(process.stdin, 'isTTY', { value: true })";
  const child = start([], { before });
  const closed = once(child, "close");
  expect(await text(child.stderr)).toMatch(/^error: name a code, --search words, or pipe/);
  expect(await closed).toEqual([2, null]);
});

test.each([
  ["deep JSON", "[".repeat(500_000)],
  ["deep objects", '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000)],
  ["braces", "{\n".repeat(500_000)],
  ["objects without an end", '{"a":1}\n{\n'.repeat(80_000)],
  [
    "many members",
    JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [i, i]))),
  ],
  ["one long word", "a".repeat(1_000_000)],
  ["one long line of blanks", " ".repeat(1_000_000) + "{"],
  ["many lines of ours", '{"errcode":40003}\n'.repeat(55_000)],
])("is done soon with %s, and says little", { timeout: 60_000 }, async (_, stdin) => {
  const { stdout, stderr } = await run([], { stdin });
  expect(stdout.length + stderr.length).toBeLessThan(3000);
  expect(stderr).not.toMatch(/^\s+at /m);
});
