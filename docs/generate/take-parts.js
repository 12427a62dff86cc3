import { readFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);
const read = (file) => readFileSync(new URL(file, ROOT), "utf8");

/** A page of the repository → the page of this site that has it. */
const PAGES = {
  "packages/core/CLIENTS.md": "clients",
  "packages/core/REPLIES.md": "replies",
  "packages/core/SDKS.md": "sdks",
  "packages/core/WEBHOOKS.md": "webhooks",
};

/**
 * Puts parts of the repository's Markdown in the place of comments:
 * `<!--@part FILE-->` a whole file without its title, `<!--@part FILE # HEADING-->` one section,
 * `<!--@fence FILE N LABEL-->` the N-th block of code, from 1, with the label of its tab.
 *
 * @throws Error where a file has no such part: then the build fails, not the page.
 */
export function takeParts(markdown) {
  markdown.core.ruler.before("normalize", "take-parts", (state) => {
    const prefix = state.env?.relativePath?.startsWith("en/") ? "/en/" : "/";
    state.src = expand(state.src, prefix);
  });
}

export function expand(text, prefix = "/") {
  return text
    .replace(/<!--@part (\S+)(?: # (.+?))?-->/g, (_, file, heading) =>
      relink(
        heading === undefined ? read(file).replace(/^# .*\n/, "") : section(file, heading),
        file,
        prefix,
      ),
    )
    .replace(/<!--@fence (\S+) (\d+) (.+?)-->/g, (_, file, number, label) =>
      fence(file, Number(number), label),
    );
}

function section(file, heading) {
  const text = read(file);
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start === -1) throw new Error(`${file} has no section "${heading}"`);
  const body = text.slice(start + heading.length + 5);
  return body.split(/\n## /)[0];
}

function fence(file, number, label) {
  const found = [...read(file).matchAll(/^```(\w+)\n([^]*?)^```$/gm)][number - 1];
  if (found === undefined) throw new Error(`${file} has no block of code ${number}`);
  return `\`\`\`${found[1]} [${label}]\n${found[2]}\`\`\``;
}

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
