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

/** What the README shows, with this file's WeChat and a logger that is silent. */
function shown(code: string): string {
  const { text } = fencesOf(readText("packages/hono/README.md")).find((each) =>
    each.text.includes("export const POST"),
  )!;
  const silent = "{ debug() {}, info() {}, warn() {}, error() {} }";
  const options = `{ upstreams: ${JSON.stringify(wechat.upstreams)}, logger: ${silent} }`;
  return text
    .replace(
      "https://api.weixin.qq.com/cgi-bin/menu/create",
      `${wechat.origin}/cgi-bin?code=${code}`,
    )
    .replace("  });\n\nexport const POST", `  }, ${options});\n\nexport const POST`);
}

async function load<T>(name: string, program: string): Promise<T> {
  const file = join(folder, `${name}.js`);
  writeFileSync(file, program);
  return (await import(file)) as T;
}

test.each([
  ["40003", 400, { code: 40003, kind: "invalid_input" }],
  ["0", 200, { errcode: 0 }],
])("the README's route handler of Next answers %s", async (code, status, body) => {
  const { POST } = await load<{ POST(request: Request): Promise<Response> }>(
    `route-${code}`,
    shown(code),
  );
  const response = await POST(new Request("http://localhost/", { method: "POST", body: "{}" }));
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining(body)]);
});

test("the README's wrapper hands on what Next gives beside the request", async () => {
  type Get = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;
  const { GET } = await load<{ GET: Get }>(
    "route-params",
    `${shown("0")}
    export const GET = route(async (request, { params }) => Response.json((await params).id));`,
  );
  const params = Promise.resolve({ id: "17" });
  const response = await GET(new Request("http://localhost/17"), { params });
  expect(await response.json()).toBe("17");
});
