import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../packages/steps/pack.js";

/**
 * A program that the README of a package shows, letter by letter.
 *
 * @param {string} name of the package's folder.
 * @param {string} words that tell its fenced block from the others.
 * @throws {Error} unless there is just one.
 */
export function program(name, words) {
  const readme = textOf(name);
  const fences = [...readme.matchAll(/^```[jt]s\n([^]*?)^```$/gm)].map(([, text]) => text);
  const [found, ...others] = fences.filter((text) => text.includes(words));
  if (found === undefined || others.length > 0)
    throw new Error(`packages/${name}/README.md has no program, or more than one, with ${words}`);
  return found;
}

/**
 * A piece of code that stands in the text, between two backticks.
 *
 * @param {string} name of the package's folder.
 * @param {string} start of the code.
 */
export function inline(name, start) {
  const [, code] = textOf(name).split(`\`${start}`);
  if (code === undefined) throw new Error(`packages/${name}/README.md does not say ${start}`);
  return start + code.slice(0, code.indexOf("`"));
}

function textOf(name) {
  return readFileSync(join(ROOT, "packages", name, "README.md"), "utf8");
}

/**
 * Another ending for a program: how an app is served differs, as a test or a runtime wants it.
 *
 * @param {string} text
 * @param {string} start of its last statement.
 * @param {string} ending
 */
export function endingWith(text, start, ending) {
  const at = text.lastIndexOf(`\n${start}`);
  if (at === -1) throw new Error(`the README's program has no line ${start}`);
  return `${text.slice(0, at)}\n${ending}`;
}

/** The same as CommonJS: as who writes `require` writes the README's imports. */
export function asCommonJs(text) {
  return text.replace(/^import (.*) from (".*");$/gm, "const $1 = require($2);");
}
