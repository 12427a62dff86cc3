import { expect, test } from "vitest";
import { flat, manifest, run, runProcess } from "./cli.js";

test.each([
  [[], ["name a code"]],
  [["--lang=fr"], ["--lang", "'fr'", "zh"]],
  [
    ["40001", "--json=1"],
    ["--json", "no value"],
  ],
  [["--"], ["name a code"]],
  [["foo:40003"], ["'foo:40003'", "wecom:40003", "pay-v3"]],
  [["https://example.com/"], ["'https://example.com/'", "type"]],
  [
    ["wecom:40003", "--product", "pay-v3"],
    ["'wecom:40003'", "--product pay-v3"],
  ],
  [[""], ["argument value '' is invalid"]],
  [["--colour"], ["unknown option '--colour'"]],
  [["-x"], ["unknown option '-x'"]],
  [
    ["40001", "--pat", "/x"],
    ["unknown option '--pat'", "Did you mean --path?"],
  ],
  [["40001", "40003"], ["too many arguments"]],
  [
    ["40001", "--product", "pay"],
    ["--product", "'pay'", "pay-v2"],
  ],
  [
    ["40001", "--product"],
    ["--product", "argument missing"],
  ],
  [
    ["40001", "--host", "example.com"],
    ["--host", "'example.com'", "qyapi.weixin.qq.com"],
  ],
  [
    ["40001", "--path", "sns"],
    ["--path", "'sns'"],
  ],
  [
    ["40001", "--url", "http://"],
    ["--url", "'http://'"],
  ],
  [
    ["40001", "--url", "https://example.com/"],
    ["--url", "'https://example.com/'"],
  ],
  [
    ["40001", "--url", "api.weixin.qq.com/x", "--path", "/y"],
    ["--url", "--path"],
  ],
  [
    ["40001", "--host", "api.weixin.qq.com", "--product", "wecom"],
    ["--host api.weixin.qq.com", "--product wecom"],
  ],
  [
    ["40001", "--lang", "fr"],
    ["--lang", "'fr'", "zh"],
  ],
  [
    ["--search", " "],
    ["--search", "' '"],
  ],
  [
    ["40001", "--search", "token"],
    ["--search token", "'40001'"],
  ],
  [
    ["-", "--search", "token"],
    ["--search token", "'-'"],
  ],
])("refuses %j with 2 and names the option and the value", async (args, parts) => {
  const { status, stdout, stderr } = await run(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^error: /);
  for (const part of parts) expect(stderr).toContain(part);
  expect(stderr).toContain("wechat-errors --help");
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each(["--version", "-V"])("%s prints the version", async (option) => {
  expect(await runProcess([option])).toEqual({
    status: 0,
    stdout: `${manifest.version}\n`,
    stderr: "",
  });
});

test.each(["--help", "-h"])("%s names every option and every exit status", async (option) => {
  const { status, stdout, stderr } = await run([option]);
  expect([status, stderr]).toEqual([0, ""]);
  for (const name of "search product host path url json lang version help".split(" "))
    expect(stdout).toMatch(new RegExp(`^ +(?:-\\w, )?--${name}\\b`, "m"));
  expect(stdout.split("Exit status:\n")[1]?.match(/^ {2}\d/gm)).toEqual([
    "  0",
    "  1",
    "  2",
    "  3",
  ]);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("--help speaks Chinese, and says there what it says in English", async () => {
  const english = (await run(["--help"])).stdout;
  for (const settings of [{ args: ["--lang", "zh"] }, { args: [], env: { LANG: "zh_CN.UTF-8" } }]) {
    const { status, stdout } = await run(["--help", ...settings.args], settings);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^用法：/);
    const names = (text: string): string[] => text.match(/--[a-z]+|^ {2}\d/gm)!.sort();
    expect([...new Set(names(stdout))]).toEqual([...new Set(names(english))]);
    for (const line of stdout.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  }
});

test.each(["en", "zh"])("the examples of --help print what they show: %s", async (language) => {
  const { stdout } = await run(["--help", "--lang", language]);
  const examples = [...stdout.matchAll(/^ {2}\$ wechat-errors (.*)\n((?: {4}.*\n)+)/gm)];
  expect(examples).toHaveLength(2);
  for (const [, command = "", shown = ""] of examples) {
    const args = command.match(/"[^"]*"|\S+/g)!.map((each) => each.replaceAll('"', ""));
    const printed = (await run([...args, "--lang", language])).stdout.split("\n").map(flat);
    const lines = shown
      .trimEnd()
      .split("\n")
      .map((line) => flat(line).trim());
    for (const line of lines) if (!line.startsWith("…")) expect(printed).toContain(line);
  }
});

test.each([
  [["--colour"], "没有选项 '--colour'"],
  [["--pat", "/x"], "是否想用 --path？"],
  [["40001", "--path", "x"], "路径应以 / 开头"],
  [["40001", "--product"], "缺少参数"],
  [["foo:1"], "产品有 weixin"],
  [["1", "2"], "参数过多"],
  [[], "请给出错误码"],
])("refuses %j in Chinese", async (args, words) => {
  const { status, stderr } = await run(args, { env: { LANG: "zh_CN.UTF-8" } });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^错误：/);
  expect(stderr).toContain(words);
  expect(stderr).toContain("用法见 wechat-errors --help");
});

/** Han characters and full-width punctuation take two columns. */
function columnsOf(line: string): number {
  return (
    line.length + (line.match(/[\u2018-\u201d\u2026\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0)
  );
}
