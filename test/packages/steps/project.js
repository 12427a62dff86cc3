import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MANAGERS } from "./manager-commands.js";
import { PACKAGES } from "./pack.js";
import { run } from "./run.js";

const CONSUMER = fileURLToPath(new URL("../consumer/", import.meta.url));

export const TYPESCRIPTS = { ts59: "5.9", ts60: "6.0", ts70: "7.0" };
/** From 12 on it is ES modules alone, which the compiler lets no CommonJS module import. */
const NEST = ["common", "core", "platform-express"].map((name) => `@nestjs/${name}@11`);
export const JESTS = { jest29: "29", jest30: "30" };

/**
 * A user's project with our packages in it. npm installs the frameworks with them, as peers; pino,
 * an optional one, is not there.
 *
 * @param {string} folder
 * @param {Iterable<string>} tarballs
 */
export async function install(folder, tarballs) {
  await cp(CONSUMER, folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const managers = Object.entries(MANAGERS).map(([alias, each]) => `${alias}@npm:${each.package}`);
  const aliases = [...aliased("typescript", TYPESCRIPTS), ...aliased("jest", JESTS), ...managers];
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  const others = ["esbuild", "@types/node@20", ...NEST, ...typesOfPeers()];
  await run(folder, "npm", "install", ...quietly, ...tarballs, ...others, ...aliases);
  await leavePinoToFastify(join(folder, "node_modules"));
}

/** Fastify depends on it. npm may put it where all find it; other managers do not. */
async function leavePinoToFastify(modules) {
  const [pino, fastify] = [join(modules, "pino"), join(modules, "fastify/node_modules")];
  if (!existsSync(pino)) return;
  await mkdir(fastify, { recursive: true });
  await rename(pino, join(fastify, "pino"));
}

function aliased(name, versions) {
  return Object.entries(versions).map(([alias, version]) => `${alias}@npm:${name}@${version}`);
}

/** Of frameworks that come without their own. */
function typesOfPeers() {
  const peers = PACKAGES.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}));
  return ["express", "koa"].filter((name) => peers.includes(name)).map((name) => `@types/${name}`);
}

/**
 * The file of a command that is installed in the project.
 *
 * @param {string} folder
 * @param {string} alias
 * @param {string} command
 */
export function commandOf(folder, alias, command) {
  const at = join(folder, "node_modules", alias);
  const { bin } = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
  return join(at, typeof bin === "string" ? bin : bin[command]);
}

/** Our declarations speak of node:http, so that they fit whichever types of Express a user has. */
export async function readDeclarations(folder) {
  const ours = join(folder, "node_modules/@wechat-errors");
  let read = 0;
  for (const file of await readdir(ours, { recursive: true })) {
    if (!/\.d\.c?ts$/.test(file)) continue;
    read++;
    const text = await readFile(join(ours, file), "utf8");
    if (/@types\/express|express-serve-static-core/.test(text))
      throw new Error(`${file} speaks of Express's own types`);
    // With a private member the class of the ES module and that of the CommonJS one do not fit.
    if (/wechat-error\.d\.c?ts$/.test(file) && /#private|private |unique symbol/.test(bodyOf(text)))
      throw new Error(`${file} has a private member`);
  }
  if (read === 0) throw new Error("there are no declarations");
}

function bodyOf(declarations) {
  return declarations.slice(declarations.indexOf("class WechatErrorBase"));
}
