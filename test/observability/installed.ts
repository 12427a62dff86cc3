import { spawnSync } from "node:child_process";

const NEEDED = ["prometheus", "promtool"];
const has = () => NEEDED.every((name) => spawnSync(name, ["--version"]).status === 0);

/**
 * Sees to it that Prometheus is there; in CI Debian's package is installed, or the tests fail.
 *
 * @returns Why it is not there, where that is nobody's fault; `undefined` where it is.
 */
export function missingPrometheus(): string | undefined {
  if (has()) return undefined;
  if (!process.env["CI"]) return "Prometheus is not installed: apt-get install prometheus";
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "prometheus"]]) {
    const { status, stderr } = spawnSync("apt-get", args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`apt-get ${args[0]} ended with ${status}: ${stderr}`);
  }
  if (!has()) throw new Error("Prometheus is installed, and yet not there");
  return undefined;
}
