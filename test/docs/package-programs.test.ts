import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { fencesOf, readText } from "../support/markdown.js";
import { ROOT } from "../support/program.js";
import { programsIn, startProgram } from "../support/readme-program.js";

const folder = mkdtempSync(join(ROOT, "test/docs/.tmp-"));
let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat(({ call }, response) => {
    response.setHeader("content-type", "application/json");
    const isFine = call.searchParams.get("code") === "good" || call.href.includes("js_code=good");
    const reply = call.pathname.startsWith("/cgi-bin/")
      ? { errcode: -1, errmsg: "system error" }
      : { errcode: 40163, errmsg: "code been used" };
    response.end(JSON.stringify(isFine ? { openid: "o-1" } : reply));
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await wechat.close();
});

const readmeOf = (name: string) => `packages/${name}/README.md`;
const typescriptOf = (name: string) =>
  fencesOf(readText(readmeOf(name))).filter(({ language }) => language === "ts");

describe.each(["express", "koa", "fastify", "hono"])("the README of %s", (name) => {
  test("has a program that answers what WeChat refuses, and passes on what it grants", async () => {
    const program = startProgram(readmeOf(name), "app", wechat, folder);
    const [, port] = await program.printed(/^at (\d+)$/m);
    const refused = await fetch(`http://127.0.0.1:${port}/login?code=bad`);
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({ kind: "invalid_code", code: 40163 }),
    ]);
    const granted = await fetch(`http://127.0.0.1:${port}/login?code=good`);
    expect([granted.status, await granted.json()]).toEqual([200, { openid: "o-1" }]);
    await program.stop();
  });
});

describe("the README of core", () => {
  test("has a program that prints what its comment says", async () => {
    const program = startProgram(readmeOf("core"), "console.log(error", wechat, folder);
    expect(await program.ended()).toBe(0);
    const source = programsIn(readmeOf("core")).find((text) => text.includes("console.log(error"));
    expect(program.output.trim()).toBe(/^\/\/ (.*)$/m.exec(source!)![1]);
  });

  test("has one that is told of an error outside requests", async () => {
    const program = startProgram(readmeOf("core"), "observeWechat(", wechat, folder);
    expect(await program.ended()).toBe(0);
    expect(program.output).toMatch(/^again later$/m);
  });

  test("has one that names its catalogs", async () => {
    const program = startProgram(readmeOf("core"), "createReader(", wechat, folder);
    expect([await program.ended(), program.output]).toEqual([0, ""]);
  });
});

test("the README of nestjs has programs that the compiler takes", { timeout: 600_000 }, () => {
  const programs = typescriptOf("nestjs").map(({ text }, at) => [`/${at}.ts`, text] as const);
  expect(programs).toHaveLength(2);
  const sources = new Map(programs.map(([name, text]) => [join(folder, name), text]));
  const options: ts.CompilerOptions = {
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  Object.assign(host, {
    fileExists: (file: string) => sources.has(file) || fileExists(file),
    readFile: (file: string) => sources.get(file) ?? readFile(file),
    getSourceFile: (file: string, ...rest: [ts.ScriptTarget]) => {
      const text = sources.get(file);
      return text === undefined
        ? getSourceFile(file, ...rest)
        : ts.createSourceFile(file, text, ...rest);
    },
  });
  const complaints = ts
    .getPreEmitDiagnostics(ts.createProgram([...sources.keys()], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(complaints).toEqual([]);
});

test("the README of koa has a configuration of Midway that is TypeScript", () => {
  const [midway] = typescriptOf("koa");
  const { diagnostics = [] } = ts.transpileModule(midway!.text, {
    reportDiagnostics: true,
    compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 },
  });
  expect(diagnostics).toEqual([]);
  expect(midway!.text).toContain('import { wechatErrors } from "@wechat-errors/koa";');
});

describe("the README of egg", () => {
  const [plugin, controller] = fencesOf(readText(readmeOf("egg"))).filter(
    ({ language }) => language === "js",
  );

  test("turns the plug-in on by the name that its package has", () => {
    const exports: { wechatErrors?: object } = {};
    vm.runInNewContext(plugin!.text, { exports });
    const manifest = JSON.parse(readText("packages/egg/package.json")) as {
      name: string;
      eggPlugin: { name: string };
    };
    expect(manifest.eggPlugin.name).toBe("wechatErrors");
    expect(exports.wechatErrors).toMatchObject({ enable: true, package: manifest.name });
  });

  test("has a controller that throws what WeChat refuses, and answers with what it grants", async () => {
    interface Controller {
      create(): Promise<void>;
    }
    const module = { exports: {} as new () => Controller };
    vm.runInNewContext(controller!.text, { module, require: () => ({ Controller: Object }) });
    const run = async (wechatError: Error | undefined) => {
      const curl = () => Promise.resolve({ data: { openid: "o-1" } });
      const ctx: Record<string, unknown> = { query: { code: "1" }, curl, wechatError };
      await Object.assign(new module.exports(), { ctx }).create();
      return ctx["body"];
    };
    expect(await run(undefined)).toEqual({ openid: "o-1" });
    await expect(run(new Error("40163"))).rejects.toThrow("40163");
  });
});
