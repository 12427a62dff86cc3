import { headLinks, LANGS, urlOf } from "./address.js";
import { TEXTS } from "./texts.js";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** Where a code's page is, without the base: the name may hold a blank. */
export const codePath = (family, code) => `codes/${family}/${encodeURIComponent(code)}.html`;

/**
 * A whole page, in the look of VitePress's.
 *
 * @param site - `base` and `origin`, as `readAddress` has them.
 * @param page - Its path without base and language, the same in both.
 * @param wide - Whether it is as wide as the header, and not a column of text.
 */
export function layout({
  site,
  language,
  page,
  title,
  description = title,
  main,
  scripts = "",
  wide = false,
}) {
  const t = TEXTS[language];
  const { base } = site;
  const other = language === "zh" ? "en" : "zh";
  const link = (to, text, rest = "") => `<a href="${urlOf(base, language, to)}"${rest}>${text}</a>`;
  const tab = (to, text) =>
    link(to, text, page.split("/")[0] === to.split("/")[0] ? ' aria-current="true"' : "");
  const links = headLinks(site, language, page).map(
    (each) =>
      `<link ${Object.entries(each)
        .map(([name, value]) => `${name}="${value}"`)
        .join(" ")}>`,
  );
  return `<!doctype html>
<html lang="${LANGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} | wechat-errors</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="theme-color" content="#0b7a4b">
${links.join("\n")}
<link rel="icon" type="image/svg+xml" href="${base}logo.svg">
<link rel="stylesheet" href="${base}codes/site.css">
<script src="${base}codes/page.js"></script>
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header><nav aria-label="${t.nav}">
${link("", `<img src="${base}logo.svg" alt="" width="24" height="24">wechat-errors`, ' class="brand"')}
<span class="tabs">${tab("guide/start.html", t.guide)}${tab("codes/index.html", t.codes)}${tab("playground/index.html", t.playground)}</span>
<a class="other" id="other" hreflang="${LANGS[other]}" lang="${LANGS[other]}" href="${urlOf(base, other, page)}">${t.other}</a>
<button type="button" id="dark" hidden aria-label="${t.dark}" title="${t.dark}"></button>
</nav></header>
<main id="main"${wide ? ' class="wide"' : ""}>
${main}
</main>
${scripts}</body>
</html>
`;
}
