import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../packages/steps/pack.js";
import { JSON_LINE, LISTENING, NODE16, types, TYPESCRIPT } from "../folder.js";
import { endingWith, program } from "../readme.js";

const ROUTES = `
import { createMenu, sendMessage } from "./calls.cjs";
app.get("/menu", async (c) => c.json(await createMenu()));
app.get("/message", async (c) => c.json(await sendMessage()));
`;

const SERVE = "serve({ fetch: app.fetch, port: 3000 });\n";

const TYPES = `
new Hono().use(wechatErrors()).get("/", (c) => {
  error(c.get("wechatError"), false);
  return c.json(error(c.var.wechatError, false)?.code);
});`;

const bin = (name) => join(ROOT, "node_modules/.bin", name);
/** The version that this repository has. */
const versionOf = (name) =>
  JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;

/** How each runtime starts an app, and what it then says. */
const RUNTIMES = {
  Node: { command: [process.execPath, "app.mjs"], ending: SERVE, listening: LISTENING },
  Bun: {
    name: `Bun ${versionOf("bun").split(".")[0]}`,
    command: [bin("bun"), "--port=0", "app.mjs"],
    ending: "export default app;\n",
    listening: /server: http:\/\/\S+:(\d+)/,
    byProxy: true,
  },
  Deno: {
    name: `Deno ${versionOf("deno").split(".")[0]}`,
    command: [bin("deno"), "serve", "--allow-all", "--host=127.0.0.1", "--port=0", "app.mjs"],
    ending: "export default app;\n",
    listening: /http:\/\/127\.0\.0\.1:(\d+)/,
    byProxy: true,
  },
};

/** @type {(major: number, runtime: keyof typeof RUNTIMES) => import("../folder.js").Folder} */
export const hono = (major, runtime) => {
  const { name = "Node", command, ending, listening, byProxy } = RUNTIMES[runtime];
  return {
    framework: `Hono ${major}`,
    runs: `${name}, ES modules`,
    log: "standard output",
    packages: ["hono"],
    others: [`hono@${major}`, "@hono/node-server@2", ...TYPESCRIPT],
    files: () => ({
      "app.mjs": endingWith(program("hono", "/login"), "serve(", ROUTES + ending),
      "types.ts": types(
        "hono",
        `import { Hono } from "hono";\nimport { wechatErrors } from "@wechat-errors/hono";`,
        TYPES,
      ),
    }),
    compilerOptions: NODE16,
    command,
    listening,
    logged: JSON_LINE,
    byProxy,
  };
};
