import { rolldown } from "rolldown";

const ENDINGS = { esm: ".js", cjs: ".cjs" };

/**
 * Writes the JavaScript of dist/, in one of the two kinds. Node takes half a millisecond or more for
 * each module that it loads, so what is needed together is one file; what package.json names begins
 * a file of its own.
 *
 * @param {import("./package.js").Package} pkg
 * @param {"esm" | "cjs"} format
 */
export async function bundle({ folder, targets }, format) {
  const ending = ENDINGS[format];
  const names = targets
    .filter((target) => target.endsWith(ending))
    .map((target) => target.slice(0, -ending.length));
  if (names.length === 0) return;
  const build = await rolldown({
    cwd: folder,
    // What is written as CommonJS gets a stand-in for import.meta.url.
    platform: format === "esm" ? "neutral" : "node",
    input: Object.fromEntries(names.map((name) => [name, `./src/${name}.ts`])),
    // What the compiler itself puts in, for decorators, is no dependency of ours.
    external: /^(?!@oxc-project\/)[^./\0]/,
  });
  await build.write({
    dir: "dist",
    format,
    entryFileNames: `[name]${ending}`,
    chunkFileNames: `chunks/[name]${ending}`,
    strict: true,
    // The declarations have what users need of them; a package has to be small.
    comments: false,
    // For `npm run coverage`; nobody else reads sources.
    sourcemap: process.env.SOURCE_MAPS === "1",
  });
}
