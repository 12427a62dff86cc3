import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { run } from "./run.js";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** As FRAMEWORKS.md says; those that are not here have no bound. */
const MAX_BYTES = {
  core: 400_000,
  ...Object.fromEntries(
    ["express", "koa", "nestjs", "egg", "fastify", "hono"].map((name) => [name, 20_000]),
  ),
};

/** Every package of this repository: its folder's name, and its package.json. */
export const PACKAGES = readdirSync(join(ROOT, "packages")).map((name) => ({
  name,
  manifest: JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8")),
}));

/**
 * @param {string} folder where the tarballs go.
 * @returns {Promise<Map<string, string>>} name of each package → path of its tarball.
 */
export async function pack(folder) {
  const workspaces = PACKAGES.map(({ name }) => `--workspace=packages/${name}`);
  const to = ["--json", "--pack-destination", folder];
  const made = JSON.parse(await run(ROOT, "npm", "pack", ...to, ...workspaces));
  const tarballs = new Map(made.map(({ name, filename }) => [name, join(folder, filename)]));
  if (tarballs.size !== PACKAGES.length) throw new Error(`packed ${[...tarballs.keys()]}`);
  return tarballs;
}

/** publint, and attw in every mode of resolution. */
export async function lint({ name, manifest }, tarball) {
  const bytes = await readFile(tarball);
  const { messages } = await publint({
    pack: { tarball: new Uint8Array(bytes).buffer },
    strict: true,
  });
  const said = messages
    .filter(({ type }) => type !== "suggestion")
    .map((message) => formatMessage(message, manifest));
  const includeEntrypoints = entriesBehindWildcards(name, manifest);
  const { problems = [] } = await checkPackage(createPackageFromTarballData(bytes), {
    includeEntrypoints,
  });
  said.push(...problems.map((problem) => JSON.stringify(problem)));
  if (said.length > 0) throw new Error(`${name}:\n${said.join("\n")}`);
  if (bytes.length > MAX_BYTES[name]) throw new Error(`${name} is ${bytes.length} bytes, packed`);
  return `${(bytes.length / 1000).toFixed(1)} kB`;
}

/** `./catalog/*` → `catalog/wecom` and so on: attw looks at what it is told of. */
function entriesBehindWildcards(name, { exports }) {
  return Object.keys(exports)
    .filter((entry) => entry.endsWith("/*"))
    .map((entry) => entry.slice("./".length, -"/*".length))
    .flatMap((folder) =>
      readdirSync(join(ROOT, "packages", name, folder)).map((each) => `${folder}/${each}`),
    );
}
