import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Follows every link and reads every head of the built site, without a browser.
 *
 * @param folder - URL of the folder.
 * @param address - `base` and `origin` that it was built for.
 * @returns a line for each fault.
 */
export function checkLinks(folder, { base, origin }) {
  // Folders have no extension here.
  const files = new Set(
    readdirSync(folder, { recursive: true }).filter((path) => extname(path) !== ""),
  );
  const faults = new Set();
  const anchors = new Map();
  const wanted = [];
  for (const file of files) {
    if (!file.endsWith(".html")) continue;
    const text = readFileSync(join(fileURLToPath(folder), file), "utf8");
    anchors.set(file, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    for (const [, url] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const target = targetOf(url, file, { base, origin });
      if (target !== undefined) wanted.push([file, url, target]);
    }
    for (const fault of headFaults(file, text)) faults.add(`${file}: ${fault}`);
  }
  for (const [file, url, { path, hash }] of wanted) {
    if (!files.has(path)) faults.add(`${file}: ${url} leads to no file`);
    // What is behind the # of the playground is a reply.
    else if (
      hash !== "" &&
      !path.endsWith("playground/index.html") &&
      !anchors.get(path)?.has(hash)
    )
      faults.add(`${file}: ${url} leads to no heading`);
  }
  return [...faults];
}

/** The file that a link leads to, and what is behind its #; `undefined` where it leaves the site. */
function targetOf(url, file, { base, origin }) {
  const here = new URL(base + encodeURI(file), origin);
  const to = URL.canParse(url.replaceAll("&amp;", "&"), here)
    ? new URL(url.replaceAll("&amp;", "&"), here)
    : undefined;
  if (to === undefined) return { path: url, hash: "" };
  if (to.origin !== new URL(origin).origin) return undefined;
  if (!to.pathname.startsWith(base)) return { path: `outside ${base}`, hash: "" };
  const path = decodeURIComponent(to.pathname.slice(base.length));
  return {
    path: path === "" || path.endsWith("/") ? `${path}index.html` : path,
    hash: decodeURIComponent(to.hash.slice(1)),
  };
}

/** Its language, its own address, and both languages' for search engines. */
function headFaults(file, text) {
  if (file === "404.html") return [];
  const lang = file.startsWith("en/") ? "en" : "zh-CN";
  const faults = [];
  if (!text.includes(`<html lang="${lang}"`)) faults.push(`is not in ${lang}`);
  for (const hreflang of ["zh-CN", "en", "x-default"])
    if (!new RegExp(`<link [^>]*hreflang="${hreflang}"`).test(text))
      faults.push(`does not say where it is in ${hreflang}`);
  if (!/<link [^>]*rel="canonical"/.test(text)) faults.push("has no canonical address");
  if (!/<meta name="description" content="[^"]+/.test(text)) faults.push("has no description");
  return faults;
}
