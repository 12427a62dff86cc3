import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A module of the same package, as a declaration names it. */
const RELATIVE = /((?:from |import |module |import\()"\.[^"]*)\.js"/g;

/**
 * Writes a `.d.cts` beside each `.d.ts` that a CommonJS entry leads to: the same declarations, said
 * of the `.cjs` files. TypeScript takes a `.d.ts` here for that of an ES module, which a CommonJS
 * module may not `require` (TS1479).
 *
 * @param {import("./package.js").Package} pkg
 */
export function writeCommonjsTypes({ folder, targets }) {
  const dist = join(folder, "dist");
  for (const file of readdirSync(dist, { recursive: true }))
    if (file.endsWith(".d.cts")) rmSync(join(dist, file));
  const files = new Set(
    targets
      .filter((target) => target.endsWith(".d.cts"))
      .map((target) => join(dist, target.replace(/\.d\.cts$/, ".d.ts"))),
  );
  // A set also goes through what is added on the way.
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    writeFileSync(file.replace(/\.d\.ts$/, ".d.cts"), text.replace(RELATIVE, '$1.cjs"'));
    for (const [imported] of text.matchAll(RELATIVE)) {
      const path = imported.slice(imported.indexOf('"') + 1, -'.js"'.length);
      files.add(join(file, "..", `${path}.d.ts`));
    }
  }
}
