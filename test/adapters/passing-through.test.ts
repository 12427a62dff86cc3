import { once } from "node:events";
import createError from "http-errors";
import { describe, expect, test } from "vitest";
import { assertReply, type Options } from "@wechat-errors/core/node";
import { allFrameworks as frameworks, type Framework } from "../support/more-frameworks.js";
import type { RawResponse } from "../support/raw.js";
import { stage, type Scene } from "../support/stage.js";

type Handler = (scene: Scene) => unknown;

/** A response as its client sees it, but for the time of day. */
function seen({ rawHeaders, ...rest }: RawResponse) {
  const headers = [];
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i] !== "Date" && rawHeaders[i] !== "date")
      headers.push([rawHeaders[i], rawHeaders[i + 1]]);
  const { status, statusMessage, trailers, complete, body } = rest;
  return { status, statusMessage, trailers, complete, headers, body: body.toString("latin1") };
}

/** Expects the same of an app with us and without us, and returns it. */
async function expectAsWithoutUs(framework: Framework, handler: Handler, options: Options = {}) {
  const without = await stage(framework, handler, { options: "without us" });
  const withUs = await stage(framework, handler, { options });
  const expected = await without.raw("/?code=40003");
  expect(seen(await withUs.raw("/?code=40003"))).toEqual(seen(expected));
  await withUs.settled();
  return { ...expected, text: expected.body.toString(), logger: withUs.logger };
}

const fail = (error: unknown) => () => {
  throw error;
};

