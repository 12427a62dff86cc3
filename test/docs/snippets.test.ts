import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { markdownFiles } from "../support/markdown.js";
import { ROOT, type Program } from "../support/program.js";
import { programsIn, startProgram } from "../support/readme-program.js";

// Inside the tests' folder, where imports by name are found.
const folder = mkdtempSync(join(ROOT, "test/docs/.tmp-"));
afterAll(() => rmSync(folder, { recursive: true }));

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat(({ call }, response) => {
    response.setHeader("content-type", "application/json");
    const code = call.searchParams.get("js_code");
    response.end(JSON.stringify(code === "good" ? { openid: "o-1" } : REPLIES[call.pathname]));
  });
});
afterAll(() => wechat.close());

const REPLIES: Readonly<Record<string, object>> = {
  "/sns/jscode2session": { errcode: 40029, errmsg: "invalid code" },
  "/cgi-bin/menu/create": { errcode: 40016, errmsg: "invalid button size" },
  "/cgi-bin/user/get": { errcode: 42001, errmsg: "access_token expired" },
};

const start = (words: string) => startProgram("README.md", words, wechat, folder);

async function post(program: Program, path: string, body: object): Promise<Response> {
  const [, port] = await program.printed(/^at (\d+)$/m);
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

describe("README.md", () => {
  test("has an Express program that answers what WeChat refuses, and passes on what it grants", async () => {
    const program = start("@wechat-errors/express");
    const refused = await post(program, "/login", { code: "bad" });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ kind: "invalid_code", code: 40029 });
    const granted = await post(program, "/login", { code: "good" });
    expect(await granted.json()).toEqual({ openid: "o-1" });
    await program.stop();
  });

  test("has a Koa program that relays, and answers in place of an error reply", async () => {
    const program = start("@wechat-errors/koa");
    const refused = await post(program, "/", { button: [] });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ kind: "invalid_input", code: 40016 });
    await program.printed(/"outcome":"relayed"/);
    await program.stop();
  });

  test("has a program without requests that is told of the error", async () => {
    const program = start("observeWechat(");
    expect(await program.ended()).toBe(0);
    expect(program.output).toMatch(/^credential$/m);
    expect(program.output).toContain('"outcome":"handled"');
  });

  test("has a program that prints what its comment says", async () => {
    const program = start("readReply(");
    expect(await program.ended()).toBe(0);
    const [, comment] = /^\/\/ (.*)$/m.exec(
      programsIn("README.md").find((text) => text.includes("readReply("))!,
    )!;
    expect(program.output.trim()).toBe(comment);
  });
});

// On a busy machine the compiler takes its time.
test(
  "the complete programs in the English texts pass the type checker",
  { timeout: 600_000 },
  () => {
    const files = markdownFiles()
      .filter((file) => !file.endsWith("zh-CN.md"))
      .flatMap(programsIn)
      // A package's README shows one line of an app; the app is the reader's.
      .filter((text) => !text.includes("app.use") || text.includes("const app"))
      .map((text, at) => {
        const file = join(folder, `types-${at}.js`);
        writeFileSync(file, text);
        return file;
      });
    expect(files.length).toBeGreaterThan(3);
    // What mini programs have.
    const globals = join(folder, "globals.d.ts");
    writeFileSync(
      globals,
      "declare const wx: { request(options: object): void } & Record<string, any>;\n",
    );
    const program = ts.createProgram([...files, globals], {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      skipLibCheck: true,
      strict: false,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ["node"],
    });
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(complaints).toEqual([]);
  },
);
