import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Program, ROOT } from "../support/program.js";

let app: Program;
let origin: string;
beforeAll(async () => {
  // Types and all, as a Nest app is built: to CommonJS, with decorators.
  const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
  execFileSync(process.execPath, [tsc, "-p", "examples/nestjs"], { cwd: ROOT });
  app = new Program("examples/nestjs/dist/app.js", { PORT: "0" });
  [, origin = ""] = await app.printed(/Listening on (\S+),/);
}, 60_000);
afterAll(() => app.stop());

const post = (path: string, body: object) =>
  fetch(origin + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("examples/nestjs answers what its service throws, and what it relays", async () => {
  expect((await post("/api/login", { code: "code-good" })).status).toBe(201);
  const refused = await post("/api/login", { code: "code-used" });
  expect([refused.status, await refused.json()]).toEqual([
    400,
    expect.objectContaining({ code: 40163, kind: "invalid_code" }),
  ]);
  const left = await post("/api/notify", { openid: "o-left", text: "Hello" });
  expect(await left.json()).toEqual({ queued: "mail" });
  expect((await post("/api/notify", { openid: "o-quota", text: "Hello" })).status).toBe(503);
  const menu = await post("/api/menu", { button: [] });
  expect(menu.headers.get("content-type")).toBe("application/problem+json");
});
