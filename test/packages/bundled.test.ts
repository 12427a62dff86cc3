import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Uses each of the things that are loaded on demand where nothing is bundled. */
const PROGRAM = `
import express from "express";
import { assertReply, lookUp } from "@wechat-errors/core";
import { wechatErrors } from "@wechat-errors/express";

const app = express();
app.use(wechatErrors());
app.get("/", () =>
  assertReply({ host: "api.mch.weixin.qq.com", path: "/pay/micropay", body:
    "<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>" +
    "<err_code>NOTENOUGH</err_code></xml>" }));
const server = app.listen(0, "127.0.0.1", async () => {
  const response = await fetch("http://127.0.0.1:" + server.address().port);
  console.log(lookUp("wecom", 60020).name, response.status, (await response.json()).code);
  server.close();
});
`;

let folder: string;
beforeAll(async () => {
  // Below test/node_modules, so that what is bundled is found; the bundle itself needs none of it.
  const parent = fileURLToPath(new URL("../node_modules/.bundles/", import.meta.url));
  await mkdir(parent, { recursive: true });
  folder = await mkdtemp(join(parent, "bundle-"));
  await writeFile(join(folder, "program.js"), PROGRAM);
});
afterAll(() => rm(folder, { recursive: true }));

test.each(["esm", "cjs"] as const)("a bundle of everything, as %s, still works", async (format) => {
  const bundle = await rolldown({
    input: join(folder, "program.js"),
    platform: "node",
    logLevel: "silent",
  });
  const file = join(folder, `bundle.${format === "esm" ? "mjs" : "cjs"}`);
  await bundle.write({ file, format });
  const output = execFileSync(process.execPath, [file], { encoding: "utf8" });
  expect(output).toContain("IP_NOT_ALLOWED 402 NOTENOUGH");
  expect(output).toContain('"event":"wechat.error"');
});
