import { defineConfig } from "vitepress";
import { headLinks, LANGS, readAddress } from "../generate/address.js";
import { boxTitles } from "../generate/box-titles.js";
import { bundlePlayground } from "../generate/bundle-playground.js";
import { ownLinks } from "../generate/own-links.js";
import { sidebarOf } from "../generate/sidebar.js";
import { sitemapItems } from "../generate/sitemap-items.js";
import { takeParts } from "../generate/take-parts.js";
import { writeSite } from "../generate/write-site.js";
import { mendSearch } from "./mend-search.js";
import { serveOwnPages } from "./serve-own-pages.js";
import { CHINESE_SEARCH, CHINESE_THEME, ENGLISH_THEME } from "./texts.js";

const address = readAddress(process.env);
const { base, origin } = address;
const languageOf = (path) => (path.startsWith("en/") ? "en" : "zh");

export default defineConfig({
  base,
  title: "wechat-errors",
  srcExclude: ["README.md", "node_modules"],
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }],
    ["meta", { name: "theme-color", content: "#0b7a4b" }],
  ],
  locales: {
    root: {
      label: "简体中文",
      lang: LANGS.zh,
      description: "微信接口错误处理中间件：状态码、响应体、日志，以及每个错误码的说明",
      themeConfig: themeOf("zh", CHINESE_THEME),
    },
    en: {
      label: "English",
      lang: LANGS.en,
      description: "Middleware for failures of WeChat's API: status, response, log, and every code",
      themeConfig: themeOf("en", ENGLISH_THEME),
    },
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    search: {
      provider: "local",
      options: {
        // Chinese has no blanks between words: each character is one.
        miniSearch: {
          options: {
            tokenize: (text) => text.toLowerCase().match(/[\u4e00-\u9fff]|[a-z0-9_-]+/g) ?? [],
          },
          searchOptions: { combineWith: "AND" },
        },
        locales: { root: { translations: CHINESE_SEARCH } },
      },
    },
  },
  markdown: {
    config(markdown) {
      takeParts(markdown);
      boxTitles(markdown);
      ownLinks(markdown, base);
    },
    // The default ones fall short of a contrast of 4.5.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    codeCopyButtonTitle: "Copy · 复制",
  },
  vite: { plugins: [mendSearch(), serveOwnPages(address)], build: { chunkSizeWarningLimit: 1000 } },
  transformHead({ pageData: { relativePath } }) {
    if (relativePath === "404.md") return [];
    const page = relativePath.replace(/^en\//, "").replace(/\.md$/, ".html");
    return headLinks(address, languageOf(relativePath), page).map((link) => ["link", link]);
  },
  ...(origin && {
    sitemap: {
      hostname: origin + base,
      transformItems: (items) => [...items, ...sitemapItems(address)],
    },
  }),
  async buildEnd({ outDir }) {
    writeSite(outDir, address);
    await bundlePlayground(outDir);
  },
});

function themeOf(language, words) {
  const zh = language === "zh";
  const prefix = zh ? "/" : "/en/";
  // They are no pages of VitePress's: its router must leave them to the browser.
  const own = (path) => ({ link: prefix + path, target: "_self" });
  return {
    nav: [
      {
        text: zh ? "指南" : "Guide",
        link: `${prefix}guide/start`,
        activeMatch: "/(guide|recipes)/",
      },
      { text: zh ? "错误码" : "Codes", ...own("codes/index.html") },
      { text: zh ? "在线试用" : "Playground", ...own("playground/index.html") },
    ],
    sidebar: sidebarOf(language),
    ...words,
  };
}
