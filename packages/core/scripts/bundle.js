// Writes the JavaScript of dist/. Node takes half a millisecond or more for each module that it
// loads, so what is needed together is one file; what package.json names, by "exports" or by
// "imports", begins a file of its own.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const PACKAGE = new URL("../", import.meta.url);
const { exports, imports } = JSON.parse(readFileSync(new URL("package.json", PACKAGE), "utf8"));

await build({
  cwd: fileURLToPath(PACKAGE),
  platform: "neutral",
  input: Object.fromEntries(
    [exports, imports].flatMap(entries).map((name) => [name, `./src/${name}.ts`]),
  ),
  external: /^[#a-z]/,
  output: { dir: "dist", format: "esm", sourcemap: true, chunkFileNames: "chunks/[name].js" },
});

/** `{ "default": "./dist/catalog/all.js" }` → `["catalog/all"]`; a `*` stands for what there is. */
function entries(targets) {
  if (typeof targets === "object") return Object.values(targets).flatMap(entries);
  const [, name] = /^\.\/dist\/(.*)\.js$/.exec(targets) ?? [];
  if (name === undefined) return [];
  const [folder, ending] = name.split("*");
  if (ending === undefined) return [name];
  return readdirSync(new URL(`src/${folder}`, PACKAGE))
    .filter((file) => file.endsWith(`${ending}.ts`))
    .map((file) => folder + file.slice(0, -".ts".length));
}
