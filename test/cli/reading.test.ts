import { expect, test } from "vitest";
import { flat, records, run } from "./cli.js";

const RID = "63b4f2b4-0bd1d1e5-2ec1d3a0";
const USED = `{"errcode":40163,"errmsg":"code been used, hint: [a1_b2] rid: ${RID}"}`;
const XML =
  "<xml><return_code><![CDATA[SUCCESS]]></return_code><result_code><![CDATA[FAIL]]></result_code>" +
  "<err_code><![CDATA[NOTENOUGH]]></err_code><err_code_des><![CDATA[余额不足]]></err_code_des></xml>";
const PAY_V3 =
  '{"code":"PARAM_ERROR","message":"wrong","detail":{"field":"/amount","issue":"min"}}';
const FINE = '{"errcode":0,"errmsg":"ok"}';

test("explains an error reply with errmsg, rid and hint, and exits with 3", async () => {
  const { status, stdout, stderr } = await run(["-"], { stdin: USED });
  expect([status, stderr]).toEqual([3, ""]);
  expect(stdout).toMatch(/^40163 {2}CODE_ALREADY_USED\n/);
  expect(stdout).toMatch(/^ {2}errmsg {2}code been used$/m);
  expect(stdout).toMatch(new RegExp(`^ {2}rid {5}${RID}$`, "m"));
  expect(stdout).toMatch(/^ {2}hint {4}a1_b2$/m);
});

test("says 'No error.' of a success and exits with 0", async () => {
  const { status, stdout, stderr } = await run(["-"], { stdin: FINE });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^No error\.\n/);
});

test.each([
  ["an errcode", USED, "offiaccount", 40163],
  ["XML", XML, "pay-v2", "NOTENOUGH"],
  [
    "XML with a declaration and a BOM",
    `\ufeff<?xml version="1.0"?>\n${XML}`,
    "pay-v2",
    "NOTENOUGH",
  ],
  ["a word and a message", PAY_V3, "pay-v3", "PARAM_ERROR"],
  [
    "the link to WeCom's tool",
    '{"errcode":40001,"errmsg":"x, more info at https://open.work.weixin.qq.com/devtool/query?e=40001"}',
    "wecom",
    40001,
  ],
])("guesses from %s where a reply came from, and says so", async (_, stdin, product, code) => {
  expect(await records(["-"], { stdin })).toMatchObject([{ product, code }]);
  const { status, stdout } = await run(["-"], { stdin });
  expect(status).toBe(3);
  expect(flat(stdout)).toContain("which is a guess; --host or --url says where it came from.");
});

test("does not take a gateway's own code for WeChat Pay's", async () => {
  for (const code of ["0", "200", "OK", "SUCCESS"]) {
    const { status } = await run(["-"], { stdin: JSON.stringify({ code, message: "fine" }) });
    expect([code, status]).toEqual([code, 2]);
  }
});

test.each([
  [["--host", "qyapi.weixin.qq.com"], "wecom", "INVALID_SECRET"],
  [["--product", "wecom"], "wecom", "INVALID_SECRET"],
  [["--path", "/sns/userinfo"], "offiaccount", "OAUTH_TOKEN_REJECTED"],
  [
    ["--url", "https://api.weixin.qq.com/sns/userinfo?access_token=secret"],
    "offiaccount",
    "OAUTH_TOKEN_REJECTED",
  ],
])("reads 40001 by %j", async (options, product, name) => {
  const stdin = '{"errcode":40001,"errmsg":"invalid credential secret"}';
  expect(await records(["-", ...options], { stdin })).toMatchObject([{ product, name }]);
});

test("cuts the values of the URL's query from errmsg", async () => {
  const url = "https://api.weixin.qq.com/cgi-bin/x?access_token=tok-12345678";
  const stdin = '{"errcode":40001,"errmsg":"bad tok-12345678"}';
  const { stdout } = await run(["-", "--url", url], { stdin });
  expect(stdout).toMatch(/errmsg {2}bad \[cut\]\n/);
  expect(stdout).not.toContain("tok-12345678");
});

