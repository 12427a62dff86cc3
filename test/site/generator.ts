/** Modules of docs/generate, which is JavaScript: what the tests use of them. */
export interface Address {
  readonly base: string;
  readonly origin: string | undefined;
}

export interface Page {
  readonly text: string;
  readonly link: string;
  readonly group: string;
  readonly order: number;
}

interface Modules {
  "box-titles.js": { titled: (text: string) => string };
  "address.js": { readAddress: (environment: Record<string, string>) => Address };
  "site-files.js": { siteFiles: (address: Address) => Map<string, string> };
  "sitemap-items.js": {
    sitemapItems: () => { url: string; links: { lang: string; url: string }[] }[];
  };
  "sidebar.js": {
    GROUPS: Record<string, { zh: string; en: string }>;
    contentPages: (language: "zh" | "en") => Page[];
    readFrontMatter: (text: string, path: string) => Omit<Page, "link">;
    sidebarOf: (language: "zh" | "en") => { text: string; items: Page[] }[];
  };
  "take-parts.js": { expand: (text: string, prefix?: string) => string };
  "remedies.js": {
    REMEDIES: Record<string, Record<"zh" | "en", { client: string; server: string }>>;
  };
  "texts.js": { TEXTS: Record<"zh" | "en", object> };
}

export async function load<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  return (await import(
    new URL(`../../docs/generate/${name}`, import.meta.url).href
  )) as Modules[Name];
}
