import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Program } from "../support/program.js";

describe("npm run demo", () => {
  let output: string;
  let exitCode: unknown;
  beforeAll(async () => {
    const demo = new Program("examples/demo.js");
    exitCode = await demo.ended();
    output = demo.output;
  });

  test("ends with success, all calls being as expected", () => {
    expect(output).toMatch(/^All 20 calls as expected\.$/m);
    expect(exitCode).toBe(0);
  });

  test("shows each call in Express and in Koa", () => {
    const [, express = "", koa = ""] = output.split(/^ (?:Express|Koa), with .*$/m);
    for (const app of [express, koa]) {
      const calls = app.split(/^\d+\. .* ok$/m).slice(1);
      expect(calls).toHaveLength(10);
      expect(calls[1]).toContain('"code": 40163');
      expect(calls[2]).toContain("登录 code 有误，请重新获取");
    }
  });

  test("shows request, response and log line", () => {
    const [, quota = ""] = /^6\. .* ok$([^]*?)^7\. /m.exec(output) ?? [];
    expect(quota).toMatch(/^ {2}POST \/api\/notify$/m);
    expect(quota).toMatch(/^ {2}HTTP\/1\.1 503 Service Unavailable$/m);
    expect(quota).toMatch(/^ {2}Retry-After: \d+$/m);
    expect(quota).toMatch(/^ {2}[\d:.]{12} error wechat\.error$/m);
    expect(quota).toMatch(/^ {2}errmsg: reach max api daily quota limit$/m);
  });

  test("is plain text where it is piped", () => {
    expect(output).not.toContain("\u001b");
  });
});

describe.each(["express", "koa", "fastify", "hono"])("examples/%s/app.js by itself", (name) => {
  let app: Program;
  let origin: string;
  beforeAll(async () => {
    app = new Program(`examples/${name}/app.js`, { PORT: "0" });
    [, origin = ""] = await app.printed(/Listening on (\S+),/);
  });
  afterAll(() => app.stop());

  const post = (path: string, body: object) =>
    fetch(origin + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  test("suggests calls to itself that can be made", async () => {
    await app.printed(/--data-binary/);
    const lines = app.output.split("\n").filter((line) => line.includes("curl -i"));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toContain(`curl -i ${origin}/api/`);
    expect((await post("/api/login", { code: "code-good" })).status).toBe(200);
  });

  test("answers a refused login code and logs it", async () => {
    const response = await post("/api/login", { code: "code-used" });
    expect(response.status).toBe(400);
    const { rid } = (await response.json()) as { rid: string };
    const [line] = await app.printed(new RegExp(`^{.*"rid":"${rid}".*}$`, "m"));
    expect(JSON.parse(line)).toMatchObject({
      event: "wechat.error",
      outcome: "thrown",
      code: 40163,
      msg: "WeChat 40163 invalid_code on GET /sns/jscode2session",
    });
  });
});
