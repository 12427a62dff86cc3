// Does what the READMEs say, in a fresh folder for each framework and runtime: installs the packages
// as they would be published, copies the README's programs, type-checks, starts, and asks for an error
// that is thrown, one that is relayed and one of an SDK. `node test/installs/fresh/run.js hono next`
// makes those folders alone.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack } from "../../packages/steps/pack.js";
import { inParallel, step } from "../../packages/steps/run.js";
import { express } from "./folders/express.js";
import { egg } from "./folders/egg.js";
import { fastify } from "./folders/fastify.js";
import { hono } from "./folders/hono.js";
import { midway } from "./folders/midway.js";
import { nestjs } from "./folders/nestjs.js";
import { next } from "./folders/next.js";
import { tryFolder } from "./try-folder.js";
import { checkTable, printTable } from "./table.js";

const FOLDERS = [
  express(4, 30),
  express(5, 29),
  express(5, 30),
  nestjs(10),
  nestjs(11),
  nestjs(12, "Express"),
  nestjs(12, "Fastify"),
  egg(3),
  egg(4),
  midway(3),
  fastify(5),
  hono(4, "Node"),
  hono(4, "Bun"),
  hono(4, "Deno"),
  next(16),
];

const named = process.argv.slice(2);
const chosen = FOLDERS.filter(
  ({ framework, runs }) =>
    named.length === 0 ||
    named.some((name) => `${framework} ${runs}`.toLowerCase().includes(name.toLowerCase())),
);
const parent = await mkdtemp(join(tmpdir(), "wechat-errors-fresh-"));
try {
  const tarballs = await pack(parent);
  const rows = [];
  await inParallel(
    chosen.map((folder, at) => async () => {
      const name = `${folder.framework}, ${folder.runs}`;
      try {
        await step(name, async () => {
          rows[at] = await tryFolder(join(parent, String(at)), folder, tarballs);
        });
      } catch (error) {
        console.log(`${name} … failed\n${error.message}`);
        process.exitCode = 1;
      }
    }),
  );
  printTable(rows.filter(Boolean));
  if (chosen.length === FOLDERS.length && process.exitCode === undefined) checkTable(rows);
} finally {
  await rm(parent, { recursive: true, force: true });
}
