import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

const NAMES = readdirSync(join(ROOT, "packages"));
const manifestOf = (name: string) =>
  JSON.parse(readText(`packages/${name}/package.json`)) as Record<string, unknown>;
const textOf = (path: string): Record<string, unknown> =>
  JSON.parse(readText(path)) as Record<string, unknown>;

describe.each(NAMES)("packages/%s", (name) => {
  const manifest = manifestOf(name);

  test("says where it comes from, and is published for everybody", () => {
    const at = (manifest["repository"] as { url: string }).url.replace(/^git\+|\.git$/g, "");
    expect(at).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
    expect(manifest).toMatchObject({
      name: `@wechat-errors/${name}`,
      license: "MIT",
      author: expect.stringMatching(/\S/) as string,
      homepage: `${at}/tree/main/packages/${name}#readme`,
      bugs: `${at}/issues`,
      repository: { type: "git", directory: `packages/${name}` },
      // No registry: where it goes is for who publishes.
      publishConfig: { access: "public" },
    });
    expect(Object.keys(manifest["publishConfig"] as object)).toEqual(["access"]);
    for (const file of ["README.md", "LICENSE"])
      expect(existsSync(join(ROOT, "packages", name, file)), file).toBe(true);
  });

  test("is compiled, versioned with the others, and named by both READMEs", () => {
    const { fixed } = textOf(".changeset/config.json");
    expect((fixed as string[][])[0]).toContain(manifest["name"]);
    expect(manifest["version"]).toBe(manifestOf("core")["version"]);
    expect(readText("tsconfig.json")).toContain(`"packages/${name}"`);
    expect(readText("CONTRIBUTING.md")).toMatch(new RegExp(`^packages/${name}/ `, "m"));
    for (const file of ["README.md", "README.zh-CN.md"])
      expect(readText(file)).toContain(`(packages/${name}/README`);
  });
});

test("CI runs .ci/run on each supported Node", () => {
  const workflow = readText(".github/workflows/check.yml");
  expect(workflow).toContain("node: [20, 22, 24, 26]");
  expect(workflow).toMatch(/- run: \.ci\/run$/m);
});

test("each issue form warns of tokens and asks for a reply and a path, in both languages", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const forms = readdirSync(join(ROOT, folder)).filter((file) => file !== "config.yml");
  expect(forms.length).toBeGreaterThan(1);
  for (const file of forms) {
    const form = readText(`${folder}/${file}`);
    expect(form).toMatch(/Replace tokens[^]*请先替换 token/);
    expect(form).toMatch(/id: path[^]*id: reply/);
  }
});

test("vulnerabilities are reported in private, to the organisation that the manifests name", () => {
  const { url } = manifestOf("core")["repository"] as { url: string };
  const at = url.replace(/^git\+|\.git$/g, "");
  const security = readText(".github/SECURITY.md");
  // In both languages.
  expect(security.split(`(${at}/security/advisories/new)`)).toHaveLength(3);
  expect(security).not.toMatch(/\w@\w/);
});

test("the packages' READMEs link to no other organisation's site or repository", () => {
  const { url } = manifestOf("core")["repository"] as { url: string };
  const at = url.replace(/^git\+|\.git$/g, "");
  const [, organisation] = /github\.com\/([\w-]+)/.exec(url)!;
  for (const name of NAMES)
    for (const file of ["README.md", "README.zh-CN.md"]) {
      const links = readText(`packages/${name}/${file}`).match(
        /https:\/\/[^)\s]*wechat-errors[^)\s]*/g,
      );
      for (const link of links ?? [])
        expect(
          link.startsWith(at) ||
            link.startsWith(`https://${organisation}.github.io/wechat-errors/`) ||
            link.startsWith("https://www.npmjs.com/package/@wechat-errors/"),
          link,
        ).toBe(true);
    }
});
