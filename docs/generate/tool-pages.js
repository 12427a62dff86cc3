import { escapeHtml as h, layout } from "./layout.js";
import { SAMPLES } from "./samples.js";
import { TEXTS } from "./texts.js";

/** What a page's script needs of texts: those that are no functions, and where it is. */
const data = (value) =>
  `<script type="application/json" id="data">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`;

export function lookUpPage({ base }, language) {
  const t = TEXTS[language];
  return layout({
    base,
    language,
    page: "codes/index.html",
    title: t.lookup,
    main: `<h1>${t.lookup}</h1>
<form role="search" onsubmit="return false"><label for="words">${t.lookupHint}</label>
<input id="words" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="40163, INVALID_OPENID, refresh token"></form>
<p id="count" role="status"></p><ol id="hits" class="hits"></ol>`,
    scripts: `${data({ base, language, none: t.none, loading: t.loading, more: t.more("{n}"), found: t.found("{n}"), families: t.families, products: t.products })}
<script type="module" src="${base}codes/look-up.js"></script>
`,
  });
}

export function playgroundPage({ base }, language) {
  const t = TEXTS[language];
  const options = SAMPLES.map(
    (each, at) => `<option value="${at}">${h(each.name[language])}</option>`,
  ).join("");
  const output = (id, text) =>
    `<h2>${text}</h2><pre tabindex="0" id="${id}" aria-label="${text}"></pre>`;
  return layout({
    base,
    language,
    page: "playground/index.html",
    title: t.try,
    main: `<h1>${t.try}</h1><p>${t.tryIntro}</p>
<form class="grid" onsubmit="return false">
<label for="sample">${t.sample}</label><select id="sample">${options}</select>
<label for="host">${t.host}</label><input id="host" list="hosts" autocomplete="off"><datalist id="hosts"></datalist>
<label for="path">${t.path}</label><input id="path" autocomplete="off">
<label for="status">${t.httpStatus}</label><input id="status" inputmode="numeric" autocomplete="off">
<label for="body">${t.body}</label><textarea id="body" rows="6" spellcheck="false"></textarea>
</form>
<p id="verdict" role="status"></p>
${output("error", t.error)}${output("problem", t.problem)}${output("log", t.log)}`,
    scripts: `${data({ language, samples: SAMPLES, success: t.success })}
<script type="module" src="${base}playground/playground.js"></script>
`,
  });
}
