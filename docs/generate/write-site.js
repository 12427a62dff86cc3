import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { siteFiles } from "./site-files.js";

/** Writes the files beside VitePress's own into a folder. */
export function writeSite(folder, site) {
  const made = new Set();
  for (const [path, text] of siteFiles(site)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}
