// Each entry of each package of ours, imported and required: both give the same names. A package
// need not be imported by those who have it: what its exports name is there.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const OURS = new URL("../node_modules/@wechat-errors/", import.meta.url);
let loaded = 0;

for (const name of readdirSync(OURS)) {
  const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, OURS), "utf8"));
  for (const [entry, conditions] of Object.entries(manifest.exports)) {
    if (typeof conditions === "string") continue;
    for (const specifier of specifiers(`@wechat-errors/${name}${entry.slice(1)}`, conditions)) {
      const imported = Object.keys(await import(specifier)).sort();
      const required = Object.keys(require(specifier)).sort();
      if (imported.length === 0) throw new Error(`${specifier} exports nothing`);
      if (`${imported}` !== `${required}`)
        throw new Error(`${specifier}: import gives ${imported}; require ${required}`);
      loaded++;
    }
  }
}
if (loaded < 12) throw new Error(`only ${loaded} entries are there`);

/** For `…/catalog/*` as many as there are files. */
function specifiers(specifier, { import: { default: target } }) {
  if (!specifier.includes("*")) return [specifier];
  const [, name] = /^@wechat-errors\/([^/]+)/.exec(specifier);
  const [folder, ending] = target.split("*");
  return readdirSync(new URL(`${name}/${folder}`, OURS))
    .filter((file) => file.endsWith(ending))
    .map((file) => specifier.replace("*", file.slice(0, -ending.length)));
}
