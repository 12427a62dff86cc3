// Packs the packages as they would be published, installs them in a fresh folder as a user would,
// and runs a test of an app there with each test runner. Needs, from the registry: express,
// supertest, vitest, jest, mocha.
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const RUNNERS = fileURLToPath(new URL("runners/", import.meta.url));
const PACKAGES = ["core", "express", "testing"];
const OTHERS = ["express@5", "supertest@7", "vitest@4.1.12", "jest@30", "mocha@11"];

const JEST = JSON.stringify({
  testEnvironment: "node",
  transform: {},
  moduleFileExtensions: ["js", "mjs", "cjs"],
});
const jest = (pattern) => [
  "node_modules/jest/bin/jest.js",
  "--config",
  JEST,
  "--testRegex",
  pattern,
];

const TESTS = {
  vitest: ["node_modules/vitest/vitest.mjs", "run", "--dir", ".", "vitest.test.js"],
  "Jest, ES modules": ["--experimental-vm-modules", ...jest("jest-esm\\.test\\.js$")],
  "Jest, CommonJS": jest("jest-commonjs\\.test\\.cjs$"),
  "node:test": ["--test", "node.test.js", "forgotten.test.js"],
  mocha: ["node_modules/mocha/bin/mocha.js", "mocha.spec.js"],
};
/** A runner that hangs has failed. */
const TIMEOUT_MS = 120_000;

const execute = promisify(execFile);

/** Runs a program to its end; rejects with all its output where it fails. */
async function run(cwd, file, ...args) {
  try {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024, timeout: TIMEOUT_MS };
    return (await execute(file, args, options)).stdout;
  } catch (error) {
    const why = error.killed ? "did not end" : "failed";
    throw new Error(`${why}\n${error.stdout ?? ""}${error.stderr ?? ""}`, { cause: error });
  }
}

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
  return JSON.parse(made).map(({ filename }) => join(folder, filename));
}

/** Says what is done, does it, and says how it went. */
async function step(what, work) {
  process.stdout.write(`${what} … `);
  const result = await work();
  console.log("ok");
  return result;
}

const folder = await mkdtemp(join(tmpdir(), "wechat-errors-runners-"));
try {
  const tarballs = await step("pack", () => pack(folder));
  await step("install in a fresh folder", async () => {
    await cp(RUNNERS, folder, { recursive: true });
    await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
    const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
    await run(folder, "npm", "install", ...quietly, ...tarballs, ...OTHERS);
  });
  for (const [name, args] of Object.entries(TESTS))
    await step(name, () => run(folder, process.execPath, ...args));
} catch (error) {
  console.log(`failed\n\n${error.message}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
