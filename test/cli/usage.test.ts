import { expect, test } from "vitest";
import { flat, manifest, run } from "./cli.js";

test.each([
  [[], ["name a code"]],
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
  expect(await run([option])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
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

test("the examples of --help print what they show", async () => {
  const { stdout } = await run(["--help"]);
  const examples = [...stdout.matchAll(/^ {2}\$ wechat-errors (.*)\n((?: {4}.*\n)+)/gm)];
  expect(examples).toHaveLength(2);
  for (const [, command = "", shown = ""] of examples) {
    const args = command.match(/"[^"]*"|\S+/g)!.map((each) => each.replaceAll('"', ""));
    const printed = (await run(args)).stdout.split("\n").map(flat);
    for (const line of shown.trimEnd().split("\n").map(flat))
      if (!line.startsWith(" …")) expect(printed).toContain(line.trim());
  }
});
