import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A package as its package.json describes it.
 *
 * @typedef {object} Package
 * @property {string} folder
 * @property {any} manifest what its package.json says.
 * @property {readonly string[]} targets every file in dist/ that its "exports", "imports" and "bin"
 *   lead to, without `./dist/`; a `*` stands for what there is: `catalog/wecom.gen.cjs`.
 */

/**
 * @param {string} folder
 * @returns {Package | undefined} `undefined` for a folder that is no package.
 */
export function readPackage(folder) {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  const { exports, imports, bin } = manifest;
  const targets = [exports, imports, bin]
    .flatMap(leaves)
    .filter((target) => target.startsWith("./dist/"))
    .flatMap((target) => matching(folder, target.slice("./dist/".length)));
  return { folder, manifest, targets: [...new Set(targets)] };
}

/** The files at the ends of a tree of conditions. */
function leaves(node) {
  if (typeof node === "string") return [node];
  return Object.values(node ?? {}).flatMap(leaves);
}

/** `catalog/*.gen.cjs` → `catalog/wecom.gen.cjs` and whatever else src/ has the source of. */
function matching(folder, target) {
  const [, name, ending] = /^(.*?)((?:\.d)?\.c?[jt]s)$/.exec(target);
  const [before, after = ""] = `${name}.ts`.split("*");
  return readdirSync(join(folder, "src"), { recursive: true })
    .filter((file) =>
      name.includes("*") ? file.startsWith(before) && file.endsWith(after) : file === before,
    )
    .map((file) => file.slice(0, -".ts".length) + ending);
}
