import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRetryable, KINDS } from "@wechat-errors/core";
import { wechatErrors, type Options } from "@wechat-errors/express";
import { describe, expect, test } from "vitest";
import {
  anchorsOf,
  fencesOf,
  headingsOf,
  markdownFiles,
  readText,
  rowsOf,
  sectionOf,
} from "../support/markdown.js";
import { ROOT } from "../support/program.js";

const LANGUAGES = ["README.md", "README.zh-CN.md"];
const OUTCOMES: Readonly<Record<string, string>> = {
  "README.md": "Outcomes",
  "README.zh-CN.md": "处理结果",
};
const WORKING: Readonly<Record<string, string>> = {
  "README.md": "Working on it",
  "README.zh-CN.md": "参与开发",
};

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

  test("names every outcome", () => {
    const [, union = ""] = /type Outcome = ([^;]*);/.exec(
      readText("packages/core/dist/errors/log-record.d.ts"),
    )!;
    const outcomes = [...union.matchAll(/"(\w+)"/g)].map(([, outcome]) => `\`${outcome}\``);
    expect(outcomes.length).toBeGreaterThan(5);
    const table = rowsOf(sectionOf(readme, OUTCOMES[file]!)).map(([outcome]) => outcome!);
    expect(table.slice(2)).toEqual(outcomes);
  });

  test("gives the two commands to those who work on it", () => {
    const commands = fencesOf(sectionOf(readme, WORKING[file]!)).map(({ text }) => text);
    expect(commands).toEqual(["npm ci && npm run demo\n", "npm ci && npm run check\n"]);
    expect(readText(".ci/run")).toMatch(/^npm ci && npm run check$/m);
  });

  test("begins with a program, before it is 45 lines long", () => {
    const [first] = readme.split("app.use(wechatErrors());");
    expect(first!.split("\n").length).toBeLessThan(45);
  });

  test("knows how many codes there are, to some hundreds", () => {
    const rows = rowsOf(readText("packages/core/data/README.md"));
    const codes = rows
      .filter(([, lines = ""]) => /^\d+$/.test(lines))
      .reduce((sum, [, , count]) => sum + Number(count), 0);
    for (const text of [readme, readText(`packages/core/${file}`)])
      for (const [, stated] of text.matchAll(/(?:[Ss]ome|约) (\d,\d{3}) (?:codes|个错误码)/g)) {
        const lower = Number(stated!.replace(",", ""));
        expect([lower <= codes, codes < lower + 500], stated).toEqual([true, true]);
      }
  });

  test("asks for the Node versions that the packages ask for", () => {
    const { engines } = JSON.parse(readText("package.json")) as { engines: { node: string } };
    expect(readme).toContain(`\`${engines.node}\``);
  });
});

test("both languages show the same code and the same output", () => {
  const [english, chinese] = LANGUAGES.map((file) =>
    // Comments are in the reader's language.
    fencesOf(readText(file)).map(({ language, text }) => ({
      language,
      text: language === "js" ? text.replace(/ *\/\/ (?!\d).*$/gm, "") : text,
    })),
  );
  expect(chinese).toEqual(english);
});

test("both languages have the same sections, the same tables and as many points", () => {
  const [english, chinese] = LANGUAGES.map(readText).map((text) => ({
    headings: headingsOf(text).map((heading) => /^#+/.exec(heading)![0]),
    tables: rowsOf(text).map((row) => row.length),
    firstCells: rowsOf(text).flatMap(([cell = ""]) => (/^`[a-z_]+`$/i.test(cell) ? [cell] : [])),
    points: [...text.matchAll(/^- /gm)].length,
  }));
  expect(chinese).toEqual(english);
});

test("the Chinese figures of BENCHMARKS.md are those of the English ones", () => {
  const [english = "", chinese = ""] = readText("BENCHMARKS.md").split("\n## 中文\n");
  const figures = [...chinese.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure);
  expect(figures.length).toBeGreaterThan(20);
  expect(figures.filter((figure) => !english.includes(figure))).toEqual([]);
});

test("BENCHMARKS.md names the parts that the benchmark has", () => {
  const named = /The parts are (.*), in/.exec(readText("BENCHMARKS.md"))![1]!;
  const [, parts = ""] = /const PARTS = \{([^]*?)\n\};/.exec(readText("test/bench/bench.js"))!;
  expect([...named.matchAll(/`(\w+)`/g)].map(([, part]) => part)).toEqual(
    [...parts.matchAll(/^ {2}(\w+):/gm)].map(([, part]) => part),
  );
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
    .map(([, target = "", heading]) => {
      if (target === "") return { from, file: from, heading };
      // The site's own check goes to the anchors of its pages, which are put together of parts.
      if (target.startsWith("/")) return { from, file: pageAt(target), heading: undefined };
      return { from, file: join(dirname(from), target), heading };
    });
}

/** The page of the site that an address leads to; its generated pages are docs/check's to look at. */
function pageAt(address: string): string {
  if (address.endsWith(".html")) return "docs";
  return `docs${address.endsWith("/") ? `${address}index` : address}.md`;
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
