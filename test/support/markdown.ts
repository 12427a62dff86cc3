import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./program.js";

export interface Fence {
  readonly language: string;
  readonly text: string;
}

const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".git", ".changeset"]);

/** Every Markdown file of the repository, by its path from the root. */
export function markdownFiles(folder = ""): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : markdownFiles(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The fenced blocks of a text, in order. */
export function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(
    ([, language = "", text = ""]) => ({ language, text }),
  );
}

/** The rows of all tables, heads included: cells without their spaces. */
export function rowsOf(markdown: string): string[][] {
  return [...markdown.matchAll(/^\|(.*)\|$/gm)].map(([, row = ""]) =>
    row.split("|").map((cell) => cell.trim()),
  );
}

/** What a heading is linked by. */
export function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** What stands below a heading, of whatever rank, up to the next one of that rank or above. */
export function sectionOf(markdown: string, heading: string): string {
  const all = [...outsideFences(markdown).matchAll(/^(#+) (.*)$/gm)];
  const at = all.findIndex(([, , text]) => text === heading);
  if (at === -1) throw new Error(`there is no section ${heading}`);
  const [line, { length: rank }] = [all[at]![0], all[at]![1]!];
  const next = all.slice(at + 1).find(([, marks]) => marks!.length <= rank);
  return markdown.slice(all[at]!.index + line.length, next?.index).trim();
}

/** The headings of a text, with their marks: `## Kinds`. */
export function headingsOf(markdown: string): string[] {
  return [...outsideFences(markdown).matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
}

/** The text with blanks in the place of code, where `#` begins a comment: nothing moves. */
function outsideFences(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, (fence) => fence.replace(/[^\n]/g, " "));
}
