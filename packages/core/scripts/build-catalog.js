// Reads data/*.tsv, checks them, and writes one src/catalog/<product>.gen.ts for each.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DATA = new URL("../data/", import.meta.url);
const OUT = new URL("../src/catalog/", import.meta.url);
const COLUMNS = ["code", "name", "kind", "path", "retry_after", "en", "zh", "source"];

/** @returns {Map<string, string>} file name → text of each generated module; throws on bad data. */
export function buildCatalog() {
  const kinds = kindsInSource();
  const sources = new Set(readTsv("sources.tsv", ["id", "title", "url", "seen"]).map((s) => s.id));
  const products = readdirSync(DATA)
    .filter((file) => file.endsWith(".tsv") && file !== "sources.tsv")
    .map((file) => file.slice(0, -".tsv".length));
  return new Map(
    products.map((product) => {
      const rows = readTsv(`${product}.tsv`, COLUMNS);
      const mistakes = check(rows, kinds, sources);
      if (mistakes.length > 0) throw new Error([`data/${product}.tsv`, ...mistakes].join("\n  "));
      return [`${product}.gen.ts`, render(product, rows)];
    }),
  );
}

/** What is wrong with the rows, a line each. */
export function check(rows, kinds, sources) {
  const mistakes = [];
  const seen = new Set();
  const names = new Set();
  rows.forEach((row, at) => {
    const wrong = (what) => mistakes.push(`line ${at + 2}: ${what}`);
    const id = `${row.code} ${row.path}`;
    if (seen.has(id)) wrong(`code ${row.code} stands twice for path "${row.path}"`);
    if (names.has(row.name)) wrong(`name ${row.name} stands twice`);
    if (!/^(-?\d+|[A-Z][A-Z0-9_]*)$/.test(row.code)) wrong(`"${row.code}" is no code`);
    if (!/^[A-Z][A-Z0-9_]*$/.test(row.name)) wrong(`"${row.name}" is no name`);
    if (!kinds.has(row.kind)) wrong(`"${row.kind}" is no kind`);
    if (!/^(\/\S*( \/\S*)*)?$/.test(row.path)) wrong(`"${row.path}" is no path`);
    if (!/^(\d+|day|month)?$/.test(row.retry_after)) wrong(`"${row.retry_after}" is no clock`);
    if (row.en.trim() === "" || row.zh.trim() === "") wrong(`${row.code} lacks a text`);
    if (/[`\\]|\$\{/.test(row.en + row.zh))
      wrong(`${row.code} has a character that templates read`);
    if (!sources.has(row.source)) wrong(`"${row.source}" is no source`);
    const before = rows[at - 1];
    if (before && compare(before, row) >= 0) wrong(`${row.code} is out of order`);
    seen.add(id);
    names.add(row.name);
  });
  return mistakes;
}

function compare(a, b) {
  const numeric = Number(a.code) - Number(b.code);
  if (numeric) return numeric;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.path < b.path ? -1 : 1;
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

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of buildCatalog()) writeFileSync(new URL(file, OUT), text);
