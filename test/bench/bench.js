// npm run bench [-- <parts>] [--json <file>] [--node <major>]: the figures that matter, as ratios of
// things measured side by side in this run.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { nodeBinary } from "../support/other-nodes.js";
import { benchAllocation } from "./allocation.js";
import { benchInFlight } from "./in-flight.js";
import { benchMarkup, benchQueries } from "./odd-input.js";
import { benchReading } from "./reading.js";
import { isMet, printTable } from "./report.js";
import { benchServing } from "./serving.js";
import { benchStarting } from "./starting.js";
import { benchTesting } from "./testing.js";

const PARTS = {
  reading: [benchReading],
  odd: [benchQueries, benchMarkup],
  starting: [benchStarting],
  memory: [benchAllocation, benchInFlight],
  serving: [benchServing],
  testing: [benchTesting],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, node: { type: "string" } },
});
const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined)
  throw new Error(`there is no part ${unknown}, but ${Object.keys(PARTS).join(", ")}`);

if (values.node === undefined) await run();
else runUnder(nodeBinary(Number(values.node)));

async function run() {
  const figures = [];
  for (const part of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
    console.log(`\n${part}, on Node ${process.versions.node}`);
    const start = figures.length;
    for (const bench of PARTS[part])
      for await (const figure of bench()) figures.push({ part, ...figure, met: isMet(figure) });
    printTable(figures.slice(start));
  }
  if (values.json === undefined) return;
  const machine = { node: process.version, cpu: os.cpus()[0]?.model, cpus: os.cpus().length };
  writeFileSync(values.json, `${JSON.stringify({ ...machine, figures }, undefined, 2)}\n`);
}

function runUnder(node) {
  const json = values.json === undefined ? [] : ["--json", values.json];
  const args = [import.meta.filename, ...positionals, ...json];
  process.exitCode = spawnSync(node, args, { stdio: "inherit" }).status;
}
