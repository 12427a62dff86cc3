// Packs the packages as they would be published, installs them in a fresh folder as a user would,
// and runs and compiles small programs there.
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { nodeBinary } from "../support/other-nodes.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CONSUMER = fileURLToPath(new URL("consumer/", import.meta.url));
const PACKAGES = ["cli", "core", "express", "koa", "testing"];
/** Those that are imported; the command line has nothing to import. */
const LIBRARIES = ["core", "express", "koa", "testing"];
const NODES = [20, 22, 24];
const TYPESCRIPTS = { ts59: "5.9", ts60: "6.0", ts70: "7.0" };
const PROGRAMS = ["load.js", "express.js", "koa.js", "cli.js"];

const execute = promisify(execFile);

/**
 * Runs a program to its end.
 *
 * @param {string} cwd
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<string>} its standard output; rejects with all its output where it fails.
 */
async function run(cwd, file, ...args) {
  try {
    const { stdout } = await execute(file, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const command = [file, ...args].join(" ");
    throw new Error(`${command} failed\n${error.stdout ?? ""}${error.stderr ?? ""}`, {
      cause: error,
    });
  }
}

/**
 * @param {string} folder where the tarballs go.
 * @returns {Promise<string[]>} their paths.
 */
async function pack(folder) {
  const workspaces = PACKAGES.map((name) => `--workspace=packages/${name}`);
  const made = await run(
    ROOT,
    "npm",
    "pack",
    "--json",
    "--pack-destination",
    folder,
    ...workspaces,
  );
  const tarballs = JSON.parse(made).map(({ filename }) => join(folder, filename));
  if (tarballs.length !== PACKAGES.length) throw new Error(`packed ${tarballs.join(", ")}`);
  return tarballs;
}

/** @param {string} tarball */
async function lint(tarball) {
  const publint = join(ROOT, "node_modules/publint/src/cli.js");
  await run(ROOT, process.execPath, publint, "--strict", tarball);
}

/**
 * A user's project with our packages in it.
 *
 * @param {string} folder
 * @param {readonly string[]} tarballs
 */
async function install(folder, tarballs) {
  await cp(CONSUMER, folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const compilers = Object.entries(TYPESCRIPTS).map(
    ([alias, version]) => `${alias}@npm:typescript@${version}`,
  );
  const others = ["express@5", "koa@3", "@types/express@5", "@types/koa@3", "@types/node@20"];
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  await run(folder, "npm", "install", ...quietly, ...tarballs, ...others, ...compilers);
}

/**
 * @param {string} folder
 * @param {string} alias under which a version of TypeScript is installed there.
 * @param {string} name of a package.
 */
async function compile(folder, alias, name) {
  const config = join(folder, `tsconfig.${name}.json`);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2022"],
    strict: true,
    noEmit: true,
    // @types/koa does not compile beside every version of what it imports; core needs no other types.
    skipLibCheck: name !== "core",
    types: name === "core" ? [] : ["node"],
  };
  await writeFile(config, JSON.stringify({ compilerOptions, files: [`${name}-types.ts`] }));
  const { bin } = JSON.parse(await readFile(join(folder, `node_modules/${alias}/package.json`)));
  const compiler = join(folder, "node_modules", alias, bin.tsc);
  await run(folder, process.execPath, compiler, "-p", config);
}

/** Our declarations speak of node:http, so that they fit whichever types of Express a user has. */
async function readDeclarations(folder) {
  for (const name of PACKAGES) {
    const dist = join(folder, "node_modules/@wechat-errors", name, "dist");
    const files = (await readdir(dist, { recursive: true })).filter((file) =>
      file.endsWith(".d.ts"),
    );
    if (files.length === 0) throw new Error(`${name} has no declarations`);
    for (const file of files)
      if (
        /@types\/express|express-serve-static-core/.test(await readFile(join(dist, file), "utf8"))
      )
        throw new Error(`${name}/dist/${file} speaks of Express's own types`);
  }
}

/** Says what is done, does it, and says how it went. */
async function step(what, work) {
  process.stdout.write(`${what} … `);
  const result = await work();
  console.log("ok");
  return result;
}

const folder = await mkdtemp(join(tmpdir(), "wechat-errors-packages-"));
try {
  const tarballs = await step("pack", () => pack(folder));
  for (const tarball of tarballs)
    await step(`publint ${tarball.slice(folder.length + 1)}`, () => lint(tarball));
  await step("install in a fresh folder", () => install(folder, tarballs));
  await step("read the declarations", () => readDeclarations(folder));
  for (const major of NODES) {
    const node = nodeBinary(major);
    for (const program of PROGRAMS)
      await step(`Node ${major}: ${program}`, () => run(folder, node, program));
  }
  for (const [alias, version] of Object.entries(TYPESCRIPTS))
    for (const name of LIBRARIES)
      await step(`TypeScript ${version}: ${name}`, () => compile(folder, alias, name));
} catch (error) {
  console.log(`failed\n\n${error.message}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
