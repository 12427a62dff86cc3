import { readText } from "./markdown.js";

export type Row = Readonly<Record<string, string>>;

/** The lines of a file whose cells are separated by tabs, by the column heads of its first line. */
export function readTsv(path: string): Row[] {
  const [head = "", ...lines] = readText(path).replace(/\n$/, "").split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${path}: ${cells.length} cells: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
  });
}
