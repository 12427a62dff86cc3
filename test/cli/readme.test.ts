import { expect, test } from "vitest";
import { fencesOf, readText } from "../support/markdown.js";
import { run } from "./cli.js";

const shown = fencesOf(readText("packages/cli/README.md"))
  .filter(({ language }) => language === "console")
  .map(({ text }) => text);

test("the README shows two commands", () => {
  expect(shown).toHaveLength(2);
});

test.each(shown)("the README shows what is printed: %s", async (text) => {
  const [command = "", ...output] = text.trimEnd().split("\n");
  const [, args = ""] = /^\$ npx @wechat-errors\/cli (.*)$/.exec(command)!;
  const words = args.match(/"[^"]*"|\S+/g)!.map((word) => word.replaceAll('"', ""));
  expect((await run(words)).stdout.trimEnd().split("\n")).toEqual(output);
});
