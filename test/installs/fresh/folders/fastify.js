import { LISTENING, NODE16, types, TYPESCRIPT } from "../folder.js";
import { endingWith, program } from "../readme.js";

const APP = `
import { createMenu, sendMessage } from "./calls.cjs";
app.get("/menu", () => createMenu());
app.get("/message", () => sendMessage());
await app.listen({ port: 3000 });
`;

const TYPES = `
const app = Fastify();
app.register(wechatErrors);
app.get("/", (request) => error(request.wechatError, false)?.code);`;

/** @type {(major: number) => import("../folder.js").Folder} */
export const fastify = (major) => ({
  framework: `Fastify ${major}`,
  runs: "Node, ES modules",
  log: "Fastify's (pino)",
  packages: ["fastify"],
  others: [`fastify@${major}`, ...TYPESCRIPT],
  files: () => ({
    "app.mjs": endingWith(program("fastify", "/login"), "await app.listen", APP),
    "types.ts": types(
      "fastify",
      `import Fastify from "fastify";\nimport { wechatErrors } from "@wechat-errors/fastify";`,
      TYPES,
    ),
  }),
  compilerOptions: NODE16,
  command: [process.execPath, "app.mjs"],
  listening: LISTENING,
  logged: /^\{.*"reqId":.*"event":"wechat\.error"/,
});
