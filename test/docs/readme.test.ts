import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRetryable, KINDS } from "@wechat-errors/core";
import { wechatErrors, type Options } from "@wechat-errors/express";
import { describe, expect, test } from "vitest";
import { anchorsOf, fencesOf, markdownFiles, readText, rowsOf } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

const LANGUAGES = ["README.md", "README.zh-CN.md"];

describe.each(LANGUAGES)("%s", (file) => {
  const readme = readText(file);
  const rows = rowsOf(readme);

  test("lists every kind with its status and its log level", () => {
    const listed = rows.filter(([, status = ""]) => /^\d{3}$/.test(status));
    expect(listed.map((row) => row.slice(0, 3))).toEqual(
      Object.entries(KINDS).map(([kind, { status, level }]) => [
        `\`${kind}\``,
        String(status),
        level,
      ]),
    );
    for (const [, , , meaning] of listed) expect(meaning).toMatch(/\S/);
  });

  test("says of the kinds that may be repeated, and when, that they come with Retry-After", () => {
    const announced = rows.filter((row) => row[3]?.includes("`Retry-After`")).map(([kind]) => kind);
    const timed = Object.entries(KINDS)
      .filter(([, { remedy }]) => isRetryable(remedy))
      .filter(([kind, { retryAfter }]) => retryAfter !== undefined || kind === "rate_limited")
      .map(([kind]) => `\`${kind}\``);
    expect(announced).toEqual(timed);
  });

  test("names every option", () => {
    const listed = rows.flatMap(([option = ""]) => /^`(\w+)`$/.exec(option)?.[1] ?? []);
    for (const option of optionNames()) expect(listed).toContain(option);
  });

  test("opens with the two commands", () => {
    const [demo, check] = fencesOf(readme);
    expect(demo?.text).toBe("npm ci && npm run demo\n");
    expect(check?.text).toBe("npm ci && npm run check\n");
    expect(readText(".ci/run")).toMatch(/^npm ci && npm run check$/m);
  });

  test("asks for the Node versions that the packages ask for", () => {
    const { engines } = JSON.parse(readText("package.json")) as { engines: { node: string } };
    expect(readme).toContain(`\`${engines.node}\``);
  });
});

test("both languages show the same code and the same output", () => {
  const [english, chinese] = LANGUAGES.map((file) => fencesOf(readText(file)));
  expect(chinese).toEqual(english);
});

test("every link between the texts leads to a file, and to a heading in it", () => {
  const links = markdownFiles().flatMap(linksIn);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(({ file, heading }) => !leads(file, heading))).toEqual([]);
});

test("every npm script that a text names exists", () => {
  const { scripts } = JSON.parse(readText("package.json")) as { scripts: object };
  const named = markdownFiles().flatMap((file) =>
    [...readText(file).matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script),
  );
  expect(named).toContain("catalog");
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

interface Link {
  readonly from: string;
  readonly file: string;
  readonly heading: string | undefined;
}

function linksIn(from: string): Link[] {
  return [...readText(from).matchAll(/\]\(([^()\s#]*)(?:#([^()\s]*))?\)/g)]
    .filter(([, target = ""]) => !/^[a-z]+:/.test(target))
    .map(([, target = "", heading]) => ({
      from,
      file: target === "" ? from : join(dirname(from), target),
      heading,
    }));
}

function leads(file: string, heading: string | undefined): boolean {
  if (!existsSync(join(ROOT, file))) return false;
  return heading === undefined || anchorsOf(readText(file)).includes(heading);
}

/** The options there are, as the error for an unknown one lists them. */
function optionNames(): string[] {
  try {
    wechatErrors({ nonsense: true } as Options);
  } catch (error) {
    return /there are (.*)$/.exec((error as TypeError).message)![1]!.split(", ");
  }
  throw new Error("an unknown option was taken");
}
