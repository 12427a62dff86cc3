import { STATUS_CODES } from "node:http";
import { urlOf } from "./address.js";
import { KINDS } from "./catalog.js";
import { sides } from "./code-page.js";
import { codePath, escapeHtml as h, layout } from "./layout.js";
import { REMEDIES } from "./remedies.js";
import { TEXTS } from "./texts.js";

/** The page of a kind: where the `type` of a 5xx leads. */
export function kindPage(kind, pages, site, language) {
  const t = TEXTS[language];
  const { status, remedy, title, level } = KINDS[kind];
  const items = pages.flatMap(({ family, code, meanings }) => {
    const meaning = meanings.find((each) => each.kind === kind);
    if (meaning === undefined) return [];
    return `<li><a href="${urlOf(site.base, language, codePath(family, code))}"><strong>${h(code)}</strong> <span>${h(meaning.title[language])} <small>${t.families[family]}</small></span></a></li>`;
  });
  const rows = [
    [t.status, `<span class="tag s${String(status)[0]}">${status} ${STATUS_CODES[status]}</span>`],
    [t.who, t.sides[REMEDIES[remedy].side]],
    [t.remedy, `<code>${remedy}</code>`],
    [t.level, `<code>${level}</code>`],
  ];
  return layout({
    site,
    language,
    page: `codes/${kind}.html`,
    title: `${kind} ${title[language]}`,
    description: `${kind}: ${title[language]}`,
    main: `<p class="crumbs"><a href="${urlOf(site.base, language, "codes/index.html")}">${t.codes}</a> / ${t.kindPage}</p>
<h1>${kind}</h1><p class="lead">${h(title[language])}</p>
<dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>
<h3>${t.advice}</h3>
${sides(remedy, language)}
${items.length === 0 ? "" : `<h2>${t.kindCodes} <small>${t.count(items.length)}</small></h2><ul class="hits">${items.join("")}</ul>`}`,
  });
}
