import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("kept-by-what-lives-on.js", import.meta.url));

test("sockets and intervals that a request leaves behind keep nothing of it", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", PROGRAM]);
  const { kept, living } = JSON.parse(stdout) as { kept: Record<string, number>; living: number };
  // Two times three things for each of 40 requests, twice, in two frameworks.
  expect(living).toBe(960);
  expect(kept).toEqual({
    "express fine": 0,
    "express failing": 0,
    "koa fine": 0,
    "koa failing": 0,
  });
});
