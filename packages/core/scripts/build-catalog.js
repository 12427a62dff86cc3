// Reads data/*.tsv, checks them, and writes one src/catalog/<product>.gen.ts for each product;
// from wire.tsv, the CLI's src/wire.gen.ts.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, checkWire } from "./check-catalog.js";

export { check, checkWire };

const DATA = new URL("../data/", import.meta.url);
const OUT = new URL("../src/catalog/", import.meta.url);
const WIRE_OUT = new URL("../../cli/src/wire.gen.ts", import.meta.url);
const COLUMNS = ["code", "name", "kind", "path", "retry_after", "en", "zh", "source"];
const WIRE_COLUMNS = ["product", "code", "name", "wire"];

/** @returns {Map<string, string>} file name → text of each generated module; throws on bad data. */
export function buildCatalog() {
  const kinds = kindsInSource();
  const sources = new Set(readTsv("sources.tsv", ["id", "title", "url", "seen"]).map((s) => s.id));
  return new Map(
    productsInData().map((product) => {
      const rows = readTsv(`${product}.tsv`, COLUMNS);
      refuse(`data/${product}.tsv`, check(rows, kinds, sources));
      return [`${product}.gen.ts`, render(product, rows)];
    }),
  );
}

/** @returns {string} the text of the CLI's module with WeChat's own words; throws on bad data. */
export function buildWire() {
  const rows = readTsv("wire.tsv", WIRE_COLUMNS);
  const meanings = productsInData().flatMap((product) =>
    readTsv(`${product}.tsv`, COLUMNS).map(({ code, name }) => `${product} ${code} ${name}`),
  );
  refuse("data/wire.tsv", checkWire(rows, new Set(meanings)));
  return [
    "// Generated from core's data/wire.tsv by its scripts/build-catalog.js. Do not edit.",
    "",
    "/** What WeChat itself says: a line each of product, code, name and words, by tabs. */",
    "export const WIRE = `",
    ...rows.map((row) => WIRE_COLUMNS.map((column) => row[column]).join("\t")),
    "`;",
    "",
  ].join("\n");
}

function productsInData() {
  return readdirSync(DATA)
    .filter((file) => file.endsWith(".tsv") && file !== "sources.tsv" && file !== "wire.tsv")
    .map((file) => file.slice(0, -".tsv".length));
}

function refuse(file, mistakes) {
  if (mistakes.length > 0) throw new Error([file, ...mistakes].join("\n  "));
}

function render(product, rows) {
  const symbol = product.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const type = `${symbol[0].toUpperCase()}${symbol.slice(1)}Code`;
  const literal = (code) => (/^-?\d+$/.test(code) ? code : JSON.stringify(code));
  const union = [...new Set(rows.map((row) => row.code))].map((code) => `  | ${literal(code)}`);
  return [
    `// Generated from data/${product}.tsv by scripts/build-catalog.js. Do not edit.`,
    `import { rows } from "#rows/${product}";`,
    `import { Catalog } from "./catalog.js";`,
    ``,
    `/** Every code in the catalog of \`${product}\`. */`,
    `export type ${type} =`,
    `${union.join("\n")};`,
    ``,
    `export const ${symbol} = /* #__PURE__ */ new Catalog(rows);`,
    ``,
  ].join("\n");
}

function readTsv(file, columns) {
  const [head, ...lines] = readFileSync(new URL(file, DATA), "utf8").replace(/\n$/, "").split("\n");
  if (head !== columns.join("\t"))
    throw new Error(`data/${file}: columns are ${columns.join(", ")}`);
  return lines.map((line, at) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`data/${file} line ${at + 2}: ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

// The table in kinds.ts is the only list of kinds.
function kindsInSource() {
  const source = readFileSync(new URL("../src/catalog/kinds.ts", import.meta.url), "utf8");
  return new Set([...source.matchAll(/^ {2}(\w+): \{$/gm)].map(([, kind]) => kind));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of buildCatalog()) writeFileSync(new URL(file, OUT), text);
  writeFileSync(WIRE_OUT, buildWire());
}
