import { gzipSync } from "node:zlib";
import { KINDS, listCodes, readReply } from "@wechat-errors/core";
import { expect, test } from "vitest";
import { load } from "./generator.js";

const { siteFiles } = await load("site-files.js");
const { sitemapItems } = await load("sitemap-items.js");
const { REMEDIES } = await load("remedies.js");
const { TEXTS } = await load("texts.js");

const files = siteFiles({ base: "/below/", origin: "https://example.com" });

const FAMILIES = {
  weixin: ["offiaccount", "openplatform", "miniprogram", "channels"],
  wecom: ["wecom"],
  "pay-v2": ["pay-v2"],
  "pay-v3": ["pay-v3"],
  "mp-console": ["mp-console"],
} as const;
const CODE_PAGE = /^(en\/)?codes\/[\w-]+\/.*\.html$/;

const page = (path: string) => files.get(path)!;

test("every code of every family has a page in both languages, and no other page is there", () => {
  const expected = Object.entries(FAMILIES).flatMap(([family, products]) =>
    [...new Set(products.flatMap((each) => listCodes(each).map(({ code }) => code)))].map(
      (code) => `codes/${family}/${code}.html`,
    ),
  );
  const pages = [...files.keys()].filter((path) => CODE_PAGE.test(path));
  expect(pages.toSorted()).toEqual(expected.flatMap((path) => [path, `en/${path}`]).toSorted());
});

