// npm run check: all that CI runs, on what `npm run build` has built. What keeps one core busy runs two
// at a time; what each says is printed when it is done. Then the tests, which keep two cores busy, under
// the Node at hand, and under the others what depends on Node most.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Each in a line of its own, the longest first: what begins last should not take long. */
const SIDE_BY_SIDE = [
  "node test/packages/check.js",
  "eslint .",
  "npm --prefix docs ci --no-audit --no-fund && npm --prefix docs run check",
  "node test/packages/runners.js",
  "tsc -p test",
  "prettier --check .",
];
const ALONE = [
  "vitest run --root test",
  "node test/nodes.js capture/ fuzz regressions/buffered proxies/failing proxies/going-on adapters/streaming",
];
const CORES = 2;

const cwd = fileURLToPath(new URL("../", import.meta.url));

/** Runs a command to its end; whether it has failed. */
function run(command, { isAlone }) {
  const start = performance.now();
  const stdio = ["ignore", ...(isAlone ? ["inherit", "inherit"] : ["pipe", "pipe"])];
  const child = spawn(command, { cwd, shell: true, stdio });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      const how = status === 0 ? "ok" : "FAILED";
      console.log(`${output}\n${command} … ${how} (${seconds} s)\n`);
      resolve(status !== 0);
    });
  });
}

const failed = [];
async function runEach(commands, options) {
  for (let command = commands.shift(); command !== undefined; command = commands.shift())
    if (await run(command, options)) failed.push(command);
}

await Promise.all(Array.from({ length: CORES }, () => runEach(SIDE_BY_SIDE, { isAlone: false })));
// Tests of what does not compile tell nothing more.
if (failed.length === 0) await runEach(ALONE, { isAlone: true });

if (failed.length > 0) {
  console.error(`The check fails:\n${failed.join("\n")}`);
  process.exitCode = 1;
}
