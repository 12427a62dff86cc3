/**
 * Where the site will be, by the environment of its build.
 *
 * `DOCS_BASE=/wechat-errors/` is the path below which it is deployed. `DOCS_ORIGIN=https://example.com`
 * is what canonical links, the sitemap and the `type` of the problems shown need; without it they are
 * left out, or as they are by default.
 *
 * @returns `base`, with a slash at both ends, and `origin`, without one, or `undefined`.
 * @throws TypeError for an origin that is no origin.
 */
export function readAddress({ DOCS_BASE = "/", DOCS_ORIGIN } = {}) {
  const base = `/${DOCS_BASE}/`.replace(/\/+/g, "/");
  if (!DOCS_ORIGIN) return { base, origin: undefined };
  const url = URL.canParse(DOCS_ORIGIN) ? new URL(DOCS_ORIGIN) : undefined;
  if (!/^https?:$/.test(url?.protocol) || url.pathname !== "/" || url.search || url.hash)
    throw new TypeError(`DOCS_ORIGIN must be an origin as in https://example.com: ${DOCS_ORIGIN}`);
  return { base, origin: url.origin };
}

/** Language of the site → its attribute in HTML. */
export const LANGS = { zh: "zh-CN", en: "en" };

/** The URL path of a page, by its path without base and language. */
export const urlOf = (base, language, page) => base + (language === "en" ? "en/" : "") + page;

/**
 * The links in a page's head that tell search engines of it in the other language, and of its own
 * address where that is known.
 *
 * @param page - Path without base and language, the same in both.
 * @returns attributes of each `<link>`.
 */
export function headLinks({ base, origin }, language, page) {
  const at = (each) => (origin ?? "") + urlOf(base, each, page.replace(/(^|\/)index\.html$/, "$1"));
  return [
    ...(origin === undefined ? [] : [{ rel: "canonical", href: at(language) }]),
    ...Object.entries(LANGS).map(([each, lang]) => ({
      rel: "alternate",
      hreflang: lang,
      href: at(each),
    })),
    { rel: "alternate", hreflang: "x-default", href: at("zh") },
  ];
}
