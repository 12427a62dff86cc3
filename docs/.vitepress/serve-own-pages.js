import { fileURLToPath } from "node:url";
import { bundlePlayground } from "../generate/bundle-playground.js";
import { siteFiles } from "../generate/site-files.js";

const TYPES = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
};

/** The generated pages, while VitePress's development server has its own. */
export function serveOwnPages(address) {
  return {
    name: "wechat-errors-own-pages",
    apply: "serve",
    async configureServer(server) {
      const folder = fileURLToPath(new URL("cache/own/", import.meta.url));
      const files = siteFiles(address);
      const script = await bundlePlayground(folder, { write: false });
      files.set("playground/playground.js", script.outputFiles[0].text);
      server.middlewares.use((request, response, next) => {
        const path = pathIn(request.url, address.base);
        const name = ["", ".html", "index.html"]
          .map((end) => path + end)
          .find((each) => files.has(each));
        if (name === undefined) return next();
        response.setHeader("content-type", `${TYPES[name.split(".").pop()]}; charset=utf-8`);
        response.end(files.get(name));
      });
    },
  };
}

function pathIn(url, base) {
  try {
    return decodeURIComponent(url.split("?")[0]).slice(base.length);
  } catch {
    return "";
  }
}
