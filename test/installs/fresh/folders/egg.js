import { COMMONJS, LISTENING, types, TYPESCRIPT } from "../folder.js";
import { program } from "../readme.js";

const ROUTER = `
const { createMenu, sendMessage } = require("../calls.cjs");

module.exports = ({ router, controller }) => {
  router.get("/login", controller.login.create);
  router.get("/menu", async (ctx) => {
    ctx.body = await createMenu();
  });
  router.get("/message", async (ctx) => {
    ctx.body = await sendMessage();
  });
};
`;

const SERVER = `
const { createServer } = require("node:http");
const { start } = require("egg");

start({ baseDir: __dirname, mode: "single", ignoreWarning: true }).then((app) =>
  createServer(app.callback()).listen(3000),
);
`;

const CONFIG = `
const { join } = require("node:path");
exports.keys = "of-the-test";
exports.logger = { dir: join(__dirname, "../logs"), consoleLevel: "NONE" };
`;

const TYPES = `
export const read = (ctx: Context) => error(ctx.wechatError, false)?.code;`;

/** @type {(major: number) => import("../folder.js").Folder} */
export const egg = (major) => ({
  framework: `Egg ${major}`,
  runs: "Node, CommonJS",
  log: "Egg's",
  packages: ["egg"],
  others: [`egg@${major}`, ...TYPESCRIPT],
  files: () => ({
    "config/plugin.js": program("egg", "config/plugin.js"),
    "config/config.default.js": CONFIG,
    "app/controller/login.js": program("egg", "app/controller"),
    "app/router.js": ROUTER,
    "server.js": SERVER,
    "types.ts": types("egg", `import type { Context } from "egg";`, TYPES),
  }),
  compilerOptions: COMMONJS,
  command: [process.execPath, "server.js"],
  listening: LISTENING,
  logged: /INFO \d+ \[.*\] WeChat \d+ .*"event":"wechat\.error"/,
});
