import { JSON_LINE, LISTENING, types, TYPESCRIPT } from "../folder.js";
import { endingWith, program } from "../readme.js";

const LOGIN = `
export const dynamic = "force-dynamic";
export const GET = route(async (request, scope) => {
  const reply = await fetch("https://api.weixin.qq.com/sns/jscode2session?js_code=used");
  await reply.json();
  if (scope.wechatError) throw scope.wechatError;
});
`;

const MESSAGE = `
import { sendMessage } from "../../calls.cjs";
export const dynamic = "force-dynamic";
export const GET = route(async () => Response.json(await sendMessage()));
`;

const TYPES = `
export const work = observeWechat((scope) => error(scope.wechatError, false)?.code);`;

const own = (ending) =>
  endingWith(program("hono", "export const POST"), "export const POST", ending);

/** @type {(major: number) => import("../folder.js").Folder} */
export const next = (major) => ({
  framework: `Next ${major}`,
  runs: "Node, route handlers",
  log: "standard output",
  packages: ["core"],
  others: [`next@${major}`, "react@19", "react-dom@19", ...TYPESCRIPT],
  files: () => ({
    "app/menu/route.js": program("hono", "export const POST"),
    "app/login/route.js": own(LOGIN),
    "app/message/route.js": own(MESSAGE),
    "types.ts": types("core", `import { observeWechat } from "@wechat-errors/core/node";`, TYPES),
  }),
  compilerOptions: {
    module: "esnext",
    moduleResolution: "bundler",
    strict: true,
    skipLibCheck: true,
  },
  builds: [["node_modules/.bin/next", "build"]],
  command: ["node_modules/.bin/next", "start", "--port", "3000"],
  listening: LISTENING,
  logged: JSON_LINE,
  methods: { relayed: "POST" },
});