test("no two files have one name where case is not told apart", () => {
  const names = [...files.keys()].map((path) => path.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("every kind has a page, for the type of a 5xx leads there", () => {
  for (const kind of Object.keys(KINDS))
    expect(files.has(`codes/${kind}.html`) && files.has(`en/codes/${kind}.html`)).toBe(true);
});

test("every link to a generated file leads to one", () => {
  const others = /^(en\/)?(index\.html|guide\/.*)?$|^playground\/playground\.js$|^logo\.svg$/;
  const broken = new Set<string>();
  for (const text of files.values())
    for (const [, url] of text.matchAll(/(?:href|src)="(?:https:\/\/example\.com)?(\/[^"#]*)/g)) {
      const path = decodeURIComponent(url!.replace(/^\/below\//, "")).replace(/\/$/, "/index.html");
      if (!others.test(path) && !files.has(path)) broken.add(url!);
    }
  expect([...broken]).toEqual([]);
});

test("every page leads to itself in the other language, and tells search engines of both", () => {
  for (const [path, text] of files) {
    if (!path.endsWith(".html")) continue;
    const own = path.replace(/^en\//, "");
    const isEnglish = path.startsWith("en/");
    const url = encodeURI(own);
    expect(text).toContain(`<html lang="${isEnglish ? "en" : "zh-CN"}">`);
    expect(text).toContain(`id="other" hreflang="${isEnglish ? "zh-CN" : "en"}"`);
    expect(text).toContain(`href="/below/${isEnglish ? "" : "en/"}${url}">`);
    const short = url.replace(/(^|\/)index\.html$/, "$1");
    const at = (each: string) => `href="https://example.com/below/${each}${short}">`;
    expect(text).toContain(`<link rel="canonical" ${at(isEnglish ? "en/" : "")}`);
    expect(text).toContain(`<link rel="alternate" hreflang="zh-CN" ${at("")}`);
    expect(text).toContain(`<link rel="alternate" hreflang="en" ${at("en/")}`);
  }
});

test("a page of a code says all that there is to say of it, in its own language", () => {
  const [zh, en] = [page("codes/weixin/40163.html"), page("en/codes/weixin/40163.html")];
  for (const text of [zh, en])
    for (const words of [
      "CODE_ALREADY_USED",
      "code been used",
      "400 Bad Request",
      "HTTP/1.1 400 Bad Request",
      "new_code",
      'href="https://developers.weixin.qq.com/',
      "https://example.com/below/codes/weixin/40163",
    ])
      expect(text).toContain(words);
  for (const words of ["适用范围", "能否重试", "wx.login()", "登录 code 已经用过"])
    expect(zh).toContain(words);
  for (const words of ["Where", "Retry", "wx.login()", "The login code was used before"])
    expect(en).toContain(words);
  expect(page("codes/weixin/40001.html")).toContain("/sns/jscode2session");
  expect(page("codes/weixin/40001.html")).toContain('href="/below/codes/wecom/40001.html"');
  expect(page("codes/pay-v2/ORDERPAID.html")).toContain(
    'href="/below/codes/pay-v3/ORDER_PAID.html"',
  );
});

test("no page shows a word that is missing", () => {
  for (const text of files.values())
    expect(text).not.toMatch(/>undefined<|\bundefined\b(?=[<：:])/);
});

test("both languages have the same texts, and every remedy says what to do on either side", () => {
  const keysOf = (value: object): unknown =>
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      typeof each === "object" ? keysOf(each!) : typeof each,
    ]);
  expect(keysOf(TEXTS.en)).toEqual(keysOf(TEXTS.zh));
  expect(Object.keys(REMEDIES)).toEqual(
    expect.arrayContaining(Object.values(KINDS).map(({ remedy }) => remedy)),
  );
  for (const { zh, en } of Object.values(REMEDIES))
    for (const text of [zh.client, zh.server, en.client, en.server]) expect(text).toMatch(/\S/);
});

test("the reply that a page gives to try has the meaning that the page tells", () => {
  let tried = 0;
  for (const [path, text] of files) {
    if (!CODE_PAGE.test(path)) continue;
    for (const section of text.split("<section>").slice(1)) {
      const query = /playground\/index\.html#([^"]+)"/.exec(section)?.[1];
      if (query === undefined) continue;
      const reply = Object.fromEntries(new URLSearchParams(query.replaceAll("&amp;", "&")));
      const name = /<code>([^<]+)<\/code>/.exec(section)![1];
      expect(readReply({ ...reply, host: reply["host"]!, path: reply["path"]! })?.codeName).toBe(
        name,
      );
      tried += 1;
    }
  }
  const sections = [...files].flatMap(([path, text]) =>
    CODE_PAGE.test(path) ? (text.match(/<section>/g) ?? []) : [],
  );
  expect(tried / sections.length).toBeGreaterThan(0.9);
});

test("the look-up page weighs less than 300 kB compressed, and the index has every row", () => {
  const parts = ["index.html", "index.json", "look-up.js", "page.js", "site.css"];
  const size = parts.reduce((sum, path) => sum + gzipSync(page(`codes/${path}`)).length, 0);
  expect(size).toBeLessThan(300_000);
  const { rows } = JSON.parse(page("codes/index.json")) as { rows: unknown[][] };
  const codes = new Set(rows.map(([family, , , , code]) => `${family} ${code}`));
  expect(codes.size).toBe([...files.keys()].filter((path) => /^codes\/[\w-]+\//.test(path)).length);
});

test("the sitemap names every page, in both languages", () => {
  const items = sitemapItems();
  const pages = [...files.keys()]
    .filter((path) => path.endsWith(".html"))
    .map((path) => encodeURI(path).replace(/index\.html$/, ""));
  expect(items.map(({ url }) => url).toSorted()).toEqual(pages.toSorted());
  for (const { url, links } of items) {
    const own = url.replace(/^en\//, "");
    expect(links).toEqual([
      { lang: "zh-CN", url: own },
      { lang: "en", url: `en/${own}` },
    ]);
  }
});

test("without an origin there is no address of anybody's, and type is as it is by default", () => {
  const text = siteFiles({ base: "/", origin: undefined }).get("codes/weixin/40163.html")!;
  expect(text).toContain("urn:wechat-errors:weixin:40163");
  expect(text).not.toContain("canonical");
  expect(text).toContain('<link rel="alternate" hreflang="en" href="/en/codes/weixin/40163.html">');
});
