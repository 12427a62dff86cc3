import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf, fencesOf, readText, rowsOf } from "../support/markdown.js";
import { ROOT } from "../support/program.js";
import { ANY, ownMessages } from "./own-messages.js";

const { expand } = (await import(
  new URL("../../docs/generate/take-parts.js", import.meta.url).href
)) as { expand: (text: string, prefix?: string) => string };

const { WORDS } = (await import(
  new URL("../../docs/generate/table-words.js", import.meta.url).href
)) as { WORDS: Record<string, string> };

const pagesIn = (folder: string) =>
  readdirSync(join(ROOT, "docs", folder)).map((name) => `${folder}/${name}`);
const PAGES = [...pagesIn("guide"), ...pagesIn("recipes")];
const whole = (page: string) => expand(readText(`docs/${page}`));
const headings = (text: string) =>
  [...text.replace(/^```[^]*?^```$/gm, "").matchAll(/^(#+) /gm)].map(([, marks]) => marks);
const english = (page: string) => `en/${page}`;

test("every page is there in both languages", () => {
  expect([...pagesIn("en/guide"), ...pagesIn("en/recipes")]).toEqual(PAGES.map(english));
  expect(PAGES.length).toBeGreaterThan(25);
});

describe.each(PAGES)("%s", (page) => {
  test("has the same place, headings, tables and code in both languages", () => {
    const [chinese, other] = [whole(page), whole(english(page))];
    expect(headings(chinese)).toEqual(headings(other));
    expect(codeOf(chinese)).toEqual(codeOf(other));
    expect(rowsOf(chinese).map((row) => row.length)).toEqual(
      rowsOf(other).map((row) => row.length),
    );
    const place = (path: string) => /^group: .*\norder: .*$/m.exec(readText(`docs/${path}`))?.[0];
    expect(place(page)).toBeDefined();
    expect(place(page)).toBe(place(english(page)));
  });

  test("is written in its own language, with the words that readers use", () => {
    const prose = whole(page).replace(/^```[^]*?^```$/gm, "");
    expect(prose).toMatch(/[\u4e00-\u9fff]{4}/);
    // 编号 is no ID, 应答 is 响应, 诊断频道 is 诊断通道, 自定 is 自定义, 访客 is 用户.
    expect(prose).not.toMatch(/编号|应答|诊断频道|自定(?!义)|另定|访客|下落|您/);
    expect(readText(`docs/${english(page)}`)).not.toMatch(/[\u4e00-\u9fff]{2}/);
  });

  test.each([page, english(page)])("%s links to pages and headings that are there", (path) => {
    const links = [...readText(`docs/${path}`).matchAll(/\]\((\/[^)#\s]*)(?:#([^)\s]*))?\)(?!{)/g)];
    for (const [, to = "", anchor] of links) {
      expect(to.startsWith("/en/")).toBe(path.startsWith("en/"));
      const target = whole(`${to.slice(1)}.md`);
      if (anchor !== undefined) expect(anchorsOf(target)).toContain(decodeURIComponent(anchor));
    }
  });
});

test("no Chinese words are kept for cells that are gone", () => {
  const cells = ["CLIENTS", "FRAMEWORKS", "REPLIES", "SDKS", "WEBHOOKS"]
    .flatMap((name) => rowsOf(readText(`packages/core/${name}.md`)).flat())
    .map((cell) => cell.replaceAll(/`[^`]*`/g, "``"));
  expect(Object.keys(WORDS).filter((words) => !cells.includes(words))).toEqual([]);
});

/** Blocks of code without what may be in the page's language: titles of tabs, comments at an end. */
const codeOf = (text: string) =>
  fencesOf(text.replaceAll(/^(```\w+) \[.*\]$/gm, "$1").replaceAll(/; \/\/ .*$/gm, ";"));

describe.each(["", "en/"])("%sguide/troubleshooting.md", (prefix) => {
  const listed = rowsOf(readText(`docs/${prefix}guide/troubleshooting.md`)).flatMap(
    ([cell = ""]) => /^`(.*)`$/.exec(cell)?.[1] ?? [],
  );
  const { messages, unresolved, texts } = ownMessages();
  const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const fits = (entry: string, message: string) =>
    new RegExp(`^${entry.split(ANY).map(escaped).join(".+")}$`).test(message.replaceAll(ANY, "x"));

  test("has an entry for each of our own messages", () => {
    expect(unresolved).toEqual([]);
    expect(messages.length).toBeGreaterThan(50);
    expect(messages.filter((message) => !listed.some((entry) => fits(entry, message)))).toEqual([]);
  });

  test("has no entry for a message that is gone", () => {
    expect(listed.filter((entry) => !texts.some((text) => fits(entry, text)))).toEqual([]);
  });

  test("names each code of a warning", () => {
    const sources = readdirSync(join(ROOT, "packages/core/src"), { recursive: true })
      .map(String)
      .filter((name) => /(?<!\.gen)\.ts$/.test(name))
      .map((name) => readFileSync(join(ROOT, "packages/core/src", name), "utf8"))
      .join("\n");
    const codes = new Set(sources.match(/WECHAT_ERRORS_[A-Z_]+/g));
    expect(codes.size).toBeGreaterThan(0);
    for (const code of codes)
      expect(readText(`docs/${prefix}guide/troubleshooting.md`)).toContain(code);
  });
});

test.each(["guide/log.md", "en/guide/log.md"])("%s has every member of the record", (page) => {
  const source = readText("packages/core/src/errors/log-record.ts");
  const [, members = ""] = /^export interface LogRecord \{\n([^]*?)^\}/m.exec(source) ?? [];
  const names = [...members.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => `\`${name}\``);
  expect(names.length).toBeGreaterThan(10);
  const listed = rowsOf(readText(`docs/${page}`)).map(([cell]) => cell);
  expect(listed).toEqual(expect.arrayContaining(names));
});
