// Tests on frameworks that are too big, or too many, to stand in the lock file of all: each has a
// folder and a lock of its own here. `npm run test:installs` installs them and runs their tests; then
// it does in fresh folders what the READMEs say: see fresh/run.js.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const installs = readdirSync(HERE, { withFileTypes: true }).filter((each) => isInstall(each));
for (const { name } of installs)
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: HERE + name,
    stdio: ["ignore", "ignore", "inherit"],
  });

// Copies, which find the Nest beside them; what they need of core is the workspace's.
for (const { name } of installs.filter(({ name }) => name.startsWith("nest"))) {
  const copy = `${HERE}${name}/node_modules/@wechat-errors/nestjs`;
  mkdirSync(copy, { recursive: true });
  for (const part of ["dist", "package.json"])
    cpSync(`${ROOT}packages/nestjs/${part}`, `${copy}/${part}`, { recursive: true });
}

for (const [file, ...args] of [
  ["npx", "vitest", "run", "--root", HERE],
  [process.execPath, `${HERE}fresh/run.js`],
]) {
  const { status } = spawnSync(file, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

function isInstall(entry) {
  return entry.isDirectory() && readdirSync(HERE + entry.name).includes("package-lock.json");
}
