import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandOf, TYPESCRIPTS } from "./project.js";
import { runWith } from "./run.js";

/** The ways in which TypeScript resolves modules, and whether the importing files are CommonJS. */
const MODES = {
  commonjs: { options: { module: "commonjs" }, endings: ["ts"] },
  node16: { options: { module: "node16" }, endings: ["ts", "mts"] },
  nodenext: { options: { module: "nodenext" }, endings: ["ts", "mts"] },
  bundler: { options: { module: "esnext", moduleResolution: "bundler" }, endings: ["mts"] },
};

/** TypeScript 7 has no `node10` any more, and 6 deprecates it. */
const COMMONJS = {
  ts59: { moduleResolution: "node10" },
  ts60: { moduleResolution: "node10", ignoreDeprecations: "6.0" },
  ts70: { moduleResolution: "bundler" },
};

/** Each program in types/ is there once as CommonJS and once as an ES module. */
export async function writeEsModules(folder) {
  const types = join(folder, "types");
  for (const file of await readdir(types)) {
    const text = await readFile(join(types, file), "utf8");
    const esm = text.replace(/^import (\w+) = require\((".*?")\)/gm, "import $1 from $2");
    await writeFile(join(types, file.replace(/\.ts$/, ".mts")), esm);
  }
}

/** What is to be compiled: every compiler once in every mode, with all programs at once. */
export const COMPILATIONS = Object.keys(TYPESCRIPTS).flatMap((alias) =>
  Object.keys(MODES).map((mode) => ({ alias, mode })),
);

/**
 * Compiles the programs, declarations of ours included.
 *
 * @param {string} folder
 * @param {{ alias: string, mode: string }} compilation
 */
export async function compile(folder, { alias, mode }) {
  const config = join(folder, `tsconfig.${alias}.${mode}.json`);
  const { options, endings } = MODES[mode];
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    strict: true,
    noEmit: true,
    types: ["node"],
    ...options,
    ...(mode === "commonjs" && COMMONJS[alias]),
  };
  const include = endings.map((ending) => `types/*.${ending}`);
  await writeFile(config, JSON.stringify({ compilerOptions, include }));
  const tsc = commandOf(folder, alias, "tsc");
  const output = await runWith({ cwd: folder }, process.execPath, tsc, "-p", config).then(
    () => "",
    ({ cause }) => `${cause.stdout}${cause.stderr}`,
  );
  // Others' declarations: @types/koa does not compile beside every version of what it imports, and
  // Fastify's pino wants esModuleInterop of TypeScript 5.9.
  const ours = output
    .split("\n")
    .filter((line) => line && !/^node_modules\/(?!@wechat-errors\/)/.test(line));
  if (ours.length > 0) throw new Error(`tsc of ${alias}, ${mode}:\n${ours.join("\n")}`);
}
