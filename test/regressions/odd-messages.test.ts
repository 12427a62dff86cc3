import { expect, onTestFinished, test } from "vitest";
import { Child } from "../support/child.js";

const PROGRAM = new URL("odd-messages.js", import.meta.url);

test("what is published on channels, ours and Node's, harms nobody, and subscribers come and go", async () => {
  const { child, ready } = await Child.start(PROGRAM, [], ["--unhandled-rejections=strict"]);
  onTestFinished(() => child.stop());
  expect(ready).toEqual({
    leaves: ["to two", "to two"],
    left: [true, true],
    again: false,
    hasSubscribers: false,
  });
  expect(await child.released()).toBe(0);
  expect(child.output).toBe("");
});
