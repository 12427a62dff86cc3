import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { bundlePlayground } from "../generate/bundle-playground.js";
import { sidebarOf } from "../generate/sidebar.js";
import { takeParts } from "../generate/take-parts.js";
import { siteFiles } from "../generate/site-files.js";
import { writeSite } from "../generate/write-site.js";

/** `DOCS_BASE=/wechat-errors/`: the path below which the site is deployed. */
const base = process.env.DOCS_BASE ?? "/";
/** `DOCS_ORIGIN=https://example.com`: without one there is no sitemap. */
const origin = process.env.DOCS_ORIGIN;

const themeOf = (language) => {
  const zh = language === "zh";
  const prefix = zh ? "/" : "/en/";
  // They are no pages of VitePress's: its router must leave them to the browser.
  const own = (path) => ({ link: prefix + path, target: "_self" });
  return {
    nav: [
      { text: zh ? "指南" : "Guide", link: `${prefix}guide/start` },
      { text: zh ? "错误码" : "Codes", ...own("codes/index.html") },
      { text: zh ? "在线试用" : "Playground", ...own("playground/index.html") },
    ],
    sidebar: sidebarOf(language),
    ...(zh && {
      outline: { label: "本页目录" },
      docFooter: { prev: "上一页", next: "下一页" },
      darkModeSwitchLabel: "外观",
      sidebarMenuLabel: "目录",
      returnToTopLabel: "回到顶部",
      langMenuLabel: "切换语言",
      skipToContentLabel: "跳到正文",
    }),
  };
};

export default defineConfig({
  base,
  title: "wechat-errors",
  srcExclude: ["README.md", "node_modules"],
  locales: {
    root: {
      label: "简体中文",
      lang: "zh-CN",
      description: "微信接口错误处理中间件",
      themeConfig: themeOf("zh"),
    },
    en: {
      label: "English",
      lang: "en",
      description: "Middleware for WeChat API errors",
      themeConfig: themeOf("en"),
    },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        // Chinese has no blanks between words: each character is one.
        miniSearch: {
          options: {
            tokenize: (text) => text.toLowerCase().match(/[\u4e00-\u9fff]|[a-z0-9_-]+/g) ?? [],
          },
        },
        locales: {
          root: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                noResultsText: "没有找到",
                resetButtonTitle: "清空",
                displayDetails: "显示详情",
                footer: { selectText: "选择", navigateText: "切换", closeText: "关闭" },
              },
            },
          },
        },
      },
    },
  },
  ...(origin && { sitemap: { hostname: origin + base } }),
  markdown: { config: takeParts },
  vite: { plugins: [serveOwnPages()] },
  async buildEnd({ outDir }) {
    writeSite(outDir, { base, origin });
    await bundlePlayground(outDir);
  },
});

/** The generated pages, while VitePress serves its own. */
function serveOwnPages() {
  return {
    name: "wechat-errors-own-pages",
    apply: "serve",
    async configureServer(server) {
      const folder = fileURLToPath(new URL("cache/own/", import.meta.url));
      const files = siteFiles({ base, origin });
      const script = await bundlePlayground(folder, { write: false });
      files.set("playground/playground.js", script.outputFiles[0].text);
      const types = {
        html: "text/html",
        js: "text/javascript",
        css: "text/css",
        json: "application/json",
        xml: "application/xml",
      };
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(request.url.split("?")[0]).slice(base.length);
        const text = files.get(path) ?? files.get(`${path}.html`);
        if (text === undefined) return next();
        response.setHeader(
          "content-type",
          `${types[path.split(".").pop()] ?? "text/html"}; charset=utf-8`,
        );
        response.end(text);
      });
    },
  };
}
