import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { readText, rowsOf } from "../../support/markdown.js";
import { ROOT } from "../../support/program.js";
import { blindSpots } from "./blind-spots.js";
import { clientsTable } from "./clients-table.js";

const FILE = "packages/core/CLIENTS.md";

test(`${FILE} shows the clients and versions that are tested`, async () => {
  const path = join(ROOT, FILE);
  const current = readText(FILE).replace(/^\| Client\b.*(?:\n\|.*)+/m, () => clientsTable());
  const rendered = await format(current, { ...(await resolveConfig(path)), filepath: path });
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, rendered);
  expect(
    readText(FILE),
    "to bring it up to date: UPDATE_DOCS=1 npx vitest run --root test third-party/clients/docs",
  ).toBe(rendered);
  expect(rendered).toContain("| undici request()");
});

test(`${FILE} lists what the tests show to be unseen`, () => {
  const cells = rowsOf(readText(FILE)).map(([cell]) => cell);
  const from = cells.indexOf("What");
  // Below the heading and its line.
  expect(cells.slice(from + 2)).toEqual(blindSpots.map(({ name }) => name));
});
