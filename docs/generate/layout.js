import { TEXTS } from "./texts.js";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** The URL path of a page of the site, by its path without base and language. */
export const urlOf = (base, language, page) => base + (language === "en" ? "en/" : "") + page;

/** Where a code's page is, without the base: the name may hold a blank. */
export const codePath = (family, code) => `codes/${family}/${encodeURIComponent(code)}.html`;

/**
 * A whole page.
 *
 * @param page - Its path without base and language, the same in both.
 */
export function layout({ base, language, page, title, description = title, main, scripts = "" }) {
  const t = TEXTS[language];
  const other = language === "zh" ? "en" : "zh";
  const link = (to, text, rest = "") => `<a href="${urlOf(base, language, to)}"${rest}>${text}</a>`;
  return `<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)} · wechat-errors</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="alternate" hreflang="${TEXTS[other].lang}" href="${urlOf(base, other, page)}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}codes/site.css">
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header><nav aria-label="${t.home}">
${link("", "<b>wechat-errors</b>")}${link("guide/start.html", t.guide)}${link("codes/index.html", t.codes)}${link("playground/index.html", t.playground)}<a class="other" hreflang="${TEXTS[other].lang}" lang="${TEXTS[other].lang}" href="${urlOf(base, other, page)}">${t.other}</a>
</nav></header>
<main id="main">
${main}
</main>
${scripts}</body>
</html>
`;
}
