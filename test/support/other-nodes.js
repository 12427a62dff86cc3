// Other versions of Node, by the npm packages that carry their binaries.
import { execFileSync } from "node:child_process";

const current = Number(process.versions.node.split(".")[0]);

/**
 * The binary of a major version: our own for our own.
 *
 * @param {number} major
 * @returns {string} its path, in npm's cache where it had to be fetched.
 */
export function nodeBinary(major) {
  if (major === current) return process.execPath;
  const name = `node-${process.platform}-${process.arch}@${major}`;
  const script = `node -p process.execPath`;
  const options = ["exec", "--yes", `--package=${name}`, "-c", script];
  const path = execFileSync("npm", options, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return path.trim();
}
