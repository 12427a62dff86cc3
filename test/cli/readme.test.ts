import { listCodes, type Product } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { fencesOf, readText } from "../support/markdown.js";
import { run } from "./cli.js";

const READMES = [
  ["README.md", {}],
  ["README.zh-CN.md", { LANG: "zh_CN.UTF-8" }],
] as const;

const PRODUCTS: readonly Product[] = [
  ...(["offiaccount", "openplatform", "miniprogram", "channels"] as const),
  ...(["wecom", "pay-v3", "pay-v2", "mp-console"] as const),
];

describe.each(READMES)("packages/cli/%s", (name, env) => {
  const readme = readText(`packages/cli/${name}`);
  const fences = fencesOf(readme);
  const shown = fences.filter(({ language }) => language === "console").map(({ text }) => text);
  // What `< app.log` reads is in the README as well.
  const [log] = fences.filter(({ language }) => language === "json").map(({ text }) => text);

  test("shows a code, words, replies, a log and what is refused", () => {
    expect(shown).toHaveLength(7);
    expect(log?.split("\n")).toHaveLength(4);
  });

  test.each(shown)("shows what is printed: %s", async (text) => {
    const [command = "", ...output] = text.trimEnd().split("\n");
    const [, input, args = "", file] =
      /^\$ (?:echo '(.*?)' \| )?npx @wechat-errors\/cli ?(.*?)( < app\.log|< app\.log)?$/.exec(
        command,
      )!;
    const words = args.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
    const stdin = file === undefined ? input && `${input}\n` : log!;
    const { stdout, stderr } = await run(
      words.map((word) => word.replace(/^(["'])(.*)\1$/, "$2")),
      { env, ...(stdin !== undefined && { stdin }) },
    );
    expect((stdout + stderr).trimEnd().split("\n")).toEqual(output);
  });

  test("names every exit status, and each way to write a code works", async () => {
    expect(readme.match(/^\| \d +\|/gm)).toHaveLength(4);
    const ways = ["wecom:40003", "pay-v3:SIGN_ERROR", "INVALID_OPENID", "notenough"];
    for (const word of [...ways, "urn:wechat-errors:weixin:40163", "credential"]) {
      expect(readme).toContain(`\`${word}\``);
      expect((await run([word])).status).toBe(0);
    }
  });

  test("does not claim more codes than there are", () => {
    const codes = PRODUCTS.flatMap((product) =>
      listCodes(product).map(({ code }) => `${product}:${code}`),
    );
    expect(readme).toMatch(/4,500/);
    expect(new Set(codes).size).toBeGreaterThan(4500);
    expect(new Set(codes).size).toBeLessThan(5500);
  });
});

test("both READMEs run the same commands", () => {
  const [en, zh] = READMES.map(([name]) =>
    [...readText(`packages/cli/${name}`).matchAll(/^\$ .*$/gm)].map(([command]) => command).sort(),
  );
  expect(zh).toEqual(en);
});
