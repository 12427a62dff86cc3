import { expect, test } from "vitest";
import { volume } from "../support/volume.js";
import { fuzz, HARM_NAMES, harmsFound } from "./checks.js";

const SEED = 20261128;
const CASES = volume === "least" ? 400 : 1000;

test("an app answers with us as it does without us, but for WeChat's failures", async () => {
  const { classes, cases, permitted } = await fuzz({ seed: SEED, to: CASES, jobs: 1, examples: 0 });
  expect(Object.fromEntries(classes)).toEqual({});
  expect(cases).toBe(CASES);
  expect(permitted.get("replaced: relayed")).toBeGreaterThan(CASES / 100);
}, 300_000);

test("the fuzz finds each harm that a middleware can do, and none where there is none", async () => {
  const each = Object.fromEntries(HARM_NAMES.map((name) => [name, true]));
  expect(await harmsFound(SEED)).toEqual({ none: false, ...each });
}, 300_000);
