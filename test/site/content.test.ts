import { describe, expect, test } from "vitest";
import { load } from "./generator.js";

const { readAddress } = await load("address.js");
const { GROUPS, contentPages, readFrontMatter, sidebarOf } = await load("sidebar.js");
const { titled } = await load("box-titles.js");
const { expand } = await load("take-parts.js");

describe("the sidebar", () => {
  test("has every page of the guide, in both languages", () => {
    const [zh, en] = [contentPages("zh"), contentPages("en")];
    expect(zh.length).toBeGreaterThan(5);
    const placeOf = ({ link, group, order }: (typeof zh)[number]) => ({ link, group, order });
    expect(en.map(placeOf)).toEqual(
      zh.map(placeOf).map((each) => ({ ...each, link: `/en${each.link}` })),
    );
    for (const [language, pages] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const listed = sidebarOf(language).flatMap(({ items }) => items);
      expect(listed.map(({ link }) => link).toSorted()).toEqual(
        pages.map(({ link }) => link).toSorted(),
      );
    }
  });

  test("is in the order of its groups, and of the pages' own numbers", () => {
    const groups = sidebarOf("en");
    const known = Object.values(GROUPS).map(({ en }) => en);
    expect(groups.map(({ text }) => known.indexOf(text))).toEqual(
      groups.map(({ text }) => known.indexOf(text)).toSorted((a, b) => a - b),
    );
    for (const { items } of groups)
      expect(items.map(({ order }) => order)).toEqual(
        items.map(({ order }) => order).toSorted((a, b) => a - b),
      );
  });

  test("takes a page's title, else its heading", () => {
    const page = (title: string) => `---\ngroup: guide\norder: 2\n${title}---\n\n# Long heading\n`;
    expect(readFrontMatter(page(""), "a.md")).toMatchObject({ text: "Long heading", order: 2 });
    expect(readFrontMatter(page('title: "Short"\n'), "a.md")).toMatchObject({ text: "Short" });
  });

  test.each([
    ["# Heading\n", "a group"],
    ["---\ngroup: other\norder: 1\n---\n# Heading\n", "a group"],
    ["---\ngroup: guide\n---\n# Heading\n", "an order"],
    ["---\ngroup: guide\norder: 1\n---\ntext\n", "no title"],
  ])("refuses a page without its place or title: %j", (text, words) => {
    expect(() => readFrontMatter(text, "a.md")).toThrow(words);
  });
});

describe("a part of the repository", () => {
  const file = "test/site/fixtures/parts.md";

  test("is a whole file without its title", () => {
    const text = expand(`<!--@part ${file}-->`);
    expect(text).toMatch(/^\n## First\n[^]*"two"[^]*$/);
  });

  test("is a section, to the next heading of its rank", () => {
    const text = expand(`<!--@part ${file} # First-->`);
    expect(text).toMatch(/^\nBegin\.[^]*# no heading[^]*### Within\n\nMore\.\n+$/);
    expect(expand(`<!--@part ${file} # Within-->`)).toBe("\nMore.\n\n");
  });

  test("is the one block of code with some words, as a tab", () => {
    const text = expand(`<!--@fence ${file} "two" Express-->`);
    expect(text).toBe('```js [Express]\nconsole.log("two");\n```');
  });

  test("is a file of code, or a region of it", () => {
    const program = "test/site/fixtures/region.js";
    expect(expand(`<!--@code ${program}-->`)).toContain("#region");
    expect(expand(`<!--@code ${program}#inner Node-->`)).toBe(
      '```js [Node]\nif (outer.name) {\n  console.log("here");\n}\n```',
    );
  });

  test.each([
    ["<!--@part NO-SUCH.md-->", "NO-SUCH.md, which is not there"],
    [`<!--@part ${file} # no heading-->`, `no heading "no heading" in ${file}`],
    [`<!--@fence ${file} "no such words"-->`, "no block of code with no such words"],
    [`<!--@fence ${file} "console"-->`, "2 times a block of code"],
    ["<!--@code test/site/fixtures/region.js#other-->", "no #region other"],
    ["<!--@fence README.md 4 Express-->", "not of the form"],
    ["<!--@part-->", "not of the form"],
  ])("fails the build where it is not there, or not told apart: %s", (comment, words) => {
    expect(() => expand(comment)).toThrow(words);
  });
});

describe("the address", () => {
  test.each([
    [{}, { base: "/", origin: undefined }],
    [{ DOCS_BASE: "below" }, { base: "/below/", origin: undefined }],
    [{ DOCS_BASE: "/a/b/" }, { base: "/a/b/", origin: undefined }],
    [{ DOCS_ORIGIN: "https://example.com/" }, { base: "/", origin: "https://example.com" }],
  ])("is read from the environment: %j", (environment, address) => {
    expect(readAddress(environment as Record<string, string>)).toEqual(address);
  });

  test.each(["example.com", "https://example.com/docs/", "ftp://example.com"])(
    "is refused where %s is no origin",
    (DOCS_ORIGIN) => {
      expect(() => readAddress({ DOCS_ORIGIN })).toThrow(TypeError);
    },
  );
});

test("a box without a title has one in the language of its page", () => {
  expect(titled("::: tip\nx\n:::\n::: warning 小心\n:::")).toBe(
    "::: tip 提示\nx\n:::\n::: warning 小心\n:::",
  );
});
