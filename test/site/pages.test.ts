import { gzipSync } from "node:zlib";
import { KINDS, listCodes } from "@wechat-errors/core";
import { beforeAll, expect, test } from "vitest";

type Site = Map<string, string>;
const { siteFiles } = (await import(
  new URL("../../docs/generate/site-files.js", import.meta.url).href
)) as { siteFiles: (options: { base: string; origin: string }) => Site };

let files: Site;
beforeAll(() => {
  files = siteFiles({ base: "/below/", origin: "https://example.com" });
});

const FAMILIES = {
  weixin: ["offiaccount", "openplatform", "miniprogram", "channels"],
  wecom: ["wecom"],
  "pay-v2": ["pay-v2"],
  "pay-v3": ["pay-v3"],
  "mp-console": ["mp-console"],
} as const;

test("every code of every family has a page in both languages, and no other page is there", () => {
  const expected = Object.entries(FAMILIES).flatMap(([family, products]) =>
    [...new Set(products.flatMap((each) => listCodes(each).map(({ code }) => code)))].map(
      (code) => `codes/${family}/${code}.html`,
    ),
  );
  const pages = [...files.keys()].filter((path) => /codes\/[\w-]+\/.*\.html$/.test(path));
  expect(pages.toSorted()).toEqual(expected.flatMap((path) => [path, `en/${path}`]).toSorted());
});

test("every kind has a page, for the type of a 5xx leads there", () => {
  for (const kind of Object.keys(KINDS))
    expect(files.has(`codes/${kind}.html`) && files.has(`en/codes/${kind}.html`)).toBe(true);
});

test("every link to a generated file leads to one", () => {
  const broken = new Set<string>();
  for (const text of files.values())
    for (const [, url] of text.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
      const path = decodeURIComponent(url!.replace(/^\/below\//, ""));
      const isOther = /^(en\/)?(guide\/.*)?$/.test(path) || path === "playground/playground.js";
      if (!isOther && !files.has(path)) broken.add(url!);
    }
  expect([...broken]).toEqual([]);
});

test("a page says what the client gets, in its own language", () => {
  const [zh, en] = ["", "en/"].map((each) => files.get(`${each}codes/weixin/40163.html`)!);
  expect(zh).toContain('<html lang="zh-CN">');
  expect(en).toContain('<html lang="en">');
  for (const page of [zh, en]) expect(page).toContain("HTTP/1.1 400");
  expect(en).toContain("https://example.com/below/codes/weixin/40163");
});

test("the look-up page weighs less than 300 kB compressed, and the index has every row", () => {
  const parts = ["codes/index.html", "codes/index.json", "codes/look-up.js", "codes/site.css"];
  const size = parts.reduce((sum, path) => sum + gzipSync(files.get(path)!).length, 0);
  expect(size).toBeLessThan(300_000);
  const { rows } = JSON.parse(files.get("codes/index.json")!) as { rows: unknown[][] };
  const codes = new Set(rows.map(([family, , code]) => `${family} ${code}`));
  const pages = [...files.keys()].filter((path) => /^codes\/[\w-]+\/.*\.html$/.test(path));
  expect(codes.size).toBe(pages.length);
});

test("the sitemap names every page", () => {
  const pages = [...files.keys()].filter((path) => path.endsWith(".html"));
  expect(files.get("sitemap-codes.xml")!.match(/<loc>/g)).toHaveLength(pages.length);
});
