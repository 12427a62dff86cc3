import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * Runs a program to its end.
 *
 * @param {string} cwd
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<string>} its standard output; rejects with all its output where it fails.
 */
export async function run(cwd, file, ...args) {
  return (await runWith({ cwd }, file, ...args)).stdout;
}

/** The same, with options of `child_process.execFile`, for both outputs. */
export async function runWith(options, file, ...args) {
  try {
    return await execute(file, args, { maxBuffer: 64 * 1024 * 1024, ...options });
  } catch (error) {
    const command = [file, ...args].join(" ");
    throw new Error(`${command} failed\n${error.stdout ?? ""}${error.stderr ?? ""}`, {
      cause: error,
    });
  }
}

/** Says what was done, how it went, and how long it took. */
export async function step(what, work) {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${what} … ok (${typeof result === "string" ? `${result}, ` : ""}${seconds} s)`);
  return result;
}

/**
 * Does things that do not disturb each other, as many at a time as CI has cores.
 *
 * @param {readonly (() => Promise<unknown>)[]} works
 */
export async function inParallel(works) {
  const waiting = [...works];
  const worker = async () => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await work();
  };
  await Promise.all([worker(), worker()]);
}
