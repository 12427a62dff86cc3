import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandOf } from "./project.js";
import { runWith } from "./run.js";

const DIAGNOSE = fileURLToPath(new URL("diagnose.js", import.meta.url));

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

/**
 * Compiles the programs in every mode, all at once, and our declarations with them.
 *
 * @param {string} folder
 * @param {string} alias of the compiler.
 */
export async function compile(folder, alias) {
  const configs = [];
  for (const [mode, { options, endings }] of Object.entries(MODES)) {
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
    const config = join(folder, `tsconfig.${alias}.${mode}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, include }));
    configs.push(config);
  }
  // TypeScript 7 has no programming interface, and needs none: it is quick.
  const commands =
    alias === "ts70"
      ? configs.map((config) => [commandOf(folder, alias, "tsc"), "-p", config])
      : [[DIAGNOSE, join(folder, "node_modules", alias), ...configs]];
  for (const command of commands) await expectNothingOfOurs(folder, command);
}

/** Runs a compiler, and throws what it says of programs and of our declarations. */
async function expectNothingOfOurs(folder, command) {
  const output = await runWith({ cwd: folder }, process.execPath, ...command).then(
    ({ stdout }) => stdout,
    ({ cause }) => `${cause.stdout}${cause.stderr}`,
  );
  // Others' declarations: @types/koa does not compile beside every version of what it imports, and
  // Fastify's pino wants esModuleInterop of TypeScript 5.9.
  const ours = output
    .split("\n")
    .filter((line) => line && !/^node_modules\/(?!@wechat-errors\/)/.test(line));
  if (ours.length > 0) throw new Error(`${command.join(" ")}:\n${ours.join("\n")}`);
}
