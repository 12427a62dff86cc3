import { expect, onTestFinished, test } from "vitest";
import { Child } from "../support/child.js";

const PROGRAM = new URL("byte-by-byte.js", import.meta.url);

test("a reply that comes byte by byte takes little more memory than it has bytes", async () => {
  const { child, ready } = await Child.start<number>(PROGRAM, [], ["--expose-gc"]);
  onTestFinished(() => child.stop());
  expect(ready).toBeLessThan(4);
});
