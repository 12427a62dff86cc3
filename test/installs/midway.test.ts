import { expect, test } from "vitest";
import { start } from "./program.js";

// Midway's apps are Koa's: `app.useMiddleware(wechatErrors())` of @wechat-errors/koa is all.
test("Midway 3 answers what WeChat reports, and nothing else", async () => {
  const { get, logged } = await start("midway3", "midway/serve.js");
  for (const path of ["/thrown", "/relayed"]) {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      400,
      "application/problem+json",
    ]);
    expect(await response.json()).toMatchObject({ code: 40003 });
    await logged(new RegExp(`^\\{.*"outcome":"${path.slice(1)}"`));
  }
  expect(await (await get("/sdk")).json()).toMatchObject({ kind: "credential" });
  expect((await get("/bug")).status).toBe(500);
});
