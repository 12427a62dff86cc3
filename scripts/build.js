// Writes what is published of every package beside the declarations that `tsc -b` has written to
// its dist/. What is built is what its package.json names: see CONTRIBUTING.md, "Adding a package".
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./build/bundle.js";
import { writeCommonjsTypes } from "./build/commonjs-types.js";
import { writeFolders } from "./build/old-resolution.js";
import { readPackage } from "./build/package.js";

const PACKAGES = fileURLToPath(new URL("../packages/", import.meta.url));

for (const name of readdirSync(PACKAGES)) {
  const pkg = readPackage(PACKAGES + name);
  if (pkg === undefined) continue;
  await bundle(pkg, "esm");
  await bundle(pkg, "cjs");
  writeCommonjsTypes(pkg);
  writeFolders(pkg);
}
