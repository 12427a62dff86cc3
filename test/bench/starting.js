// What importing each package takes, beyond the framework: time and heap.
import { execFileSync } from "node:child_process";
import { interleaved, spread } from "./interleaved.js";

const ROUNDS = 11;

const load = (name) => `await import(${JSON.stringify(name)});`;
const error = { host: "api.weixin.qq.com", path: "/", body: '{"errcode":40003}' };

/** Programs: what is measured, and what was there before. */
const PROGRAMS = {
  express: { name: "express itself", measured: load("express") },
  koa: { name: "koa itself", measured: load("koa") },
  core: { name: "@wechat-errors/core", measured: load("@wechat-errors/core") },
  firstError: {
    name: "@wechat-errors/core, and reading a first error",
    measured: `(${load("@wechat-errors/core").slice(0, -1)}).readReply(${JSON.stringify(error)});`,
  },
  coreNode: { name: "@wechat-errors/core/node", measured: load("@wechat-errors/core/node") },
  expressAdapter: {
    name: "@wechat-errors/express beside express",
    before: load("express"),
    measured: load("@wechat-errors/express"),
    target: { atMost: 15 },
  },
  koaAdapter: {
    name: "@wechat-errors/koa beside koa",
    before: load("koa"),
    measured: load("@wechat-errors/koa"),
    target: { atMost: 15 },
  },
  fastifyAdapter: {
    name: "@wechat-errors/fastify beside fastify",
    before: load("fastify"),
    measured: load("@wechat-errors/fastify"),
    target: { atMost: 15 },
  },
  honoAdapter: {
    name: "@wechat-errors/hono beside hono",
    // What serves it on Node has loaded node:http.
    before: load("hono") + load("@hono/node-server"),
    measured: load("@wechat-errors/hono"),
    target: { atMost: 15 },
  },
  nestjsAdapter: {
    name: "@wechat-errors/nestjs beside Nest",
    before: load("@nestjs/core") + load("@nestjs/platform-express"),
    measured: load("@wechat-errors/nestjs"),
    target: { atMost: 15 },
  },
  testing: { name: "@wechat-errors/testing", measured: load("@wechat-errors/testing") },
  cli: {
    name: "@wechat-errors/cli, and explaining a code",
    before: 'process.argv = [process.execPath, "wechat-errors", "40003"];',
    measured: load(new URL("dist/main.js", import.meta.resolve("@wechat-errors/cli/package.json"))),
  },
};

/** @returns {AsyncIterable<import("./report.js").Figure>} */
export async function* benchStarting() {
  const subjects = Object.entries(PROGRAMS).map(([key, program]) => [key, () => start(program)]);
  const samples = await interleaved(Object.fromEntries(subjects), ROUNDS);
  for (const [key, { name, target }] of Object.entries(PROGRAMS)) {
    const heap = spread(samples[key].map(({ heapBytes }) => heapBytes / 2 ** 20)).measured;
    yield {
      figure: `import of ${name}`,
      unit: "ms",
      ...spread(samples[key].map(({ milliseconds }) => milliseconds)),
      heapMiB: heap,
      target,
      note: `heap ${heap.toFixed(2)} MiB`,
    };
  }
}

function start({ before = "", measured }) {
  const program = `${before}
    globalThis.gc();
    const heapBefore = process.memoryUsage().heapUsed;
    const start = performance.now();
    ${measured}
    const milliseconds = performance.now() - start;
    globalThis.gc();
    const heapBytes = process.memoryUsage().heapUsed - heapBefore;
    console.log("\\n" + JSON.stringify({ milliseconds, heapBytes }));`;
  const args = ["--expose-gc", "--input-type=module", "-e", program];
  const options = { encoding: "utf8", cwd: import.meta.dirname };
  return JSON.parse(execFileSync(process.execPath, args, options).trim().split("\n").at(-1));
}
