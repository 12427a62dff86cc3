// Writes dist/rows/<product>.cjs from data/<product>.tsv: what the catalog needs at run time, once
// for all. Node reads the text between the backticks from the file; bundlers and other runtimes load
// it as a module.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const DATA = new URL("../data/", import.meta.url);
const OUT = new URL("../dist/rows/", import.meta.url);
/** As src/catalog/catalog.ts reads them. */
const COLUMNS = ["code", "name", "kind", "path", "retry_after", "en", "zh"];
const KIND = COLUMNS.indexOf("kind");

mkdirSync(OUT, { recursive: true });
for (const file of readdirSync(DATA)) {
  if (!file.endsWith(".tsv")) continue;
  const [head, ...lines] = readFileSync(new URL(file, DATA), "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  // Sources and the like: no product's codes.
  if (columns[0] !== "code") continue;
  const wanted = COLUMNS.map((column) => columns.indexOf(column));
  // The first line names the kinds; the others have the number of theirs, which is shorter.
  const kinds = [...new Set(lines.map((line) => line.split("\t")[wanted[KIND]]))];
  const rows = lines.map((line) => {
    const cells = line.split("\t");
    cells[wanted[KIND]] = kinds.indexOf(cells[wanted[KIND]]);
    return wanted.map((at) => cells[at]).join("\t");
  });
  const module = `exports.rows = \`${[kinds.join(" "), ...rows].join("\n")}\n\`;\n`;
  writeFileSync(new URL(file.replace(/\.tsv$/, ".cjs"), OUT), module);
}
