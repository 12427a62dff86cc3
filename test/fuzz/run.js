// The differential fuzz: node run.js [--seed N] [--cases N] [--from N] [--only N] [--jobs N]
// [--subject NAME] [--examples N]. Ends with 1 where something differs that may not.
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1e9) },
    cases: { type: "string", default: "100000" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
    jobs: { type: "string", default: "2" },
    subject: { type: "string", default: "ours" },
    examples: { type: "string", default: "1" },
  },
});
const from = Number(values.only ?? values.from);
const options = {
  seed: Number(values.seed),
  from,
  to: values.only === undefined ? from + Number(values.cases) : from + 1,
  jobs: Number(values.jobs),
  subject: values.subject,
  examples: Number(values.examples),
};
console.log(`seed ${options.seed}, cases ${options.from} to ${options.to - 1}, ${options.subject}`);
const began = performance.now();
const report = await fuzz({
  ...options,
  onProgress: (text) => process.stderr.write(`\r${text}   `),
});
for (const [name, { count, examples, indices }] of report.classes) {
  console.log(`\n## ${name}: ${count}`);
  for (const { index, test, differences } of examples) {
    console.log(`--seed ${options.seed} --only ${index} (also ${indices.join(", ")})`);
    console.log(JSON.stringify(test));
    for (const each of differences) console.log(`  ${each}`);
  }
}
console.log(`\npermitted: ${JSON.stringify(Object.fromEntries(report.permitted))}`);
console.log(`unstable: ${report.unstable.length} ${report.unstable.slice(0, 20).join(" ")}`);
const seconds = (performance.now() - began) / 1000;
console.log(`${report.cases} cases, ${report.failures} differ, ${seconds.toFixed(0)} s`);
process.exitCode = report.failures > 0 ? 1 : 0;
