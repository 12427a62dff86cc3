// Runs the tests under the other versions of Node, or under those that are named: `npm run test:nodes
// -- 26`. `npm test` runs them under the one at hand.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { nodeBinary } from "./support/other-nodes.js";

const named = process.argv.slice(2).map(Number);
const MAJORS = named.length > 0 ? named : [22, 24];

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const VITEST = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const failed = [];

for (const major of MAJORS) {
  if (process.versions.node.startsWith(`${major}.`)) {
    console.log(`Node ${major}: skipped, since it is the one at hand`);
    continue;
  }
  const node = nodeBinary(major);
  const { stdout: version } = spawnSync(node, ["--version"], { encoding: "utf8" });
  console.log(`Node ${version.trim()}:`);
  const { status } = spawnSync(node, [VITEST, "run", "--root", "test"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) failed.push(major);
}

if (failed.length > 0) {
  console.log(`The tests fail under Node ${failed.join(" and ")}`);
  process.exitCode = 1;
}
