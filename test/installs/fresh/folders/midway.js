import { COMMONJS, DECORATORS, LISTENING, TYPESCRIPT } from "../folder.js";
import { inline, program } from "../readme.js";

const CONTROLLER = `
import { Controller, Get, Inject } from "@midwayjs/core";
import type { Context } from "@midwayjs/koa";
import type { WechatError } from "@wechat-errors/koa";

const { createMenu, sendMessage } = require("../../calls.cjs");

type IsAny<T> = 0 extends 1 & T ? true : false;

@Controller("/")
export class ApiController {
  @Inject()
  ctx: Context;

  @Get("/login")
  async login() {
    const reply = await fetch("https://api.weixin.qq.com/sns/jscode2session?js_code=used");
    await reply.json();
    const error: WechatError | undefined = this.ctx.wechatError;
    const isAny: IsAny<typeof this.ctx.wechatError> = false;
    if (error && !isAny) throw error;
  }

  @Get("/menu")
  menu() {
    return createMenu();
  }

  @Get("/message")
  message() {
    return sendMessage();
  }
}
`;

const BOOTSTRAP = `
const { Bootstrap } = require("@midwayjs/bootstrap");

const midwayLogger = { default: { dir: \`\${__dirname}/logs\`, transports: { console: false, json: false } } };
const globalConfig = { keys: "of-the-test", koa: { port: 3000 }, midwayLogger };
Bootstrap.configure({ baseDir: \`\${__dirname}/dist\`, globalConfig }).run();
`;

/** @type {(major: number) => import("../folder.js").Folder} */
export const midway = (major) => ({
  framework: `Midway ${major}`,
  runs: "Node, CommonJS",
  log: "Midway's",
  packages: ["koa"],
  others: [
    ...["core", "bootstrap", "koa"].map((name) => `@midwayjs/${name}@${major}`),
    "@midwayjs/logger@3",
    ...TYPESCRIPT,
  ],
  files: () => ({
    "src/configuration.ts": program("koa", "useMiddleware").replace(
      "wechatErrors()",
      inline("koa", "wechatErrors({ logger"),
    ),
    "src/controller/api.controller.ts": CONTROLLER,
    "bootstrap.js": BOOTSTRAP,
  }),
  compilerOptions: {
    ...COMMONJS,
    ...DECORATORS,
    strictPropertyInitialization: false,
    rootDir: "src",
    outDir: "dist",
  },
  builds: [["node_modules/.bin/tsc", "--noEmit", "false"]],
  command: [process.execPath, "bootstrap.js"],
  listening: LISTENING,
  logged: /INFO \d+ .*WeChat \d+ /,
});
