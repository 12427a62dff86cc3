import { urlOf } from "./address.js";
import { KINDS, PRODUCTS } from "./catalog.js";
import { escapeHtml as h, layout } from "./layout.js";
import { SAMPLES } from "./samples.js";
import { TEXTS } from "./texts.js";

/** What a page's script needs to know. */
const data = (value) =>
  `<script type="application/json" id="data">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;

export function lookUpPage(site, language) {
  const t = TEXTS[language];
  const { base } = site;
  const kinds = Object.entries(KINDS).map(
    ([kind, { status, title }]) =>
      `<li><a href="${urlOf(base, language, `codes/${kind}.html`)}"><code>${kind}</code> <span class="tag s${String(status)[0]}">${status}</span><small>${h(title[language])}</small></a></li>`,
  );
  const words = {
    none: t.none,
    loading: t.loading,
    failed: t.failed,
    more: t.more("{n}"),
    found: t.found("{n}"),
    families: t.families,
    products: t.products,
    // A product is found by its name in either language.
    names: Object.fromEntries(
      Object.keys(t.products).map((id) => [
        id,
        [TEXTS.zh, TEXTS.en].map(({ products }) => products[id]).join(" "),
      ]),
    ),
  };
  return layout({
    site,
    language,
    page: "codes/index.html",
    title: t.lookup,
    main: `<h1>${t.lookup}</h1>
<noscript><p>${t.noScript}</p></noscript>
<form role="search" id="search"><label for="words">${t.lookupHint}</label>
<input id="words" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="40163" aria-describedby="keys"></form>
<p><small id="keys">${t.keys}</small></p>
<p id="count" role="status"></p><ol id="hits" class="hits"></ol>
<div id="kinds"><h2>${t.byKind}</h2><ul class="kinds">${kinds.join("")}</ul></div>`,
    scripts: `${data({ base, language, ...words })}
<script type="module" src="${base}codes/look-up.js"></script>
`,
  });
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

export function playgroundPage(site, language) {
  const t = TEXTS[language];
  const { base } = site;
  const option = (value, text) => `<option value="${value}">${h(text)}</option>`;
  const samples = SAMPLES.map(({ name }, at) => option(at, name[language]));
  const languages = [language, language === "zh" ? "en" : "zh"].map((each) =>
    option(each, t.languages[each]),
  );
  const field = (id, text, control) => `<label for="${id}">${text}</label>${control}`;
  const input = (id, text, rest) =>
    field(
      id,
      text,
      `<input id="${id}" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="verdict" ${rest}>`,
    );
  const output = (id, text) =>
    `<h2 class="small">${text}</h2><pre tabindex="0" id="${id}" aria-label="${text}"></pre>`;
  return layout({
    site,
    language,
    page: "playground/index.html",
    title: t.try,
    wide: true,
    main: `<h1>${t.try}</h1><p>${t.tryIntro}</p>
<noscript><p>${t.needsScript}</p></noscript>
<div class="play"><form id="reply">
${field("sample", t.sample, `<select id="sample"><option value="">${t.ownReply}</option>${samples.join("")}</select>`)}
${field("method", t.method, `<select id="method">${METHODS.map((each) => option(each, each)).join("")}</select>`)}
${input("host", t.host, 'list="hosts"')}<datalist id="hosts"></datalist>
${input("path", t.path, "")}
${input("status", t.httpStatus, 'inputmode="numeric"')}
${field("body", t.body, '<textarea id="body" rows="6" spellcheck="false" autocapitalize="none" aria-describedby="verdict"></textarea>')}
${field("language", t.shownIn, `<select id="language">${languages.join("")}</select>`)}
</form>
<div><p id="verdict" role="status"></p>
<p><a id="page" href="${urlOf(base, language, "codes/index.html")}" hidden>${t.itsPage}</a></p>
<div id="outputs">${output("error", t.error)}${output("problem", t.problem)}${output("log", t.log)}</div></div></div>`,
    scripts: `${data({ language, colon: t.colon, codes: urlOf(base, language, "codes/"), families: PRODUCTS, samples: SAMPLES, success: t.success, faults: t.faults })}
<script type="module" src="${base}playground/playground.js"></script>
`,
  });
}
