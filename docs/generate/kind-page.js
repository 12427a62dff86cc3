import { KINDS } from "./catalog.js";
import { codePath, escapeHtml as h, layout, urlOf } from "./layout.js";
import { REMEDIES } from "./remedies.js";
import { TEXTS } from "./texts.js";

/** The page of a kind: where the `type` of a 5xx leads. */
export function kindPage(kind, pages, site, language) {
  const t = TEXTS[language];
  const { status, remedy, title } = KINDS[kind];
  const items = pages.flatMap(({ family, code, meanings }) => {
    const meaning = meanings.find((each) => each.kind === kind);
    if (meaning === undefined) return [];
    return `<li><a href="${urlOf(site.base, language, codePath(family, code))}">${t.families[family]} ${h(code)}</a> ${h(meaning.title[language])}</li>`;
  });
  const rows = [
    [t.status, status],
    [t.who, t.sides[REMEDIES[remedy].side]],
    [t.remedy, REMEDIES[remedy][language]],
  ];
  return layout({
    base: site.base,
    language,
    page: `codes/${kind}.html`,
    title: kind,
    description: title[language],
    main: `<p class="crumbs"><a href="${urlOf(site.base, language, "codes/index.html")}">${t.codes}</a> / ${t.kindPage}</p>
<h1><code>${kind}</code></h1><p>${h(title[language])}</p>
<dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>
<h2>${t.kindCodes}</h2><p>${t.count(items.length)}</p><ul>${items.join("")}</ul>`,
  });
}
