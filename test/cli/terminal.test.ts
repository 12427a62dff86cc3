import { once } from "node:events";
import { text } from "node:stream/consumers";
import { lookUp } from "@wechat-errors/core";
import { expect, test } from "vitest";
import { run, runProcess, start, type Settings } from "./cli.js";

const ESCAPE = "\u001b[";

/** Has the program believe that it writes to a terminal. */
function terminal(columns: number): string {
  return `Object.defineProperties(process.stdout, { isTTY: { value: true }, columns: { value: ${columns} } })`;
}

const CHINESE = lookUp("offiaccount", 40163)!.title.zh;
const ENGLISH = lookUp("offiaccount", 40163)!.title.en;

test.each<[Record<string, string>, string]>([
  [{}, ENGLISH],
  [{ LANG: "zh_CN.UTF-8" }, CHINESE],
  [{ LANG: "zh" }, CHINESE],
  [{ LANG: "C" }, ENGLISH],
  [{ LANG: "zha_CN" }, ENGLISH],
  [{ LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_GB.UTF-8" }, ENGLISH],
  [{ LANG: "en_US.UTF-8", LC_MESSAGES: "zh_TW" }, CHINESE],
  [{ LC_ALL: "zh_CN", LC_MESSAGES: "en_US", LANG: "en_US" }, CHINESE],
  [{ LC_ALL: "", LANG: "zh_CN.UTF-8" }, CHINESE],
])("speaks the language that %j says", async (env, title) => {
  expect((await run(["40163"], { env })).stdout.split("\n")[1]).toBe(title);
});

test("--lang goes before the environment", async () => {
  const env = { LC_ALL: "zh_CN.UTF-8" };
  expect((await run(["40163", "--lang", "en"], { env })).stdout).toContain(ENGLISH);
  expect((await run(["40163", "--lang", "zh"])).stdout).toContain(CHINESE);
});

test("speaks Chinese throughout: labels, advice, search, replies, what was not found", async () => {
  const zh = async (args: string[], settings?: Settings) =>
    run([...args, "--lang", "zh"], settings);
  const explained = (await zh(["40001"])).stdout;
  expect(explained).toContain("该错误码还可能表示：");
  expect(explained).not.toMatch(/\b(?:where|kind|status|retry|logged)\b/);
  expect((await zh(["--search", "token"])).stdout).toContain("40030");
  expect((await zh(["-"], { stdin: '{"errcode":0}' })).stdout).toMatch(/^没有错误。\n/);
  expect((await zh(["987654321"])).stderr).toBe("没有名为 987654321 的错误码。\n");
});

test.each([
  ["a pipe", {}],
  ["a terminal with NO_COLOR", { before: terminal(80), env: { NO_COLOR: "1" } }],
  ["a dumb terminal", { before: terminal(80), env: { TERM: "dumb" } }],
  ["a pipe, even with FORCE_COLOR", { env: { FORCE_COLOR: "1" } }],
])("prints no colours to %s", async (_, settings) => {
  for (const args of [["40001"], ["--search", "token"]])
    expect((await runProcess(args, settings)).stdout).not.toContain(ESCAPE);
});

test.each(["", "0"])("prints colours to a terminal unless NO_COLOR is set: %j", async (value) => {
  const { stdout } = await runProcess(["40001"], {
    before: terminal(80),
    env: { NO_COLOR: value },
  });
  expect(stdout.includes(ESCAPE)).toBe(value === "");
});

test.each([
  ["en", 80],
  ["zh", 80],
  ["en", 50],
  ["zh", 50],
])("keeps to the terminal's width in %s: %i columns", async (language, columns) => {
  const settings = { before: terminal(columns), env: { NO_COLOR: "1" } };
  for (const args of [["40001"], ["NOTENOUGH"], ["--search", "token"], ["--search", "微信"]]) {
    const { stdout } = await runProcess([...args, "--lang", language], settings);
    for (const line of stdout.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  }
});

test("cuts no line of a search that goes into a pipe", async () => {
  const { stdout } = await run(["--search", "token"]);
  expect(stdout).not.toMatch(/.…$/m);
});

test.each([["-"], ["-", "--json"]])("ends quietly where nobody reads: %j", async (...args) => {
  const child = start(args);
  // Closed for sure before anything is printed: the program still waits for its input.
  child.stdout.destroy();
  await once(child.stdout, "close");
  const closed = once(child, "close");
  child.stdin.end('{"errcode":40163}');
  expect(await text(child.stderr)).toBe("");
  expect(await closed).toEqual([3, null]);
});

/** Han characters and full-width punctuation take two columns. */
function columnsOf(line: string): number {
  return Array.from(line).reduce<number>(
    (sum, char) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(char) ? 2 : 1),
    0,
  );
}
