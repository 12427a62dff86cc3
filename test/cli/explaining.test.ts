import { KINDS, listCodes, lookUp, type Product } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { flat, records, run } from "./cli.js";

const PRODUCTS: readonly Product[] = [
  "offiaccount",
  "openplatform",
  "miniprogram",
  "channels",
  "wecom",
  "pay-v3",
  "pay-v2",
];

test("explains a code: what it means, where, the status, what to do, whether to retry", async () => {
  const { status, stdout, stderr } = await run(["40163"]);
  expect(stdout.split("\n", 2)).toEqual([
    "40163  CODE_ALREADY_USED",
    lookUp("offiaccount", 40163)!.title.en,
  ]);
  expect(stdout).toMatch(/^ {2}where {3}Official Account \(api\.weixin\.qq\.com\)$/m);
  expect(stdout).toMatch(/^ {2}kind {4}invalid_code$/m);
  expect(stdout).toMatch(/^ {2}status {2}400, logged as info$/m);
  expect(flat(stdout)).toContain("do Get a new code and call again with that");
  expect(stdout).toMatch(/^ {2}retry {3}no, /m);
  expect([status, stderr]).toEqual([0, ""]);
});

test("gives the likeliest meaning first and the others after it, with their paths", async () => {
  const { stdout } = await run(["40001"]);
  const [first = "", rest = ""] = stdout.split("The code can also mean:");
  expect(first).toContain("40001  INVALID_CREDENTIAL\n");
  expect(rest).toContain("40001  OAUTH_TOKEN_REJECTED\n");
  expect(rest).toContain("Official Account (api.weixin.qq.com): /sns/*\n");
  expect(rest).toContain("40001  INVALID_SECRET\n");
  expect(rest).toContain("WeCom (qyapi.weixin.qq.com)\n");
});

test.each([
  [["--product", "wecom"], "INVALID_SECRET"],
  [["--host", "qyapi.weixin.qq.com"], "INVALID_SECRET"],
  [["--host", "QYAPI.weixin.qq.com:443"], "INVALID_SECRET"],
  [["--host", "sh.api.weixin.qq.com"], "INVALID_CREDENTIAL"],
  [["--path", "/sns/userinfo"], "OAUTH_TOKEN_REJECTED"],
  [["--path", "/sns/userinfo?access_token=x"], "OAUTH_TOKEN_REJECTED"],
  [
    ["--host", "api.weixin.qq.com", "--path", "/sns/jscode2session"],
    "EXCHANGE_CREDENTIAL_REJECTED",
  ],
  [["--url", "https://api.weixin.qq.com/sns/userinfo?openid=x"], "OAUTH_TOKEN_REJECTED"],
  [["--url", "qyapi.weixin.qq.com/cgi-bin/gettoken"], "INVALID_SECRET"],
])("narrows 40001 by %j", async (options, name) => {
  const [first] = await records(["40001", ...options]);
  expect(first?.name).toBe(name);
});

test("shows one meaning where host and path are known, and says that there are others", async () => {
  const { stdout } = await run(["40001", "--url", "https://api.weixin.qq.com/sns/userinfo"]);
  expect(stdout).toContain("OAUTH_TOKEN_REJECTED");
  expect(stdout).not.toContain("INVALID_");
  expect(stdout).toMatch(/^Elsewhere it has \d+ other meanings: wechat-errors 40001$/m);
});

test("says that a code has no meaning at the place given, and where it has one", async () => {
  const { status, stdout, stderr } = await run(["NOTENOUGH", "--product", "wecom"]);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^NOTENOUGH is not listed there\.\nElsewhere it has \d+ other meaning/);
});

test.each(["NOTENOUGH", "notenough", "NotEnough"])("knows the word %s", async (word) => {
  const found = await records([word]);
  expect(found.map(({ product }) => product)).toContain("pay-v2");
  expect(found.map(({ product }) => product)).toContain("pay-v3");
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["NOTENOUGH"]));
});

