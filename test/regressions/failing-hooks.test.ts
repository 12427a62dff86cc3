import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Child } from "../support/child.js";

const PROGRAM = new URL("failing-hooks.js", import.meta.url);
const WAYS = [
  ...readFileSync(PROGRAM, "utf8").matchAll(/^ {2}"?([a-z][\w ]+?)"?: (?:\(|async|revoked)/gm),
].flatMap(([, way]) => (/^(?:throws|rejects|returns)/.test(way!) ? [way!] : []));

/** Of what fails, and in whose place among the ways it begins: each way is some hook's first. */
const FRAMEWORKS = [
  ["express", 0],
  ["koa", 9],
] as const;

test("there are ways to fail", () => expect(WAYS.length).toBeGreaterThan(12));

describe.each(FRAMEWORKS)("in %s", (framework, first) => {
  let child: Child | undefined;
  let seen: Record<string, object>;
  beforeAll(async () => {
    const started = await Child.start<Record<string, object>>(
      PROGRAM,
      [framework, String(first)],
      ["--unhandled-rejections=strict"],
    );
    [child, seen] = [started.child, started.ready];
  }, 120_000);
  afterAll(() => child?.stop());

  test.each(WAYS)(
    "a hook, a logger or a subscriber that %s harms neither the response nor the process",
    (way) => {
      // Status, and whether the hook was called: for an error that is thrown, ignored, and late.
      expect(seen[way]).toMatchObject({
        onError: [400, true, 200, true, 200, true],
        status: [400, true, 200, true, 200, true],
        render: [400, true, 200, false, 200, false],
        webhooks: [500, true, 200, false, 200, false],
        "logger.error": [503, true, 200, true, 200, true],
        // An error that nobody has read is logged one level up.
        "logger.warn": [503, true, 200, false, 200, true],
        "logger.info": [400, true, 200, false, 200, true],
        "logger.debug": [200, true, 200, true, 200, false],
        "a subscriber": [400, true, 200, true, 200, true],
      });
    },
  );

  test("they end the process with nothing said", async () => {
    expect(await child!.released()).toBe(0);
    expect(child!.output).toBe("");
  });
});