describe.each(frameworks)("$name, as without us:", (framework) => {
  const { family } = framework;

  test.each<[string, Handler, number]>([
    ["a TypeError", fail(new TypeError("x is not a function")), 500],
    ["a 404 of http-errors", fail(createError(404, "no such order")), 404],
    ["a 418 of http-errors", fail(createError(418, { headers: { "x-pot": "tea" } })), 418],
    ["a thrown string", fail("no"), 500],
    ["an error with errcode that no call has to do with", fail({ errcode: 40003 }), 500],
  ])("%s", async (_, handler, status) => {
    const response = await expectAsWithoutUs(framework, handler);
    // Hono knows its own HTTPException only.
    expect(response.status).toBe(family === "hono" ? 500 : status);
    expect(response.logger.lines).toEqual([]);
  });

  test.each<[string, (cause: unknown) => Error]>([
    ["a TypeError", () => new TypeError("x is not a function")],
    ["an http-error", () => createError(409, "sold out")],
    ["an http-error that names ours as its cause", (cause) => createError(409, "no", { cause })],
    ["a database's error with the same code", () => named("DatabaseError", { code: 40003 })],
  ])("%s, thrown while an error is outstanding", async (_, make) => {
    const { logger } = await expectAsWithoutUs(framework, async ({ ask, request }) => {
      await ask();
      throw make(request.wechatError);
    });
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["handled"]);
  });

  test("a JSON body with an errcode of the app's own", async () => {
    const body = { errcode: 40003, errmsg: "this app counts its own errors" };
    const { text, logger } = await expectAsWithoutUs(framework, ({ json }) => json(body));
    expect(JSON.parse(text)).toEqual(body);
    expect(logger.lines).toEqual([]);
  });

  test.each<[string, object]>([
    [
      "an envelope with another code",
      { errcode: 45009, errmsg: "reach max api daily quota limit" },
    ],
    [
      "an envelope with the same code in other words",
      { errcode: 40003, errmsg: "our own openid check" },
    ],
    [
      "an envelope of the app's own inside its body",
      { data: { errcode: 40003, errmsg: "our own openid check" }, ok: true },
    ],
    [
      "an envelope two levels down in the app's body",
      { data: { last: { errcode: 40003, errmsg: "some words of WeChat" } }, ok: true },
    ],
    ["an envelope of a success", { errcode: 0, errmsg: "ok" }],
    ["a list", [{ errcode: 40003 }]],
  ])("%s, sent while an error is outstanding", async (_, body) => {
    const { text } = await expectAsWithoutUs(framework, async ({ ask, json }) => {
      await ask();
      json(body);
    });
    expect(JSON.parse(text)).toEqual(body);
  });

  test("a request that never calls WeChat", async () => {
    const { logger, headers } = await expectAsWithoutUs(framework, ({ json }) => json({ ok: 1 }));
    expect(headers["content-type"]).toMatch("application/json");
    expect(logger.lines).toEqual([]);
  });

  test("a response that began before the error was thrown", async () => {
    const isLeft = family === "koa" || family === "fastify";
    const { status, text } = await expectAsWithoutUs(framework, async (scene) => {
      const { ask, response, detach } = scene;
      detach();
      response.statusCode = 200;
      response.write("begun");
      await ask();
      // Express cuts such a response off. Others leave it as it is, for the app to end.
      if (isLeft) setImmediate(() => response.end(", and ended"));
      throw new Error(`no menu: ${scene.url.search}`, { cause: scene.request.wechatError });
    });
    expect(status).toBe(200);
    // Hono on Node puts its own words behind what was written.
    if (family === "hono") return expect(text).toMatch(/^begunError: Cannot write headers/);
    expect(text).toBe(isLeft ? "begun, and ended" : "begun");
  });

  test("204 and 304, and their lack of a body", async () => {
    for (const status of [204, 304]) {
      const response = await expectAsWithoutUs(framework, async ({ ask, response, detach }) => {
        detach();
        await ask();
        response.writeHead(status, { etag: '"7"' }).end();
      });
      expect(response.status).toBe(status);
      expect(response.body).toHaveLength(0);
    }
  });

  test("200 kB of JSON, while an error is outstanding", async () => {
    const rows = Array.from({ length: 5000 }, (_, id) => ({
      id,
      name: "a row of this app's table",
    }));
    const { body } = await expectAsWithoutUs(framework, async ({ ask, json }) => {
      await ask();
      json({ errcode: 40003, rows });
    });
    expect(body.length).toBeGreaterThan(200_000);
  });

  test("a text written in many pieces, while an error is outstanding", async () => {
    const { body } = await expectAsWithoutUs(framework, async ({ ask, response, detach }) => {
      detach();
      await ask();
      response.setHeader("content-type", "text/plain; charset=utf-8");
      for (let i = 0; i < 3000; i++)
        if (!response.write(`第 ${i} 行\n`)) await once(response, "drain");
      response.write(Buffer.from("æ"), () => undefined);
      response.write("5c6c", "hex");
      response.end("end");
    });
    expect(body.toString("latin1").endsWith("\\lend")).toBe(true);
  });

  test("a handler that awaits the callback of each write, while an error is outstanding", async () => {
    const { text } = await expectAsWithoutUs(framework, async ({ ask, response, detach }) => {
      detach();
      await ask();
      response.setHeader("content-type", "text/plain");
      for (const piece of ["one ", "two "])
        await new Promise((resolve) => response.write(piece, resolve));
      await new Promise<void>((resolve) => response.end("three", resolve));
    });
    expect(text).toBe("one two three");
  });

  test("the reply relayed, with relay: false", async () => {
    const { text, logger } = await expectAsWithoutUs(
      framework,
      async ({ ask, send }) => send(await ask()),
      { relay: false },
    );
    expect(JSON.parse(text)).toMatchObject({ errcode: 40003 });
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["ignored"]);
  });

  test("the reply relayed, with capture: false", async () => {
    const seenErrors: unknown[] = [];
    const { text, logger } = await expectAsWithoutUs(
      framework,
      async ({ ask, send, request }) => {
        send(await ask());
        seenErrors.push(request.wechatError);
      },
      { capture: false },
    );
    expect(seenErrors).toEqual([undefined, undefined]);
    expect(JSON.parse(text)).toMatchObject({ errcode: 40003 });
    expect(logger.lines).toEqual([]);
  });
});

describe.each(frameworks)("$name", (framework) => {
  test("with relay: any, replaces an envelope that nobody captured", async () => {
    const envelope = { errcode: 40003, errmsg: "invalid openid" };
    for (const capture of [true, false]) {
      const { get } = await stage(framework, ({ json }) => json(envelope), {
        options: { relay: "any", capture },
      });
      const response = await get();
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 40003, kind: "invalid_input" });
    }
  });

  test("with relay: any, leaves what is no envelope", async () => {
    const bodies = [{ ok: true }, { errcode: 0, errmsg: "ok" }, { data: { errcode: 40003 } }];
    for (const body of bodies)
      await expectAsWithoutUs(framework, ({ json }) => json(body), { relay: "any" });
    await expectAsWithoutUs(framework, ({ send }) => send("<p>Hello</p>"), { relay: "any" });
  });

  test("with capture: false, answers a WechatError that the handler makes and throws", async () => {
    const { get, logger } = await stage(
      framework,
      async ({ ask }) => {
        const body = await ask();
        assertReply({ host: "api.weixin.qq.com", path: "/cgi-bin/menu/create", body });
      },
      { options: { capture: false } },
    );
    expect((await get("/?code=40003")).status).toBe(400);
    expect((await logger.until(1))[0]!.record.outcome).toBe("thrown");
  });
});

function named(name: string, fields: object): Error {
  return Object.assign(new Error("some words"), { name }, fields);
}
