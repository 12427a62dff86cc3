// All that CI runs, but for the build: stage after stage, the parts of a stage side by side. What each
// part says is printed when it is done. Ends with 1 when one has failed, after its stage.
import { runCollected } from "./run-collected.js";

/** What depends on Node most. `test:run` is all tests, on the Node at hand. */
const ON_OTHER_NODES =
  "capture/ fuzz regressions/buffered proxies/failing proxies/going-on adapters/streaming";

/** Each part of the first stage leaves a core idle half of the time; later ones take what there is. */
const STAGES = [
  ["lint", "test:packages", "docs:check", "test:types"],
  ["test:run"],
  [`test:nodes -- ${ON_OTHER_NODES}`],
];

for (const stage of STAGES) {
  const failed = (await Promise.all(stage.map(run))).filter(({ status }) => status !== 0);
  if (failed.length === 0) continue;
  console.log(`failed: ${failed.map(({ part }) => part).join(", ")}`);
  process.exit(1);
}

async function run(part) {
  const start = performance.now();
  const env = { ...process.env, BUILT: "1" };
  const { status, output } = await runCollected("npm", ["run", "--silent", ...part.split(" ")], {
    env,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n${output}\n${part}: ${seconds} s`);
  return { part, status };
}
