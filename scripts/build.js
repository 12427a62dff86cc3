// Compiles, and writes what is published of every package beside its declarations. What is built is
// what its package.json names: see CONTRIBUTING.md, "Adding a package".
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./build/bundle.js";
import { writeCommonjsTypes } from "./build/commonjs-types.js";
import { writeFolders } from "./build/old-resolution.js";
import { readPackage } from "./build/package.js";

const PACKAGES = fileURLToPath(new URL("../packages/", import.meta.url));
/** Eight times as fast as 6, which is here for what needs a compiler to call: eslint. */
const TYPESCRIPT_7 = fileURLToPath(new URL("../node_modules/typescript7/bin/tsc", import.meta.url));

// The parts of a check run side by side, and none may write what another one reads.
if (process.env.BUILT === undefined) await build();

async function build() {
  run(TYPESCRIPT_7, "-b");
  run(`${PACKAGES}core/scripts/write-rows.js`);
  for (const name of readdirSync(PACKAGES)) {
    const pkg = readPackage(PACKAGES + name);
    if (pkg === undefined) continue;
    await bundle(pkg, "esm");
    await bundle(pkg, "cjs");
    writeCommonjsTypes(pkg);
    writeFolders(pkg);
  }
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
