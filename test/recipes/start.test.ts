import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fencesOf, readText } from "../support/markdown.js";
import { Program, ROOT } from "../support/program.js";

// Below the tests' folder, where imports by name are found.
const folder = mkdtempSync(join(ROOT, "test/recipes/.tmp-"));
const START = join(ROOT, "examples/start");
beforeAll(() => cpSync(join(START, "wechat.mjs"), join(folder, "wechat.mjs")));
afterAll(() => rmSync(folder, { recursive: true }));

/** A port that is free, and told: the copied programs say 3000. */
const onFreePort = (program: string) =>
  program
    .replace("listen(3000)", "listen(0, function () { console.log('at', this.address().port); })")
    .replace("await app.listen({ port: 3000 })", "console.log('at', await listenOn(app))")
    .replace("port: 3000 })", "port: 0 }, ({ port }) => console.log('at', port))")
    .concat("\nasync function listenOn(app) {")
    .concat("\n  return new URL(await app.listen({ port: 0 })).port;\n}\n");

/** The program of a tab, as it is shown or with the line left out that it is about. */
function programOf(framework: string, isFirst: boolean): string {
  if (framework === "nest") return nest(isFirst);
  const text = readFileSync(join(START, `${framework}.mjs`), "utf8");
  const shown = isFirst ? withoutUs(text) : text;
  const file = join(folder, `${framework}-${isFirst ? "before" : "after"}.mjs`);
  writeFileSync(file, onFreePort(shown));
  return file;
}

const withoutUs = (text: string) => text.replaceAll(/^.*[wW]echatErrors.*\n/gm, "");

/** As `nest build` makes it, with the main file of `nest new`. */
function nest(isFirst: boolean): string {
  const target = join(folder, `nest-${isFirst ? "before" : "after"}`);
  mkdirSync(target);
  const write = (name: string, text: string) => writeFileSync(join(target, name), text);
  write("package.json", '{"type":"commonjs"}');
  for (const name of ["app.controller", "app.module"]) {
    const source = readFileSync(join(START, "nest", `${name}.ts`), "utf8");
    const { outputText } = ts.transpileModule(isFirst ? withoutUs(source) : source, {
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2022,
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
      },
    });
    write(`${name}.js`, outputText);
  }
  write(
    "main.js",
    `require("reflect-metadata");
    const { NestFactory } = require("@nestjs/core");
    NestFactory.create(require("./app.module.js").AppModule, { logger: ["error", "warn", "log"] })
      .then(async (app) => { await app.listen(0); console.log("at", new URL(await app.getUrl()).port); });`,
  );
  return join(target, "main.js");
}

/** The response to the page's `curl`, and what was printed. */
async function run(file: string, logged?: RegExp) {
  const wechat = join(folder, "wechat.mjs");
  const program = new Program(file, { NODE_OPTIONS: `--import file://${wechat}` });
  try {
    const [, port] = await program.printed(/^at (\d+)$/m);
    const response = await fetch(`http://127.0.0.1:${port}/login?code=061abc`);
    const body = (await response.json()) as Record<string, unknown>;
    if (logged !== undefined) await program.printed(logged);
    return { status: response.status, type: response.headers.get("content-type"), body };
  } finally {
    await program.stop();
  }
}

describe.each(["express", "koa", "fastify", "hono", "nest"])("the start page's %s app", (name) => {
  test("answers 200 before the line, with WeChat's words in it", async () => {
    const { status, body } = await run(programOf(name, true));
    expect(status).toBe(200);
    expect(body).toEqual({
      errcode: 40163,
      errmsg: expect.stringMatching(/^code been used/) as string,
    });
  });

  test("answers 400 with a problem after it, and logs one line", async () => {
    const { status, type, body } = await run(programOf(name, false), /40163/);
    expect([status, type]).toEqual([400, "application/problem+json"]);
    const [, problem] = fencesOf(readText("docs/en/guide/start.md"))
      .filter(({ language }) => language === "http")
      .map(({ text }) => JSON.parse(text.split("\n\n")[1]!) as object);
    expect({ ...body, rid: "…" }).toEqual({ ...problem, rid: "…" });
  });
});

test("the start page's Egg app is one that Egg loads", () => {
  const require = createRequire(import.meta.url);
  const load = (file: string) => require(join(START, "egg", file)) as never;
  expect(load("config/plugin.js")).toEqual({
    wechatErrors: { enable: true, package: "@wechat-errors/egg" },
  });
  const routes: string[] = [];
  (load("app/router.js") as (app: object) => void)({
    router: { get: (path: string) => routes.push(path) },
  });
  expect(routes).toEqual(["/login"]);
});

test("the start page shows the log line that is logged", async () => {
  const program = new Program(programOf("express", false), {
    NODE_OPTIONS: `--import file://${join(folder, "wechat.mjs")}`,
  });
  const [, port] = await program.printed(/^at (\d+)$/m);
  await fetch(`http://127.0.0.1:${port}/login?code=061abc`);
  const [line] = await program.printed(/^{.*40163.*}$/m);
  await program.stop();
  const [shown] = fencesOf(readText("docs/en/guide/start.md")).filter(
    ({ language }) => language === "console",
  );
  expect(Object.keys(JSON.parse(line) as object)).toEqual(
    Object.keys(JSON.parse(shown!.text) as object),
  );
  expect(masked(line)).toEqual(masked(shown!.text));
});

/** A log line without what differs from run to run. */
function masked(json: string): object {
  const record = JSON.parse(json) as { upstream: object };
  const varying = { time: 0, pid: 0, hostname: "…", rid: "…" };
  return { ...record, ...varying, upstream: { ...record.upstream, durationMs: 0 } };
}
