import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { commandOf } from "./project.js";
import { run } from "./run.js";

const REPLY = `{ host: "api.mch.weixin.qq.com", path: "/v3/pay", status: 400, body: '{"code":"NO_AUTH"}' }`;

/** What a program takes when it is bundled, in bytes at most, and what it says. */
const PROGRAMS = {
  "isRetryable alone": {
    source: `import { isRetryable } from "@wechat-errors/core"; console.log(isRetryable("retry"));`,
    maxBytes: 10_000,
    output: "true",
  },
  "readReply of one product": {
    source: `
      import { createReader } from "@wechat-errors/core";
      import { payV3 } from "@wechat-errors/core/catalog/pay-v3";
      console.log(createReader({ "pay-v3": payV3 })(${REPLY}).kind);`,
    maxBytes: 100_000,
    output: "configuration",
  },
  "readReply of all": {
    source: `
      import { readReply } from "@wechat-errors/core";
      console.log(readReply(${REPLY}).kind);`,
    maxBytes: 1_000_000,
    output: "configuration",
  },
};

/** Bundles each program with two bundlers, and runs it. */
export async function bundleAll(folder) {
  const at = join(folder, "bundles");
  await mkdir(at);
  const sizes = [];
  for (const [name, { source, maxBytes, output }] of Object.entries(PROGRAMS)) {
    const input = join(at, "program.mjs");
    await writeFile(input, source);
    for (const [bundler, bundle] of Object.entries({ esbuild, rolldown: byRolldown })) {
      const file = join(at, `${bundler}.mjs`);
      await bundle(folder, input, file);
      const said = (await run(at, process.execPath, file)).trim();
      if (said !== output) throw new Error(`${name}, bundled by ${bundler}, says ${said}`);
      const { size } = await stat(file);
      if (size > maxBytes) throw new Error(`${name}, bundled by ${bundler}: ${size} bytes`);
      sizes.push(`${name} by ${bundler} ${(size / 1000).toFixed(1)} kB`);
    }
  }
  return sizes.join(", ");
}

function esbuild(folder, input, file) {
  const args = ["--bundle", "--minify", "--format=esm", "--log-level=error", `--outfile=${file}`];
  return run(folder, process.execPath, commandOf(folder, "esbuild", "esbuild"), input, ...args);
}

async function byRolldown(_, input, file) {
  const build = await rolldown({ input, platform: "browser", logLevel: "silent" });
  await build.write({ file, format: "esm", minify: true });
}
