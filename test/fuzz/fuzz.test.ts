import { expect, test } from "vitest";
import { fuzz, HARM_NAMES, harmsFound } from "./checks.js";

const SEED = 20261128;

test("an app answers with us as it does without us, but for WeChat's failures", async () => {
  const { classes, cases, permitted } = await fuzz({ seed: SEED, to: 1000, jobs: 1, examples: 0 });
  expect(Object.fromEntries(classes)).toEqual({});
  expect(cases).toBe(1000);
  expect(permitted.get("replaced: relayed")).toBeGreaterThan(10);
}, 300_000);

test("the fuzz finds each harm that a middleware can do, and none where there is none", async () => {
  const each = Object.fromEntries(HARM_NAMES.map((name) => [name, true]));
  expect(await harmsFound(SEED)).toEqual({ none: false, ...each });
}, 300_000);