test.each(["INVALID_OPENID", "invalid_openid"])("knows the name %s", async (word) => {
  expect(await records([word])).toContainEqual(
    expect.objectContaining({ code: 40003, name: "INVALID_OPENID", product: "offiaccount" }),
  );
});

test("takes a negative number for a code", async () => {
  const [first] = await records(["-1"]);
  expect(first).toMatchObject({ code: -1, name: "SYSTEM_BUSY", retryable: true, retryAfter: 5 });
  expect((await run(["-1"])).stdout).toMatch(/^ {2}retry {3}yes, after 5 seconds$/m);
});

test("says how long a daily quota lasts", async () => {
  const { stdout } = await run(["45009", "--product", "offiaccount"]);
  expect(stdout).toMatch(/retry {3}yes, when the day ends in China: in (?:\d+ h)?(?: ?\d+ min)?\n/);
});

// Money may have moved: the remedy is that of the library, which knows.
test("advises to query, not to repeat, where money may have moved", async () => {
  const [first] = await records(["SYSTEMERROR", "--product", "pay-v2"]);
  expect(first).toMatchObject({ kind: "unavailable", remedy: "query_outcome", retryable: false });
  const { stdout } = await run(["SYSTEMERROR", "--product", "pay-v2"]);
  expect(stdout).toMatch(/retry {3}no, query the outcome after 5 seconds\n/);
  const [query] = await records([
    "SYSTEMERROR",
    "--product",
    "pay-v2",
    "--path",
    "/pay/orderquery",
  ]);
  expect(query).toMatchObject({ remedy: "retry", retryable: true });
});

test("leads to WeCom's own page for a code of WeCom's, and for no other", async () => {
  const { stdout } = await run(["60020", "--product", "wecom"]);
  expect(stdout).toMatch(/see +https:\/\/open\.work\.weixin\.qq\.com\/devtool\/query\?e=60020\n/);
  const chinese = await run(["60020", "--product", "wecom", "--lang", "zh"]);
  expect(chinese.stdout).toMatch(/另见 +https:\/\/open\.work/);
  for (const product of ["offiaccount", "pay-v3"]) {
    const code = product === "pay-v3" ? "PARAM_ERROR" : "40003";
    expect((await run([code, "--product", product])).stdout).not.toContain("devtool");
  }
});

test("explains 0 as a success", async () => {
  expect(await run(["0"])).toEqual({
    status: 0,
    stdout: "0  no error: the call succeeded\n",
    stderr: "",
  });
});

test.each(["987654321", "NO_SUCH_WORD"])(
  "exits with 1 for %s, which nothing lists",
  async (word) => {
    expect(await run([word])).toEqual({
      status: 1,
      stdout: "",
      stderr: `No code and no name is ${word}.\n`,
    });
    expect(await run([word, "--json"])).toEqual({ status: 1, stdout: "[]\n", stderr: "" });
  },
);

test("points to the search where a word is only part of names or texts", async () => {
  const { status, stderr } = await run(["openid"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/\d+ codes speak of it: wechat-errors --search openid\n$/);
});

test("prints each meaning as one JSON record", async () => {
  const [first] = await records(["40163"]);
  const { title } = lookUp("offiaccount", 40163)!;
  expect(first).toEqual({
    code: 40163,
    name: "CODE_ALREADY_USED",
    product: "offiaccount",
    path: null,
    kind: "invalid_code",
    status: 400,
    level: "info",
    remedy: "new_code",
    retryable: false,
    retryAfter: null,
    title,
  });
});

describe.each(PRODUCTS.filter((product) => listCodes(product).length > 0))("%s", (product) => {
  const rows = listCodes(product);

  test.each([rows[0]!, rows.at(-1)!])(
    "explains $code as $name",
    async ({ code, name, kind, path }) => {
      const found = await records([String(code), "--product", product]);
      const { status, level } = KINDS[kind];
      expect(found).toContainEqual(
        expect.objectContaining({ code, name, product, path: path ?? null, kind, status, level }),
      );
    },
  );
});
