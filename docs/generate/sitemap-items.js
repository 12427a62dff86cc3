import { LANGS, urlOf } from "./address.js";
import { KINDS, readCodes } from "./catalog.js";
import { codePath } from "./layout.js";

/** Every generated page as VitePress's sitemap takes it: in both languages, each telling of the other. */
export function sitemapItems() {
  const at = (language, page) => urlOf("", language, page.replace(/index\.html$/, ""));
  return pagePaths().flatMap((page) => {
    const links = Object.entries(LANGS).map(([language, lang]) => ({
      lang,
      url: at(language, page),
    }));
    return links.map(({ url }) => ({ url, links }));
  });
}

function pagePaths() {
  return [
    "codes/index.html",
    "playground/index.html",
    ...Object.keys(KINDS).map((kind) => `codes/${kind}.html`),
    ...readCodes().map(({ family, code }) => codePath(family, code)),
  ];
}
