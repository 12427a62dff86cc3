import { readFileSync } from "node:fs";
import { inChinese } from "./table-words.js";

const ROOT = new URL("../../", import.meta.url);

/** A page of the repository → the page of this site that has it. */
const PAGES = {
  "packages/core/CLIENTS.md": "clients",
  "packages/core/FRAMEWORKS.md": "frameworks",
  "packages/core/REPLIES.md": "replies",
  "packages/core/SDKS.md": "sdks",
  "packages/core/WEBHOOKS.md": "webhooks",
};

/**
 * Puts parts of the repository's files in the place of comments, so that nothing is copied:
 *
 * - `<!--@part FILE-->` a whole Markdown file without its title
 * - `<!--@part FILE # HEADING-->` the text below one heading, up to the next of its rank
 * - `<!--@table FILE # HEADING-->` the first table there, its words in Chinese
 * - `<!--@fence FILE "WORDS" LABEL-->` the one block of code that has these words
 * - `<!--@code FILE LABEL-->` a file of code, `FILE#NAME` what is between `#region NAME` and
 *   `#endregion NAME`
 *
 * A label is the tab's in a `::: code-group`, and may be left out.
 *
 * @throws Error where a file has no such part, or more than one: then the build fails, not the page.
 */
export function takeParts(markdown) {
  markdown.core.ruler.before("normalize", "take-parts", (state) => {
    const prefix = state.env?.relativePath?.startsWith("en/") ? "/en/" : "/";
    state.src = expand(state.src, prefix);
  });
}

export function expand(text, prefix = "/") {
  return text
    .replace(/<!--@part (\S+?)(?: # (.+?))? *-->/g, (_, file, heading) =>
      relink(
        heading === undefined ? read(file).replace(/^# .*\n/, "") : section(file, heading),
        file,
        prefix,
      ),
    )
    .replace(/<!--@table (\S+?)(?: # (.+?))? *-->/g, (_, file, heading) =>
      relink(inChinese(firstTable(file, heading)), file, prefix),
    )
    .replace(/<!--@fence (\S+) "(.+?)"(?: (.+?))? *-->/g, (_, file, words, label) =>
      fence(file, words, label),
    )
    .replace(/<!--@code ([^\s#]+)(?:#(\S+))?(?: (.+?))? *-->/g, (_, file, region, label) =>
      code(file, region, label),
    )
    .replace(/<!--@(?:part|table|fence|code)\b.*?-->/g, (comment) => {
      throw new Error(`${comment} is not of the form that docs/generate/take-parts.js reads`);
    });
}

function read(file) {
  try {
    return readFileSync(new URL(file, ROOT), "utf8");
  } catch (error) {
    throw new Error(`A page of the site takes a part of ${file}, which is not there`, {
      cause: error,
    });
  }
}

/** The only one, or a message that says what the page asks for, and what there is. */
function only(found, wanted, there) {
  if (found.length === 1) return found[0];
  const count = found.length === 0 ? "no" : `${found.length} times a`;
  throw new Error(`There is ${count} ${wanted}; there are:\n${there.join("\n")}`);
}

const HEADING = /^(#{2,6}) (.+)$/;

function section(file, heading) {
  const lines = read(file).split("\n");
  const marks = headingsOf(lines);
  const start = only(
    marks.filter(({ text }) => text === heading),
    `heading "${heading}" in ${file}`,
    marks.map(({ text }) => text),
  );
  const end = marks.find(({ at, rank }) => at > start.at && rank <= start.rank);
  return `${lines.slice(start.at + 1, end?.at).join("\n")}\n`;
}

/** Headings outside blocks of code. */
function headingsOf(lines) {
  let inside = false;
  return lines.flatMap((line, at) => {
    if (line.startsWith("```")) inside = !inside;
    const [, marks, text] = (!inside && HEADING.exec(line)) || [];
    return text === undefined ? [] : [{ at, rank: marks.length, text }];
  });
}

export function firstTable(file, heading) {
  const text = heading === undefined ? read(file) : section(file, heading);
  const [table] = /(?:^\|.*\|\n)+/m.exec(text) ?? [];
  return only(table === undefined ? [] : [table], `table in ${file} ${heading ?? ""}`, []);
}

function fence(file, words, label) {
  const fences = [...read(file).matchAll(/^```(\w+).*\n([^]*?)^```$/gm)];
  const [, language, text] = only(
    fences.filter((each) => each[2].includes(words)),
    `block of code with ${words} in ${file}`,
    fences.map((each) => each[2].split("\n")[0]),
  );
  return block(language, text, label);
}

function code(file, region, label) {
  const language = file
    .split(".")
    .pop()
    .replace(/^m?c?([jt]s)$/, "$1");
  const text = read(file);
  if (region === undefined) return block(language, text, label);
  const regions = [...text.matchAll(/^.*#region (\S+).*\n([^]*?)^.*#endregion \1.*$/gm)];
  const [, , body] = only(
    regions.filter((each) => each[1] === region),
    `#region ${region} in ${file}`,
    regions.map((each) => each[1]),
  );
  const indent = /^ */.exec(body)[0];
  return block(language, body.replaceAll(new RegExp(`^${indent}`, "gm"), ""), label);
}

const block = (language, text, label) =>
  `\`\`\`${language}${label === undefined ? "" : ` [${label}]`}\n${text}\`\`\``;

/** Links lead to this site's page where there is one; else their text remains. */
function relink(text, file, prefix) {
  return text.replace(
    /(?<!!)\[([^\]]+)\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
    (_, words, to, hash = "") => {
      const path = new URL(to, new URL(file, "file:///")).pathname.slice(1);
      return path in PAGES ? `[${words}](${prefix}guide/${PAGES[path]}${hash})` : words;
    },
  );
}
