// npm run coverage [-- <part of a path> …]: what the tests run of packages/*/src, by lines and branches;
// coverage/index.html shows where. dist/ has source maps meanwhile, and only then.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

function run(command, env = {}) {
  const options = { cwd: root, stdio: "inherit", shell: true, env: { ...process.env, ...env } };
  return spawnSync(command, options).status ?? 1;
}

const parts = process.argv.slice(2).join(" ");
const tests = `mcr --config test/coverage.config.js "vitest run --root test ${parts}"`;
process.exitCode = run("npm run --silent build", { SOURCE_MAPS: "1" }) || run(tests);
for (const name of readdirSync(join(root, "packages"))) {
  const dist = join(root, "packages", name, "dist");
  for (const file of readdirSync(dist, { recursive: true }))
    if (/js\.map$/.test(file)) rmSync(join(dist, file));
}
run("npm run --silent build");
