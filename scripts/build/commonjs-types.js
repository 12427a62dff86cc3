import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A module of the same package, as a declaration names it. */
const RELATIVE = /((?:from |import |module |import\()"\.[^"]*)\.js"/g;

/**
 * Writes a `.d.cts` beside each `.d.ts`, where the package has a CommonJS entry: the same
 * declarations, said of the `.cjs` files. TypeScript takes a `.d.ts` here for that of an ES module,
 * which a CommonJS module may not `require` (TS1479).
 *
 * @param {import("./package.js").Package} pkg
 */
export function writeCommonjsTypes({ folder, targets }) {
  if (!targets.some((target) => target.endsWith(".d.cts"))) return;
  const dist = join(folder, "dist");
  for (const file of readdirSync(dist, { recursive: true })) {
    if (!file.endsWith(".d.ts")) continue;
    const text = readFileSync(join(dist, file), "utf8");
    writeFileSync(
      join(dist, file.replace(/\.d\.ts$/, ".d.cts")),
      text.replace(RELATIVE, '$1.cjs"'),
    );
  }
}
