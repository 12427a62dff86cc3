import { readFileSync } from "node:fs";
import { codePage } from "./code-page.js";
import { KINDS, readCodes } from "./catalog.js";
import { kindPage } from "./kind-page.js";
import { urlOf } from "./layout.js";
import { lookUpPage, playgroundPage } from "./tool-pages.js";
import { searchIndex } from "./search-index.js";

const LANGUAGES = ["zh", "en"];
const asset = (name) => readFileSync(new URL(`../assets/${name}`, import.meta.url), "utf8");

/**
 * The files beside VitePress's own: path below the site's root → text.
 *
 * @param options - `base`, a path with a slash at both ends; `origin`, which the sitemap needs
 *   (`https://example.com`): without one there is no sitemap.
 */
export function siteFiles({ base = "/", origin } = {}) {
  const typeBase = `${origin ?? "https://example.com"}${base}codes/`;
  const site = { base, typeBase };
  const pages = readCodes();
  const byCode = Map.groupBy?.(pages, (page) => page.code) ?? groupByCode(pages);
  const files = new Map([
    ["codes/site.css", asset("site.css")],
    ["codes/look-up.js", asset("look-up.js")],
    ["codes/index.json", JSON.stringify(searchIndex(pages))],
  ]);
  const urls = [];
  for (const language of LANGUAGES) {
    const add = (page, text) => {
      // A file has the code's name as it is; a URL has it escaped.
      files.set(urlOf("", language, decodeURIComponent(page)), text);
      urls.push(urlOf(base, language, page));
    };
    add("codes/index.html", lookUpPage(site, language));
    add("playground/index.html", playgroundPage(site, language));
    for (const kind of Object.keys(KINDS))
      add(`codes/${kind}.html`, kindPage(kind, pages, site, language));
    for (const page of pages) {
      const relatives = byCode.get(page.code).filter((each) => each !== page);
      add(
        `codes/${page.family}/${encodeURIComponent(page.code)}.html`,
        codePage(page, relatives, site, language),
      );
    }
  }
  if (origin !== undefined) files.set("sitemap-codes.xml", sitemap(origin, urls));
  return files;
}

function groupByCode(pages) {
  const groups = new Map();
  for (const page of pages) groups.set(page.code, [...(groups.get(page.code) ?? []), page]);
  return groups;
}

function sitemap(origin, urls) {
  const entries = urls.map((url) => `<url><loc>${origin}${url}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
}
