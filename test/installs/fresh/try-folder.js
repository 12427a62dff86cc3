import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "../../packages/steps/run.js";
import { askApp, expectLog } from "./answers.js";
import { App } from "./app.js";
import { leadByProxy } from "./led-by-proxy.js";

const FILES = fileURLToPath(new URL("files/", import.meta.url));
const MANIFEST = '{ "name": "app", "private": true }\n';
const QUIETLY = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];

/**
 * Makes a user's project and tries it.
 *
 * @param {string} folder that it is made in.
 * @param {import("./folder.js").Folder} of
 * @param {ReadonlyMap<string, string>} tarballs by name of package.
 * @returns {Promise<import("./table.js").Row>}
 */
export async function tryFolder(folder, of, tarballs) {
  await cp(FILES, folder, { recursive: true });
  await write(folder, { "package.json": MANIFEST, ...of.files() });
  const started = performance.now();
  await install(folder, of, tarballs);
  const installed = performance.now();
  await write(folder, { "tsconfig.json": tsconfig(of) });
  await run(folder, "node_modules/.bin/tsc");
  const preload = `--import=${pathToFileURL(join(folder, "preload.mjs"))}`;
  for (const [command, ...args] of of.builds ?? []) await run(folder, command, ...args);
  if (of.listening === undefined) await runTests(folder, of);
  else if (of.byProxy) {
    const { env, close } = await leadByProxy(folder);
    await askApp(folder, of, env).finally(close);
  } else await askApp(folder, of, { NODE_OPTIONS: preload });
  return {
    of,
    version: await versionOf(folder, of.others[0]),
    installSeconds: (installed - started) / 1000,
    seconds: (performance.now() - installed) / 1000,
  };
}

/** As users do who have the README open: our packages, with what they run on. */
async function install(folder, { packages, others }, tarballs) {
  const ours = [...new Set(["core", "testing", ...packages])];
  const files = ours.map((name) => tarballs.get(`@wechat-errors/${name}`));
  await run(folder, "npm", "install", ...QUIETLY, ...files, ...others, "co-wechat-api@3");
}

function tsconfig({ compilerOptions, files }) {
  const include = Object.keys(files()).some((file) => file.startsWith("src/")) ? "src" : "types.ts";
  return JSON.stringify({
    compilerOptions: { noEmit: true, ...compilerOptions },
    include: [include],
  });
}

async function runTests(folder, { command, logged }) {
  const tests = new App(folder, command, {});
  try {
    if ((await tests.ended()) !== 0) throw new Error(tests.text);
    await expectLog(tests, logged);
  } finally {
    await tests.stop();
  }
}

async function versionOf(folder, spec) {
  const name = spec.slice(0, spec.lastIndexOf("@"));
  const { version } = JSON.parse(
    await readFile(join(folder, "node_modules", name, "package.json"), "utf8"),
  );
  return version;
}

async function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
