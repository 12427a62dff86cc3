import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../packages/steps/pack.js";

/**
 * What came of a folder; it is there only if all was well.
 *
 * @typedef {{ of: import("./folder.js").Folder, version: string, installSeconds: number, seconds: number }} Row
 */

const FILE = join(ROOT, "packages/core/FRAMEWORKS.md");

/** The versions that were met, and how long each took. */
export function printTable(rows) {
  for (const { of, version, installSeconds, seconds } of rows)
    console.log(
      [
        `${of.framework} (${version})`.padEnd(24),
        of.runs.padEnd(24),
        `installed in ${installSeconds.toFixed(0)} s`.padEnd(20),
        `tried in ${seconds.toFixed(0)} s`,
      ].join(" "),
    );
}

/** The table that users read is the one that was met. With UPDATE_DOCS=1 it is written. */
export function checkTable(rows) {
  const text = readFileSync(FILE, "utf8");
  const rendered = text.replace(/^\|[^]*\|$/m, () => render(rows));
  if (process.env.UPDATE_DOCS === "1") return writeFileSync(FILE, rendered);
  if (rendered === text) return;
  console.log(`packages/core/FRAMEWORKS.md is out of date: UPDATE_DOCS=1 npm run test:installs`);
  process.exitCode = 1;
}

function render(rows) {
  const head = [
    "Framework",
    "Run by",
    "Package",
    "Thrown",
    "Relayed",
    "SDK",
    "Logged once by",
    "Typed",
  ];
  const body = rows.map(({ of }) => [
    of.framework,
    of.runs,
    of.packages.map((name) => `\`@wechat-errors/${name}\``).join(", "),
    "yes",
    "yes",
    "yes",
    of.log,
    "yes",
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
