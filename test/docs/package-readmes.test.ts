import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problem, WechatError, type ProblemBody } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { fencesOf, headingsOf, readText, rowsOf, sectionOf } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

const NAMES = readdirSync(join(ROOT, "packages"));
const FRAMEWORKS = ["express", "koa", "nestjs", "egg", "fastify", "hono"];
const SITE = "https://wechat-errors.github.io/wechat-errors/";

const LANGUAGES = [
  {
    language: "en",
    file: "README.md",
    sees: "What a client sees",
    shared: ["Kinds", "Outcomes", "Options"],
    pages: "docs/en/",
    path: "en/",
  },
  {
    language: "zh",
    file: "README.zh-CN.md",
    sees: "客户端看到什么",
    shared: ["错误类别", "处理结果", "选项"],
    pages: "docs/",
    path: "",
  },
] as const;

describe.each(NAMES)("packages/%s", (name) => {
  const read = () => LANGUAGES.map(({ file }) => readText(`packages/${name}/${file}`));

  test("is explained in both languages, each of which leads to the other and is published", () => {
    const { files } = JSON.parse(readText(`packages/${name}/package.json`)) as { files: string[] };
    const texts = read();
    // npm publishes README.md by itself.
    expect(files).toContain("README.zh-CN.md");
    expect(texts[0]).toContain("[中文](README.zh-CN.md)");
    expect(texts[1]).toContain("[English](README.md)");
  });

  test("has the same sections, tables and code in both", () => {
    const shapes = read().map((text) => ({
      headings: headingsOf(text).map((heading) => /^#+/.exec(heading)![0]),
      tables: rowsOf(text).map((row) => row.length),
      code: fencesOf(text)
        // What is printed, and what a client sees, is in the reader's language.
        .filter(({ language }) => !["json", "console"].includes(language))
        .map(({ text: code }) => code.replace(/ *\/\/ .*$/gm, "")),
    }));
    expect(shapes[1]).toEqual(shapes[0]);
  });

  test("has no link that leads nowhere once it is on npm", () => {
    const links = read().flatMap((text) =>
      [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!),
    );
    const relative = links.filter((link) => !/^(?:https:|#)/.test(link));
    expect(relative.filter((link) => !existsSync(join(ROOT, "packages", name, link)))).toEqual([]);
    expect(relative.filter((link) => link.startsWith(".."))).toEqual([]);
    expect(links.filter((link) => link.startsWith(SITE) && !leads(link))).toEqual([]);
  });
});

describe.each(LANGUAGES)("$file of a framework's package", ({ file, sees, shared, language }) => {
  const root = readText(file);

  test.each([...FRAMEWORKS, "core"])("%s has the tables of the repository's", (name) => {
    const path = `packages/${name}/${file}`;
    let text = readText(path);
    for (const heading of name === "core" ? shared.slice(0, 1) : shared) {
      const [own, source] = [sectionOf(text, heading), sectionOf(root, heading)];
      text = text.replace(`## ${heading}\n\n${own}`, () => `## ${heading}\n\n${source}`);
    }
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(ROOT, path), text);
    expect(
      readText(path),
      "to bring it up to date: UPDATE_DOCS=1 npx vitest run --root test docs/package-readmes",
    ).toBe(text);
  });

  test.each(FRAMEWORKS)("%s shows what a client sees, as it is", (name) => {
    const section = sectionOf(readText(`packages/${name}/${file}`), sees);
    expect(section).toBe(sectionOf(readText(`packages/express/${file}`), sees));
    const shown = fencesOf(section).map(({ text }) => JSON.parse(text) as ProblemBody);
    expect(shown.map(({ status }) => status)).toEqual([400, 500]);
    for (const body of shown) {
      const { kind, code = 40001 } = body;
      const error = new WechatError({ product: "offiaccount", code, kind });
      expect(body).toEqual(problem(error, { language }).body);
    }
  });
});

/** True for a page of the site: one that is written, or one of those that are generated. */
function leads(link: string): boolean {
  const page = link.slice(SITE.length).replace(/#.*$/, "");
  if (/^(?:en\/)?(?:codes|playground)\/(?:index\.html)?$/.test(page)) return true;
  return existsSync(join(ROOT, "docs", page.replace(/(?:\.html)?$/, ".md")));
}
