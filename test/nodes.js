// Runs the tests under the other versions of Node, or under those that are named, or those of them
// whose path has one of some parts: `npm run test:nodes -- 26 fuzz`. `npm test` runs them under the one
// at hand. They run side by side, a worker each, and what each says is printed when it is done: all of
// it where it fails, else its closing lines.
import { fileURLToPath } from "node:url";
import { runCollected } from "../scripts/run-collected.js";
import { nodeBinary } from "./support/other-nodes.js";

const args = process.argv.slice(2);
const parts = args.filter((arg) => !/^\d+$/.test(arg));
const named = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const MAJORS = named.length > 0 ? named : [22, 24];

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const VITEST = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const env = { TEST_WORKERS: "1", TEST_VOLUME: "least", ...process.env };
const CLOSING_LINES = 8;

const others = MAJORS.filter((major) => !process.versions.node.startsWith(`${major}.`));
// One after the other: they share npm's cache.
const nodes = others.map((major) => ({ major, node: nodeBinary(major) }));
const results = await Promise.all(nodes.map(runTests));
const failed = results.filter(({ status }) => status !== 0).map(({ major }) => major);

if (failed.length > 0) {
  console.log(`The tests fail under Node ${failed.join(" and ")}`);
  process.exitCode = 1;
}

async function runTests({ major, node }) {
  const args = [VITEST, "run", "--root", "test", ...parts];
  const { status, output } = await runCollected(node, args, { cwd: ROOT, env });
  const lines = output.split("\n");
  const shown = status === 0 ? lines.slice(-CLOSING_LINES) : lines;
  console.log(`Node ${major}:\n${shown.join("\n")}`);
  return { major, status };
}
