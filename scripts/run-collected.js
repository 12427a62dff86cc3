import { spawn } from "node:child_process";

/**
 * Runs a program that goes on beside others, and keeps what it says for when it is done.
 *
 * @returns {Promise<{ status: number | null, output: string }>}
 */
export function runCollected(command, args, options) {
  const child = spawn(command, args, options);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output: output.trimEnd() }));
  });
}
