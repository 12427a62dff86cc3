import { STATUS_CODES } from "node:http";
import { urlOf } from "./address.js";
import { KINDS, responseOf } from "./catalog.js";
import { codePath, escapeHtml as h, layout } from "./layout.js";
import { REMEDIES } from "./remedies.js";
import { TEXTS } from "./texts.js";

/**
 * The page of one code, with a section for each meaning.
 *
 * @param relatives - `same`: pages with the same code; `similar`: those with much the same name.
 */
export function codePage({ family, code, meanings }, relatives, site, language) {
  const t = TEXTS[language];
  const [first] = meanings;
  return layout({
    site,
    language,
    page: codePath(family, code),
    title: `${code} ${first.title[language]} - ${t.families[family]}`,
    description: `${t.families[family]} ${code} ${first.name}: ${first.title[language]}`,
    main: `<p class="crumbs"><a href="${urlOf(site.base, language, "codes/index.html")}">${t.codes}</a> / ${t.families[family]}</p>
<h1>${h(code)}</h1>
${meanings.length === 1 ? "" : summary(meanings, language)}
${meanings.map((meaning, at) => section(meaning, at, site, language)).join("\n")}
${linkList(t.relatives, relatives.same, site, language)}${linkList(t.similar, relatives.similar, site, language)}
<p><a href="${urlOf(site.base, language, "codes/index.html")}">${t.lookUpOther}</a></p>`,
  });
}

function summary(meanings, language) {
  const t = TEXTS[language];
  const items = meanings.map(
    (meaning, at) =>
      `<li><a href="#m${at + 1}">${h(meaning.title[language])}</a> <small>${where(meaning, t)}</small></li>`,
  );
  return `<p>${t.summary(meanings.length)}</p><ol class="links">${items.join("")}</ol>`;
}

function where({ products, places, others }, t) {
  const calls = places.map((place) => `<code>${h(place)}</code>`).join(" ");
  const names = products.map((each) => t.products[each]).join(t.comma);
  return names + t.colon + (calls || (others ? t.otherPaths : t.anyPath));
}

function section(meaning, at, site, language) {
  const t = TEXTS[language];
  const { name, title, kind, wire, source, error } = meaning;
  const { status } = error;
  const { side } = REMEDIES[error.remedy];
  const rows = [
    [t.name, `<code>${h(name)}</code>`],
    [t.where, where(meaning, t)],
    [
      t.kind,
      `<a href="${urlOf(site.base, language, `codes/${kind}.html`)}"><code>${kind}</code></a> ${h(KINDS[kind].title[language])}`,
    ],
    [t.status, `<span class="tag s${String(status)[0]}">${status} ${STATUS_CODES[status]}</span>`],
    [t.who, t.sides[side]],
    [t.remedy, `<code>${error.remedy}</code>`],
    [t.retry, retry(meaning, t)],
    [t.level, `<code>${KINDS[kind].level}</code>`],
    ...(wire.length === 0
      ? []
      : [[t.wire, wire.map((each) => `<code>${h(each)}</code>`).join("<br>")]]),
    ...(source === undefined
      ? []
      : [[t.source, `<a href="${h(source.url)}">${h(source.title)}</a>`]]),
  ];
  return `<section><h2 id="m${at + 1}">${h(title[language])}</h2>
<dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>
<h3>${t.advice}</h3>
${sides(error.remedy, language)}
<h3>${t.client}</h3>
<pre tabindex="0"><code>${h(response(meaning, site, language))}</code></pre>${status >= 500 ? `<p>${t.note5xx}</p>` : ""}${tryLink(meaning, site, language)}</section>`;
}

/** What to do in the client, and in the service; the one that can help stands out. */
export function sides(remedy, language) {
  const t = TEXTS[language];
  const { side, [language]: advice } = REMEDIES[remedy];
  const box = (who, text, acts) =>
    `<div${acts ? ' class="acts"' : ""}><h4>${who}</h4><p>${text}</p></div>`;
  return `<div class="sides">${box(t.byClient, advice.client, side === "client")}${box(t.byServer, advice.server, side === "server")}</div>`;
}

function response({ error, retryAfter, kind }, site, language) {
  const { status, body, headers } = responseOf(error, language, site);
  // It is counted from the moment of the answer where it lasts until the day or month ends.
  const clock = retryAfter ?? KINDS[kind].retryAfter;
  const shown = Object.entries(headers).map(([key, value]) =>
    key === "Retry-After" && typeof clock === "string" ? `${key}: …` : `${key}: ${value}`,
  );
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...shown,
    "",
    JSON.stringify(body, undefined, 2),
  ].join("\n");
}

function retry({ retryAfter, kind, error }, t) {
  const clock = retryAfter ?? KINDS[kind].retryAfter;
  if (error.queryAfterSeconds !== undefined) return t.query(error.queryAfterSeconds);
  if (!error.retryable) return t.no;
  return clock === undefined ? t.yes : typeof clock === "number" ? t.seconds(clock) : t[clock];
}

function tryLink({ trial }, site, language) {
  if (trial === undefined) return "";
  const address = `${urlOf(site.base, language, "playground/index.html")}#${new URLSearchParams(trial)}`;
  return `<p><a href="${h(address)}">${TEXTS[language].tryThis}</a></p>`;
}

function linkList(heading, pages, site, language) {
  if (pages.length === 0) return "";
  const t = TEXTS[language];
  const items = pages.map(({ family, code, meanings: [first] }) => {
    const href = urlOf(site.base, language, codePath(family, code));
    return `<li><a href="${href}">${t.families[family]} ${h(code)}</a> ${h(first.title[language])}</li>`;
  });
  return `<h2>${heading}</h2><ul class="links">${items.join("")}</ul>`;
}
