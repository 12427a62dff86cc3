import { cp, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MANAGERS } from "./manager-commands.js";
import { commandOf } from "./project.js";
import { run, runWith } from "./run.js";

const CONSUMER = fileURLToPath(new URL("../consumer/", import.meta.url));

/**
 * An Express app that names @wechat-errors/express and nothing else of ours, as the README has it,
 * installed by another manager and run.
 *
 * @param {string} name of the manager.
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} tarballs by name of package.
 */
export async function installWith(name, folder, tarballs) {
  const { command, overrides, args } = MANAGERS[name];
  await cp(CONSUMER, folder, { recursive: true });
  const files = Object.fromEntries([...tarballs].map(([each, file]) => [each, `file:${file}`]));
  const ours = "@wechat-errors/express";
  const dependencies = { [ours]: files[ours], express: "^5.0.0" };
  const manifest = { name: "app", private: true, dependencies, ...overrides(files) };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const cache = `${folder}-cache`;
  await mkdir(cache);
  await writeFile(join(folder, "yarn.lock"), "");
  const program = commandOf(join(dirname(folder), "npm"), name, command);
  const options = { cwd: folder, env: { ...process.env, ...(await yarnSettings(cache)) } };
  await runWith(options, process.execPath, program, ...args(cache));
  for (const kind of ["cjs", "mjs"])
    await run(folder, process.execPath, `programs/express.${kind}`);
}

/** Yarn from version 2 on does not read npm's settings. */
async function yarnSettings(cache) {
  const registry = (await run(tmpdir(), "npm", "config", "get", "registry")).trim();
  return {
    YARN_NODE_LINKER: "node-modules",
    YARN_ENABLE_SCRIPTS: "false",
    YARN_ENABLE_TELEMETRY: "false",
    // What CI calls hardened would refuse a lock file that is still to be written.
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    YARN_GLOBAL_FOLDER: cache,
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
  };
}
