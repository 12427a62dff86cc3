import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Each file's imports within the project, read once and again when it has changed. */
const known = new Map();

/**
 * Forbids circles of imports, those of types included: such files can only be understood together.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const noCircularImports = {
  meta: { type: "problem", schema: [], messages: { circle: "a circle of imports: {{files}}" } },
  create(context) {
    const check = (node) => {
      const target = node.source && resolveFrom(context.filename, node.source.value);
      const circle = target && pathBetween(target, context.filename);
      if (circle) context.report({ node, messageId: "circle", data: { files: shown(circle) } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** @returns {string[] | undefined} the files by which the first leads to the last. */
function pathBetween(from, to) {
  const cameFrom = new Map([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) return trace(file, cameFrom);
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return undefined;
}

function trace(file, cameFrom) {
  const path = [];
  for (let at = file; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}

function importsOf(file) {
  const changedAt = statSync(file).mtimeMs;
  const before = known.get(file);
  if (before?.changedAt === changedAt) return before.imports;
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/^(?:import|export|\}) ?.*?"(\.[^"]*)";$/gm)]
    .map(([, specifier]) => resolveFrom(file, specifier))
    .filter((each) => each !== undefined);
  known.set(file, { changedAt, imports });
  return imports;
}

/** TypeScript names the `.js` that its file will be. */
function resolveFrom(file, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const target = resolve(dirname(file), specifier);
  return [target.replace(/\.js$/, ".ts"), target].find((each) => existsSync(each));
}

function shown(files) {
  return files.map((file) => file.slice(file.lastIndexOf("/src/") + 1)).join(" → ");
}
