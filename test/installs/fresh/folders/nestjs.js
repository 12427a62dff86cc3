import { COMMONJS, DECORATORS, LISTENING, TYPESCRIPT } from "../folder.js";
import { program } from "../readme.js";

const MORE = `
import { Controller, Get, Module } from "@nestjs/common";
import { WechatErrorOf, WechatErrors, type WechatError } from "@wechat-errors/nestjs";
import { LoginController, LoginService } from "./login";

const { createMenu, sendMessage } = require("../calls.cjs");

type IsAny<T> = 0 extends 1 & T ? true : false;

@Controller()
class OtherController {
  @Get("menu")
  menu() {
    return createMenu();
  }

  @Get("message")
  async message(@WechatErrorOf() wechat: WechatErrors) {
    await sendMessage();
    const error: WechatError | undefined = wechat.wechatError;
    const isAny: IsAny<typeof wechat.wechatError> = false;
    return [error?.code, isAny];
  }
}

@Module({ controllers: [LoginController, OtherController], providers: [LoginService] })
export class ApiModule {}
`;

const SPEC = `
import { ConsoleLogger, type INestApplication } from "@nestjs/common";
import { Test } from "@nestjs/testing";
import { startFakeWechat, type FakeWechat } from "@wechat-errors/testing";
import { ApiModule } from "./api.module";
import { AppModule } from "./app.module";

const { refuse } = require("../fake-wechat.cjs");

let wechat: FakeWechat;
let app: INestApplication;
let origin: string;
beforeAll(async () => {
  wechat = refuse(await startFakeWechat());
  wechat.intercept();
  const made = await Test.createTestingModule({ imports: [AppModule, ApiModule] }).compile();
  app = made.createNestApplication({ logger: new ConsoleLogger() });
  await app.listen(0, "127.0.0.1");
  origin = await app.getUrl();
});
afterAll(async () => {
  await app.close();
  await wechat.close();
});

test.each([
  ["/login?code=used", 40163],
  ["/menu", 40016],
  ["/message", 40003],
])("%s", async (path, code) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ code });
});
`;

const nest = (major) =>
  ["core", "common", "platform-express", "testing"].map((name) => `@nestjs/${name}@${major}`);

/** @type {(major: number, platform?: "Express" | "Fastify") => import("../folder.js").Folder} */
export const nestjs = (major, platform) =>
  major < 12 ? inCommonJs(major) : inEsModules(major, platform);

const inCommonJs = (major) => ({
  framework: `Nest ${major}`,
  runs: "ts-jest, CommonJS",
  log: "Nest's",
  packages: ["nestjs"],
  others: [
    ...nest(major),
    "reflect-metadata@0.2",
    "rxjs@7",
    "jest@29",
    "ts-jest@29",
    "@types/jest@29",
    ...TYPESCRIPT,
  ],
  files: () => ({
    "src/app.module.ts": program("nestjs", "forRoot()"),
    "src/login.ts": program("nestjs", "@WechatErrorOf()"),
    "src/api.module.ts": MORE,
    "src/api.spec.ts": SPEC,
    "jest.config.js": `module.exports = { preset: "ts-jest", rootDir: "src" };\n`,
  }),
  compilerOptions: { ...COMMONJS, ...DECORATORS },
  command: ["node_modules/.bin/jest"],
  logged: /\[WechatErrors\]/,
});

const MAIN = `
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { Module } from "@nestjs/common";
import { ApiModule } from "./api.module.js";
import { AppModule } from "./app.module.js";

@Module({ imports: [AppModule, ApiModule] })
class MainModule {}

const adapter = process.argv.includes("Fastify") ? [new FastifyAdapter()] : [];
const app = await NestFactory.create(MainModule, ...(adapter as []));
await app.listen(3000);
`;

/** With what `nest new` of Nest 12 has: ES modules, `nodenext`; without its vitest. */
const inEsModules = (major, platform = "Express") => ({
  framework: `Nest ${major}`,
  runs: `Node, ES modules, on ${platform}`,
  log: "Nest's",
  packages: ["nestjs"],
  others: [
    ...nest(major),
    `@nestjs/platform-fastify@${major}`,
    "reflect-metadata@0.2",
    "rxjs@7",
    ...TYPESCRIPT,
  ],
  files: () => ({
    "package.json": '{ "name": "app", "private": true, "type": "module" }\n',
    "src/app.module.ts": program("nestjs", "forRoot()"),
    "src/login.ts": program("nestjs", "@WechatErrorOf()"),
    "src/api.module.ts": MORE.replace("./login", "./login.js")
      .replace("require(", "createRequire(import.meta.url)(")
      .replace("\n", '\nimport { createRequire } from "node:module";\n'),
    "src/main.ts": MAIN,
  }),
  compilerOptions: {
    ...DECORATORS,
    module: "nodenext",
    target: "es2023",
    strict: true,
    skipLibCheck: true,
    rootDir: "src",
    outDir: "dist",
  },
  builds: [["node_modules/.bin/tsc", "--noEmit", "false"]],
  command: [process.execPath, "dist/main.js", platform],
  listening: LISTENING,
  logged: /\[WechatErrors\]/,
});
