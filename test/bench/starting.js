// Importing an adapter after its framework, in milliseconds and against the framework's own import.
import { execFileSync } from "node:child_process";
import { interleaved } from "./interleaved.js";

const ROUNDS = 15;

/** @returns {Promise<{ what: string, ratio: number, target: string, note: string }[]>} */
export async function benchStarting() {
  const rows = [];
  for (const framework of ["express", "koa"]) {
    const { alone, adapter } = await interleaved(
      {
        alone: () => milliseconds([], framework),
        adapter: () => milliseconds([framework], `@wechat-errors/${framework}`),
      },
      ROUNDS,
    );
    const note = `${adapter.toFixed(0)} ms beside ${alone.toFixed(0)} ms`;
    const what = `import of the ${framework} adapter / of ${framework}`;
    rows.push({ what, ratio: adapter / alone, target: "25 ms", note });
  }
  return rows;
}

function milliseconds(before, module) {
  const load = (name) => `await import(${JSON.stringify(name)});`;
  const program = `${before.map(load).join("")} const start = performance.now();
    ${load(module)} console.log(performance.now() - start);`;
  const options = { encoding: "utf8", cwd: import.meta.dirname };
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", program], options));
}
