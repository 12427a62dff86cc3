import { expect, test } from "vitest";
import { readText } from "../support/markdown.js";
import { records, run, type JsonRecord } from "./cli.js";

const wire = new Map(
  readText("packages/core/data/wire.tsv")
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([product, code, name, words = ""]) => [`${product} ${code} ${name}`, words] as const),
);

/** All that a search may find of a hit: what is printed, and WeChat's own words. */
function textOf(hit: JsonRecord): string {
  const words = wire.get(`${hit.product} ${hit.code} ${hit.name}`) ?? "";
  return `${JSON.stringify(hit)}\n${words}`.toLowerCase();
}

const MANY = "WeChat";

test("lists the codes that speak of all words, one a line with code, product and title", async () => {
  const { status, stdout } = await run(["--search", "refresh token"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^40030 +offiaccount +The user's refresh token is not valid/m);
  for (const line of stdout.trimEnd().split("\n"))
    expect(line).toMatch(/^\S+ {2,}[a-z0-9, -]+ {2,}\S/);
});

test("every hit has every word, in its name or in one of its texts", async () => {
  const found = await records(["--search", "Token REFRESH"]);
  expect(found.length).toBeGreaterThan(0);
  for (const record of found) {
    const text = textOf(record);
    expect(text).toContain("token");
    expect(text).toContain("refresh");
  }
});

test.each(["刷新", "余额", "付款　余额"])("finds %s in the Chinese texts", async (words) => {
  const found = await records(["--search", words]);
  for (const hit of found)
    for (const word of words.split("　")) expect(textOf(hit)).toContain(word);
  const { status } = await run(["--search", words]);
  expect(status).toBe(found.length > 0 ? 0 : 1);
});

test("finds names by their parts, those that have all the words before others", async () => {
  const [first] = await records(["--search", "invalid openid"]);
  expect(first?.name).toContain("INVALID_OPENID");
});

/** What is searched, with names as words: CODE_USED. */
function parts(hit: JsonRecord): string {
  const { en, zh } = hit["title"] as { en: string; zh: string };
  const words = wire.get(`${hit.product} ${hit.code} ${hit.name}`) ?? "";
  return [hit.code, hit.name, en, zh, words].join("\n").replaceAll("_", " ").toLowerCase();
}

test("puts whole words before parts of words", async () => {
  const found = await records(["--search", "code"]);
  const isWhole = found.map((hit) => /(?<![\p{L}\p{N}])code(?![\p{L}\p{N}])/u.test(parts(hit)));
  expect(isWhole).toContain(true);
  expect(isWhole.lastIndexOf(true)).toBe(isWhole.filter(Boolean).length - 1);
});

test("prints at most 20 lines and counts the rest", async () => {
  const lines = (await run(["--search", MANY])).stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toMatch(/^… and \d+ more; another word narrows it\.$/);
});

test("prints every hit as JSON", async () => {
  const all = await records(["--search", MANY]);
  expect(all.length).toBeGreaterThan(20);
  expect(Object.keys(all[0]!)).toEqual(
    "code name product path kind status level remedy retryable retryAfter title".split(" "),
  );
});

test("searches one product only, if told so", async () => {
  const found = await records(["--search", "token", "--product", "wecom"]);
  expect(new Set(found.map(({ product }) => product))).toEqual(new Set(["wecom"]));
});

test("exits with 1 where nothing is found", async () => {
  const words = "openid zzzz";
  expect(await run(["--search", words])).toEqual({
    status: 1,
    stdout: "",
    stderr: "No code speaks of openid zzzz.\n",
  });
  expect(await run(["--search", words, "--json"])).toEqual({
    status: 1,
    stdout: "[]\n",
    stderr: "",
  });
});

// The characters of a pattern are but characters.
test.each([".*", "(", "[", "\\", "$&"])("takes %s literally", async (words) => {
  const { status, stderr } = await run(["--search", `${words}zzzz`]);
  expect([status, stderr]).toEqual([1, `No code speaks of ${words}zzzz.\n`]);
});

/** The first hits of a search, a line each: code and product. */
async function firstHits(words: string): Promise<string[]> {
  const found = await records(["--search", words]);
  return found.map(({ code, product }) => `${product}:${code}`);
}

test.each([
  ["code been used", "offiaccount:40163"],
  ["Code Been Used", "offiaccount:40163"],
  ["not in whitelist", "offiaccount:40164"],
  ["签名错误", "pay-v3:SIGN_ERROR"],
  ["订单已支付", "pay-v3:ORDERPAID"],
  ["invalid openid", "offiaccount:40003"],
])("finds what WeChat says first: %s", async (words, first) => {
  expect((await firstHits(words))[0]).toBe(first);
});

test.each([
  "code been used, rid: 63b4f2b4-0bd1d1e5-2ec1d3a0",
  "code been used, hints: [ req_id: a1_b2 ]",
  "code been used, hint: [123], from ip: 1.2.3.4, more info at https://open.work.weixin.qq.com/devtool/query?e=1",
])("takes a pasted errmsg with what WeChat appends: %s", async (words) => {
  expect((await firstHits(words))[0]).toBe("offiaccount:40163");
});

test("takes a pasted errmsg with addresses in it", async () => {
  const words = "invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist";
  expect(await firstHits(words)).toContain("offiaccount:40164");
});

test("puts an exact phrase before the same words apart, and those before parts of words", async () => {
  const found = await records(["--search", "订单 支付"]);
  const phrase = await firstHits("订单已支付");
  expect(found.length).toBeGreaterThan(phrase.length);
  // The whole message before one that only contains it.
  expect(phrase.indexOf("pay-v3:ORDERPAID")).toBeLessThan(phrase.indexOf("pay-v3:268498689"));
  expect(phrase).toContain("pay-v3:268498689");
});

test.each(["???", "_", "……"])("finds nothing by %s, which has no word in it", async (words) => {
  expect((await run(["--search", words])).status).toBe(1);
});

test("cuts what it says again", async () => {
  const { stderr } = await run(["--search", "x".repeat(50_000)]);
  expect(stderr.length).toBeLessThan(200);
});
