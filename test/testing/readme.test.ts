import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fencesOf, readText } from "../support/markdown.js";
import { Program, ROOT } from "../support/program.js";

const README = "packages/testing/README.md";
const code = fencesOf(readText(README)).filter(({ language }) => language === "js");
const [app, appTest, ...snippets] = code.map(({ text }) => text);

// Inside the tests' folder, where imports by name are found.
const folder = mkdtempSync(join(ROOT, "test/testing/.tmp-"));
const write = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(() => void write("app.js", app!));
afterAll(() => rmSync(folder, { recursive: true }));

test("both languages show the same code", () => {
  expect(fencesOf(readText("packages/testing/README.zh-CN.md"))).toEqual(
    fencesOf(readText(README)),
  );
});

test("the app and its test are files, and the test passes", async () => {
  expect([app, appTest].map((text) => text!.split("\n")[0])).toEqual([
    "// app.js",
    "// app.test.js",
  ]);
  const program = new Program(write("app.test.js", appTest!));
  expect([await program.ended(), program.output]).toEqual([
    0,
    expect.stringMatching(/^# pass 2$[^]*^# fail 0$|pass 2[^]*fail 0/m),
  ]);
});

/** What the text has set up before. */
const BEFORE = `
import assert from "node:assert/strict";
import { once } from "node:events";
import { recordWechatErrors, startFakeWechat } from "@wechat-errors/testing";
import { createApp } from "./app.js";
const wechat = await startFakeWechat();
wechat.intercept();
const server = createApp().listen(0, "127.0.0.1");
await once(server, "listening");
const origin = "http://127.0.0.1:" + server.address().port;
`;
const AFTER = `
server.closeAllConnections();
server.close();
await wechat.close();
console.log("done");
`;

test.each(snippets.map((text, at) => [text.split("\n")[0]!, text, at] as const))(
  "%s … runs, and is true",
  async (_, text, at) => {
    const program = new Program(write(`snippet-${at}.js`, BEFORE + text + AFTER));
    const ended = await program.ended();
    expect([ended, program.output]).toEqual([0, expect.stringMatching(/^done$/m)]);
  },
);

test("it names every kind of push", () => {
  const kinds = ["message", "verify", "wecom", "wecom-verify", "pay-v2", "pay-v2-refund", "pay-v3"];
  for (const kind of kinds) expect(readText(README)).toMatch(new RegExp(`^\\| \`${kind}\``, "m"));
});
