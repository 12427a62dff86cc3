import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { fencesOf, readText } from "../support/markdown.js";
import { ROOT } from "../support/program.js";

const folder = mkdtempSync(join(ROOT, "test/docs/.tmp-"));
let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await wechat.close();
});

test.each([
  ["40003", 400, { code: 40003, kind: "invalid_input" }],
  ["0", 200, { errcode: 0 }],
])("the README's route handler of Next answers %s", async (code, status, body) => {
  const { text } = fencesOf(readText("packages/hono/README.md")).find((each) =>
    each.text.includes("export const POST"),
  )!;
  const silent = "{ debug() {}, info() {}, warn() {}, error() {} }";
  const options = `{ upstreams: ${JSON.stringify(wechat.upstreams)}, logger: ${silent} }`;
  const program = text
    .replace(
      "https://api.weixin.qq.com/cgi-bin/menu/create",
      `${wechat.origin}/cgi-bin?code=${code}`,
    )
    .replace("  });\n\nexport const POST", `  }, ${options});\n\nexport const POST`);
  const file = join(folder, `route-${code}.js`);
  writeFileSync(file, program);
  const { POST } = (await import(file)) as { POST(request: Request): Promise<Response> };
  const response = await POST(new Request("http://localhost/", { method: "POST", body: "{}" }));
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining(body)]);
});
