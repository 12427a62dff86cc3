import { readFileSync } from "node:fs";
import { LANGS, urlOf } from "./address.js";
import { KINDS, readCodes } from "./catalog.js";
import { codePage } from "./code-page.js";
import { kindPage } from "./kind-page.js";
import { codePath } from "./layout.js";
import { relativesAmong } from "./relatives.js";
import { searchIndex } from "./search-index.js";
import { lookUpPage, playgroundPage } from "./tool-pages.js";

const asset = (name) => readFileSync(new URL(`../assets/${name}`, import.meta.url), "utf8");

/**
 * The files beside VitePress's own: path below the site's root → text.
 *
 * @param site - `base` and `origin`, as `readAddress` has them.
 */
export function siteFiles(site) {
  const pages = readCodes();
  const relativesOf = relativesAmong(pages);
  const files = new Map([
    ["codes/site.css", asset("colors.css") + asset("site.css")],
    ["codes/page.js", asset("page.js")],
    ["codes/look-up.js", asset("look-up.js")],
    ["codes/index.json", JSON.stringify(searchIndex(pages))],
  ]);
  for (const language of Object.keys(LANGS)) {
    // A file has the code's name as it is; a URL has it escaped.
    const add = (page, text) => files.set(urlOf("", language, decodeURIComponent(page)), text);
    add("codes/index.html", lookUpPage(site, language));
    add("playground/index.html", playgroundPage(site, language));
    for (const kind of Object.keys(KINDS))
      add(`codes/${kind}.html`, kindPage(kind, pages, site, language));
    for (const page of pages)
      add(codePath(page.family, page.code), codePage(page, relativesOf(page), site, language));
  }
  return files;
}
