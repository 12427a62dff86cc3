import { readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { Child } from "../support/child.js";

const PROGRAM = new URL("failing-hooks.js", import.meta.url);
const WAYS = [
  ...readFileSync(PROGRAM, "utf8").matchAll(/^ {2}"?([a-z][\w ]+?)"?: (?:\(|async|revoked)/gm),
].flatMap(([, way]) => (/^(?:throws|rejects|returns)/.test(way!) ? [way!] : []));

test("there are ways to fail", () => expect(WAYS.length).toBeGreaterThan(12));

describe.each(["express", "koa"])("in %s", (framework) => {
  test.each(WAYS)(
    "a hook, a logger or a subscriber that %s harms neither the response nor the process",
    async (way) => {
      const { child, ready } = await Child.start<Record<string, unknown>>(
        PROGRAM,
        [framework, way],
        ["--unhandled-rejections=strict"],
      );
      onTestFinished(() => child.stop());
      // Status, and whether the hook was called: for an error that is thrown, ignored, and late.
      expect(ready).toMatchObject({
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
      expect(await child.released()).toBe(0);
      expect(child.output).toBe("");
    },
  );
});
