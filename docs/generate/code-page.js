import { KINDS, responseOf } from "./catalog.js";
import { codePath, escapeHtml as h, layout, urlOf } from "./layout.js";
import { REMEDIES } from "./remedies.js";
import { TEXTS } from "./texts.js";

/** The page of one code, with a section for each meaning. */
export function codePage({ family, code, meanings }, relatives, site, language) {
  const t = TEXTS[language];
  const [first] = meanings;
  const others = relatives.map((each) => {
    const href = urlOf(site.base, language, codePath(each.family, each.code));
    return `<li><a href="${href}">${t.families[each.family]} ${h(each.code)}</a> ${h(each.meanings[0].title[language])}</li>`;
  });
  return layout({
    base: site.base,
    language,
    page: codePath(family, code),
    title: `${t.families[family]} ${code}`,
    description: `${code} ${first.name}: ${first.title[language]}`,
    main: `<p class="crumbs"><a href="${urlOf(site.base, language, "codes/index.html")}">${t.codes}</a> / ${t.families[family]}</p>
<h1>${h(code)}</h1>
${meanings.map((meaning) => section(meaning, site, language)).join("\n")}
${others.length === 0 ? "" : `<h2>${t.relatives}</h2><ul>${others.join("")}</ul>`}`,
  });
}

function section(meaning, site, language) {
  const t = TEXTS[language];
  const { product, name, title, kind, places, wire, source, error } = meaning;
  const { status, body, headers } = responseOf(error, language, site.typeBase);
  const { side, [language]: advice } = REMEDIES[error.remedy];
  const where =
    places.length === 0 ? t.anyPath : places.map((place) => `<code>${h(place)}</code>`).join(" ");
  const rows = [
    [t.code, `<code>${h(name)}</code>`],
    [t.where, `${t.products[product]}: ${where}`],
    [
      t.kind,
      `<a href="${urlOf(site.base, language, `codes/${kind}.html`)}"><code>${kind}</code></a>`,
    ],
    [t.status, String(status)],
    [t.who, t.sides[side]],
    [t.remedy, `${advice} <code>${error.remedy}</code>`],
    [t.retry, retry(meaning, t)],
    ...(wire.length === 0
      ? []
      : [[t.wire, wire.map((each) => `<q lang="">${h(each)}</q>`).join("<br>")]]),
    ...(source === undefined
      ? []
      : [[t.source, `<a href="${h(source.url)}">${h(source.title)}</a>`]]),
  ];
  // It is counted from the moment of the answer where it lasts until the day or month ends.
  const clock = meaning.retryAfter ?? KINDS[kind].retryAfter;
  const shown = Object.entries(headers).map(([key, value]) =>
    key === "Retry-After" && typeof clock === "string" ? `${key}: …` : `${key}: ${value}`,
  );
  const response = [`HTTP/1.1 ${status}`, ...shown, "", JSON.stringify(body, undefined, 2)].join(
    "\n",
  );
  return `<section><h2>${h(title[language])}</h2>
<dl>${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>
<h3>${t.client}</h3>
<pre tabindex="0"><code>${h(response)}</code></pre>${status >= 500 ? `<p>${t.note5xx}</p>` : ""}</section>`;
}

function retry({ retryAfter, kind, error }, t) {
  const clock = retryAfter ?? KINDS[kind].retryAfter;
  if (error.queryAfterSeconds !== undefined) return t.query(error.queryAfterSeconds);
  if (!error.retryable) return t.no;
  return clock === undefined ? t.yes : typeof clock === "number" ? t.seconds(clock) : t[clock];
}
