import { describe, expect, test } from "vitest";
import { start } from "./program.js";

describe.each(["egg3", "egg4"])("%s", (install) => {
  test("answers what WeChat reports through ctx.curl, and nothing else", async () => {
    const { get, logged } = await start(install, "egg/serve.js");
    for (const path of ["/thrown", "/relayed", "/unanswered"]) {
      const response = await get(path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([
        path,
        400,
        "application/problem+json",
      ]);
      expect(await response.json()).toMatchObject({ code: 40003, kind: "invalid_input" });
      const outcome = path.slice(1);
      const line = await logged(new RegExp(`GET ${path}\\] .*"outcome":"${outcome}"`));
      expect(line).toContain("WeChat 40003 invalid_input on GET /cgi-bin/menu/create {");
    }
    expect(await (await get("/sdk")).json()).toMatchObject({ kind: "credential" });
    // Egg's onerror answers the others, and those of paths that its `ignore` names.
    for (const path of ["/bug", "/ignored"]) {
      const response = await get(path);
      expect([response.status, response.headers.get("content-type")]).toEqual([
        500,
        "text/html; charset=utf-8",
      ]);
    }
    expect((await get("/nowhere")).status).toBe(404);
  });
  test("runs examples/egg, which throws, branches and relays", async () => {
    const { post, logged } = await start(install, "../../examples/egg/start.mjs");
    expect((await post("/api/login", { code: "code-good" })).status).toBe(200);
    const refused = await post("/api/login", { code: "code-used" });
    expect([refused.status, await refused.json()]).toEqual([
      400,
      expect.objectContaining({ code: 40163, kind: "invalid_code" }),
    ]);
    const left = await post("/api/notify", { openid: "o-left", text: "Hello" });
    expect([left.status, await left.json()]).toEqual([202, { queued: "mail" }]);
    expect((await post("/api/notify", { openid: "o-quota", text: "Hello" })).status).toBe(503);
    const menu = await post("/api/menu", { button: [] });
    expect(menu.headers.get("content-type")).toBe("application/problem+json");
    expect(await logged(/POST \/api\/login\] .*"outcome":"thrown"/)).toContain("WeChat 40163");
  });
});
