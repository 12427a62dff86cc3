import { expect, test } from "vitest";
import { run, runProcess, type Settings } from "./cli.js";

const USED = '{"errcode":40163,"errmsg":"code been used"}';
const CHINESE = { env: { LANG: "zh_CN.UTF-8" } };

type Run = [args: string[], status: number, settings?: Settings];

const RUNS: readonly Run[] = [
  [["40001"], 0],
  [["40001"], 0, CHINESE],
  [["40001", "--json"], 0],
  [["987654321"], 1],
  [["credential"], 0],
  [["--search", "token"], 0],
  [["--help"], 0],
  [["--help"], 0, CHINESE],
  [["--version"], 0],
  [["--colour"], 2],
  [["foo:1"], 2, CHINESE],
  [[USED], 3],
  [[], 3, { stdin: USED }],
  [[], 2, { stdin: "" }],
  [["-"], 3, { stdin: `${USED}\n{"errcode":0}\n${USED}\n`, ...CHINESE }],
  [["-"], 2, { stdin: "{}" }],
];

// The other tests mostly run the source within their own process: this holds the two together.
test.each<Run>(RUNS)(
  "%j: the built program does what its source does",
  async (args, status, settings) => {
    const built = await runProcess(args, settings);
    expect(built.status).toBe(status);
    expect(await run(args, settings)).toEqual(built);
  },
);

test("runs leave nothing behind: any order, and all at once, print the same", async () => {
  const runAll = (runs: readonly Run[]): Promise<unknown[]> =>
    Promise.all(runs.map(([args, , settings]) => run(args, settings)));
  const first = [];
  for (const [args, , settings] of RUNS) first.push(await run(args, settings));
  expect(await runAll(RUNS)).toEqual(first);
  expect((await runAll(RUNS.toReversed())).reverse()).toEqual(first);
});
