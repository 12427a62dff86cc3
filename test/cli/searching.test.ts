import { expect, test } from "vitest";
import { records, run } from "./cli.js";

const MANY = "WeChat";

test("lists the codes that speak of all words, one a line with code, product and title", async () => {
  const { status, stdout } = await run(["--search", "refresh token"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^40030 +offiaccount +The visitor's refresh token is not valid/m);
  for (const line of stdout.trimEnd().split("\n"))
    expect(line).toMatch(/^\S+ {2,}[a-z0-9, -]+ {2,}\S/);
});

test("every hit has every word, in its name or in one of its texts", async () => {
  const found = await records(["--search", "Token REFRESH"]);
  expect(found.length).toBeGreaterThan(0);
  for (const record of found) {
    const text = JSON.stringify(record).toLowerCase();
    expect(text).toContain("token");
    expect(text).toContain("refresh");
  }
});

test.each(["刷新", "余额", "付款　余额"])("finds %s in the Chinese texts", async (words) => {
  const found = await records(["--search", words]);
  for (const { title } of found)
    for (const word of words.split("　")) expect((title as { zh: string }).zh).toContain(word);
  const { status } = await run(["--search", words]);
  expect(status).toBe(found.length > 0 ? 0 : 1);
});

test("finds names by their parts, those that have all the words before others", async () => {
  const [first] = await records(["--search", "invalid openid"]);
  expect(first?.name).toContain("INVALID_OPENID");
});

test("puts whole words before parts of words", async () => {
  const found = await records(["--search", "code"]);
  const isWhole = found.map(
    ({ name, title }) =>
      /code/i.test(String(name)) ||
      /(?<![\p{L}\p{N}])code(?![\p{L}\p{N}])/iu.test((title as { en: string }).en),
  );
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
