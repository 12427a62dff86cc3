// Packs the packages as they would be published, installs them in fresh folders as users would, and
// runs, compiles, tests and bundles small programs there. A new package is packed, linted, imported
// and required without a line here; its own programs go to consumer/.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeBinary } from "../support/other-nodes.js";
import { bundleAll } from "./steps/bundles.js";
import { MANAGERS } from "./steps/manager-commands.js";
import { installWith } from "./steps/managers.js";
import { lint, pack, PACKAGES } from "./steps/pack.js";
import { commandOf, install, JESTS, readDeclarations, TYPESCRIPTS } from "./steps/project.js";
import { inParallel, run, step } from "./steps/run.js";
import { compile, writeEsModules } from "./steps/types.js";

const NODES = [20, 22, 24];

const parent = await mkdtemp(join(tmpdir(), "wechat-errors-packages-"));
const folder = join(parent, "npm");
try {
  let tarballs;
  await step("pack", async () => {
    tarballs = await pack(parent);
  });
  await step("install with npm", () => install(folder, tarballs.values()));
  await step("read the declarations", () => readDeclarations(folder));
  await writeEsModules(folder);
  const nodes = NODES.map((major) => [major, nodeBinary(major)]);
  const programs = await readdir(join(folder, "programs"));
  await inParallel([
    ...PACKAGES.map(
      (pkg) => () =>
        step(`publint and attw: ${pkg.name}`, () => lint(pkg, tarballs.get(pkg.manifest.name))),
    ),
    () => step("bundle", () => bundleAll(folder)),
    ...nodes.flatMap(([major, node]) =>
      programs.map(
        (program) => () =>
          step(`Node ${major}: ${program}`, async () => {
            await run(folder, node, join("programs", program));
          }),
      ),
    ),
    ...nodes.flatMap(([major, node]) =>
      Object.keys(JESTS).map(
        (alias) => () =>
          step(`Node ${major}: ${alias}`, async () => {
            await run(folder, node, commandOf(folder, alias, "jest"), "--runInBand");
          }),
      ),
    ),
    ...Object.entries(TYPESCRIPTS).map(
      ([alias, version]) =>
        () =>
          step(`TypeScript ${version}`, () => compile(folder, alias)),
    ),
    ...Object.keys(MANAGERS).map(
      (manager) => () =>
        step(`install with ${manager}`, () =>
          installWith(manager, join(parent, manager), tarballs),
        ),
    ),
  ]);
} catch (error) {
  console.log(`failed\n\n${error.message}`);
  process.exitCode = 1;
} finally {
  await rm(parent, { recursive: true, force: true });
}
