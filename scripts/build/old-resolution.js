import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Writes a folder with a package.json for each further entry (`node/package.json` for
 * `<package>/node`): what knows no "exports", as TypeScript's `node10` and older bundlers, finds the
 * CommonJS files by it. npm publishes those that "files" names; git ignores them.
 *
 * @param {import("./package.js").Package} pkg
 */
export function writeFolders({ folder, manifest, targets }) {
  for (const [entry, { require } = {}] of Object.entries(manifest.exports ?? {})) {
    if (entry === "." || require === undefined) continue;
    for (const name of namesOf(require.default, targets)) {
      const stub = join(folder, entry.replace("*", name));
      const toRoot = relative(stub, folder);
      const at = (target) => `${toRoot}/${target.slice(2).replace("*", name)}`;
      mkdirSync(stub, { recursive: true });
      writeFileSync(
        join(stub, "package.json"),
        `${JSON.stringify({ main: at(require.default), types: at(require.types) }, null, 2)}\n`,
      );
    }
  }
}

/** What the `*` of a target may stand for; one empty name where there is none. */
function namesOf(target, targets) {
  const [before, after] = target.slice("./dist/".length).split("*");
  if (after === undefined) return [""];
  return targets
    .filter((each) => each.startsWith(before) && each.endsWith(after))
    .map((each) => each.slice(before.length, -after.length));
}