test("reads status and headers that curl -i prints", async () => {
  const head =
    "HTTP/2 401 \r\ncontent-type: application/json\r\nRequest-ID: 08ABCDEF12345678\r\n\r\n";
  const stdin = `${head}{"code":"SIGN_ERROR","message":"wrong"}`;
  const url = "https://api.mch.weixin.qq.com/v3/pay/transactions/native";
  expect(await records(["-", "--url", url], { stdin })).toMatchObject([
    {
      code: "SIGN_ERROR",
      product: "pay-v3",
      rid: "08ABCDEF12345678",
      path: "/v3/pay/transactions/native",
    },
  ]);
});

test("reads the last of several heads: a proxy's and a 100 Continue come before it", async () => {
  const heads = "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n";
  const stdin = `${heads}HTTP/1.1 200 OK\nError-Code: 0\n\n${USED}`;
  expect(await records(["-"], { stdin })).toMatchObject([{ code: 40163 }]);
});

test("believes a status: version 3 of WeChat Pay reports no error below 400", async () => {
  const url = ["--url", "https://api.mch.weixin.qq.com/v3/x"];
  const fine = await run(["-", ...url], { stdin: `HTTP/1.1 200 OK\r\n\r\n${PAY_V3}` });
  expect(fine.status).toBe(0);
  const refused = await run(["-", ...url], { stdin: `HTTP/1.1 400 Bad Request\r\n\r\n${PAY_V3}` });
  expect(refused.status).toBe(3);
});

test("reports a code that the catalog does not list", async () => {
  const stdin = '{"errcode":987654321,"errmsg":"new"}';
  const { status, stdout } = await run(["-"], { stdin });
  expect(status).toBe(3);
  expect(stdout).toMatch(/^987654321 {2}unknown_code\n/);
  expect(stdout).toMatch(/errmsg {2}new\n/);
});

test.each([
  ["a page", "<html><body>502</body></html>"],
  ["a reply without a body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"],
  ["a cut-off reply", '{"errcode'],
])("reports %s as a reply that cannot be read", async (_, stdin) => {
  expect(await records(["-"], { stdin })).toMatchObject([{ code: null, kind: "bad_reply" }]);
  const { status, stdout } = await run(["-"], { stdin });
  expect([status, stdout.includes("The body is empty.")]).toEqual([3, stdin.endsWith("\r\n")]);
});

test("tells of partial failures and explains their codes", async () => {
  const stdin = '{"errcode":0,"errmsg":"ok","results":[{"errcode":40003},{"errcode":0}]}';
  const { status, stdout } = await run(["-"], { stdin });
  expect(status).toBe(0);
  expect(stdout).toContain(
    "Warning: not all was done, results[].errcode names 1.\n  40003  The OpenID",
  );
  expect(await records(["-"], { stdin })).toMatchObject([
    {
      code: null,
      level: "warn",
      warning: { field: "results[].errcode", count: 1, codes: [40003] },
    },
  ]);
});

test("tells whom of a WeCom message the reply leaves out", async () => {
  const stdin = '{"errcode":0,"errmsg":"ok","invaliduser":"a|b"}';
  const { status, stdout } = await run(["-", "--product", "wecom"], { stdin });
  expect([status, stdout]).toEqual([
    0,
    "No error.\nWarning: not all was done, invaliduser names 2.\nRead as a reply of qyapi.weixin.qq.com.\n",
  ]);
});

test("prints a JSON array: empty for a success, else the record with WeChat's words", async () => {
  expect(await records(["-"], { stdin: FINE })).toEqual([]);
  const [record] = await records(["-"], { stdin: USED });
  expect(record).toMatchObject({
    code: 40163,
    name: "CODE_ALREADY_USED",
    remedy: "new_code",
    errmsg: "code been used",
    rid: RID,
    hint: "a1_b2",
    warnings: [],
  });
});
