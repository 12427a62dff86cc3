import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { wechatErrors } from "@wechat-errors/hono";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

let wechat: FakeWechat;
beforeAll(async () => void (wechat = await startFakeWechat()));
afterAll(() => wechat.close());

const call = (code = 40003) => fetch(`${wechat.origin}/cgi-bin/menu/create?code=${code}`);

function appOf() {
  const app = new Hono();
  const logger = new MemoryLogger();
  app.use(wechatErrors({ upstreams: wechat.upstreams, logger }));
  app.get("/thrown", async (c) => {
    await (await call()).text();
    throw c.get("wechatError") ?? new Error("not seen");
  });
  app.get("/var", async (c) => {
    await (await call()).text();
    c.set("other" as never, 7 as never);
    return c.json([c.var.wechatError?.code, c.var.wechatErrors.length, c.get("other" as never)]);
  });
  app.get("/relayed", async (c) => c.json((await (await call()).json()) as object));
  app.get("/text", async (c) => c.text(await (await call()).text()));
  app.get("/proxied", () => call());
  return { app, logger };
}

// Without node:http, as on Bun and Deno.
describe("where an app is given a Request", () => {
  test.each(["/thrown", "/relayed", "/text", "/proxied"])("answers what is %s", async (path) => {
    const { app, logger } = appOf();
    const response = await app.request(path);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ code: 40003 });
    const outcome = path === "/thrown" ? "thrown" : "relayed";
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual([outcome]);
  });

  test("has the errors as variables", async () => {
    expect(await (await appOf().app.request("/var")).json()).toEqual([40003, 1, 7]);
  });

  test("tells an ignored error once the response is there", async () => {
    const { app, logger } = appOf();
    app.get("/ignored", async (c) => {
      await (await call()).text();
      return c.json({ ok: true });
    });
    expect(await (await app.request("/ignored")).json()).toEqual({ ok: true });
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["ignored"]);
  });

  test("sends every other body as it is, byte by byte", async () => {
    const { app } = appOf();
    const bodies = [
      "",
      "{",
      '{"errcode":40003}',
      "x",
      `{"a":"${"b".repeat(100_000)}"}`,
      "\ufeff<?",
    ];
    app.get("/body/:at", async (c) => {
      await (await call()).text();
      const headers = { "content-type": "application/json", "x-mine": "1" };
      return c.body(bodies[Number(c.req.param("at"))]!, 201, headers);
    });
    for (const [at, body] of bodies.entries()) {
      const response = await app.request(`/body/${at}`);
      expect([response.status, response.headers.get("x-mine")]).toEqual([201, "1"]);
      expect(await response.arrayBuffer()).toEqual(new TextEncoder().encode(body).buffer);
    }
  });

  test("holds no stream back that cannot be an envelope, and passes its error on", async () => {
    const { app } = appOf();
    let stream!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (stream = controller),
    });
    app.get("/stream", async (c) => {
      await (await call()).text();
      stream.enqueue(new TextEncoder().encode("[1,"));
      return c.body(body, 200, { "content-type": "application/json" });
    });
    const reader = (await app.request("/stream")).body!.getReader();
    expect((await reader.read()).value).toEqual(new TextEncoder().encode("[1,"));
    stream.error(new Error("broke off"));
    await expect(reader.read()).rejects.toThrow("broke off");
  });

  test("keeps headers and cookies that other middleware has set", async () => {
    for (const path of ["/thrown?early", "/thrown", "/relayed"]) {
      const app = new Hono();
      app.use(async (c, next) => {
        // Some middleware asks for the response before there is one.
        if (path.endsWith("?early")) c.res.headers.set("vary", "Origin");
        c.header("vary", "Origin");
        c.header("x-request-id", "r-17");
        c.header("set-cookie", "a=1", { append: true });
        c.header("set-cookie", "b=2", { append: true });
        await next();
      });
      app.route("/", appOf().app);
      const { headers } = await app.request(path);
      expect(headers.get("vary")?.split(", ").sort()).toEqual(["Accept-Language", "Origin"]);
      expect(headers.get("x-request-id")).toBe("r-17");
      expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    }
  });
});

describe("app.onError()", () => {
  test("goes first", async () => {
    const { app, logger } = appOf();
    app.onError((error, c) => c.json({ by: "app", name: error.name }, 418));
    const response = await app.request("/thrown");
    expect([response.status, await response.json()]).toEqual([
      418,
      { by: "app", name: "WechatError" },
    ]);
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["handled"]);
  });

  test("may ask the error for our answer, as it may ask an HTTPException for its own", async () => {
    const { app } = appOf();
    app.onError((error, c) =>
      "getResponse" in error ? error.getResponse() : c.json({ by: "app" }, 500),
    );
    app.get("/own", () => {
      throw new HTTPException(409, { message: "sold out" });
    });
    app.get("/bug", () => {
      throw new TypeError("a bug");
    });
    expect((await app.request("/thrown")).status).toBe(400);
    const own = await app.request("/own");
    expect([own.status, await own.text()]).toEqual([409, "sold out"]);
    expect(await (await app.request("/bug")).json()).toEqual({ by: "app" });
  });

  test("of a part of the app goes first there", async () => {
    const { app } = appOf();
    const part = new Hono();
    part.get("/thrown", async (c) => {
      await (await call()).text();
      throw c.get("wechatError")!;
    });
    part.onError((_error, c) => c.text("part", 418));
    app.route("/part", part);
    expect((await app.request("/part/thrown")).status).toBe(418);
    expect((await app.request("/thrown")).status).toBe(400);
  });
});

test("an SDK's error is answered, and nothing of it is printed", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { app } = appOf();
  app.get("/sdk", async () => {
    await (await call(40001)).text();
    throw Object.assign(new Error("invalid credential"), { name: "WeChatAPIError", code: 40001 });
  });
  const response = await app.request("/sdk");
  expect(await response.json()).toMatchObject({ kind: "credential", status: response.status });
  expect(print).not.toHaveBeenCalled();
  print.mockRestore();
});

test("one error, thrown in two requests, is answered in each in its language", async () => {
  const { app } = appOf();
  let kept: Error | undefined;
  app.get("/kept", async (c) => {
    await (await call()).text();
    throw (kept ??= c.get("wechatError"))!;
  });
  const titles = [];
  for (const language of ["en", "zh"]) {
    const response = await app.request("/kept", { headers: { "accept-language": language } });
    titles.push(((await response.json()) as { title: string }).title);
  }
  expect(titles[0]).toMatch(/^[\x20-\x7e]+$/);
  expect(titles[1]).toMatch(/\p{Script=Han}/u);
});
