import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import express4 from "express4";
import { describe, expect, onTestFinished, test } from "vitest";
import { wechatErrors } from "@wechat-errors/express";
import { close, listen, RID, startFakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { requestRaw } from "../support/raw.js";

const VERSIONS = [
  ["Express 4", express4],
  ["Express 5", express],
] as const;

// Its types are those of another copy of @types/express.
const zip = compression({ threshold: 0 }) as unknown as RequestHandler;

describe.each(VERSIONS)("%s, a reply sent on in pieces", (_, create) => {
  /** An app put together by `build`, and what it answers to `/sub/menu?code=…`. */
  async function lab(build: (app: Express, ours: RequestHandler, steps: Steps) => void) {
    const wechat = await startFakeWechat();
    const app = create();
    app.set("env", "test");
    const ours = wechatErrors({ upstreams: wechat.upstreams, logger: new MemoryLogger() });
    build(app, ours, stepsFor(wechat.origin));
    const server = createServer(app);
    const origin = await listen(server);
    onTestFinished(async () => {
      await close(server);
      await wechat.close();
    });
    return (code: number) =>
      requestRaw(`${origin}/sub/menu?code=${code}`, { headers: { "Accept-Encoding": "gzip" } });
  }

  /** The work of a proxy in two steps, so that the response can change hands between them. */
  interface Steps {
    readonly first: RequestHandler;
    readonly rest: RequestHandler;
  }
  const stepsFor = (wechat: string): Steps => ({
    first: (request, response, next) => {
      fetch(`${wechat}/cgi-bin/menu/create${request.url.slice(request.url.indexOf("?"))}`)
        .then((reply) => reply.text())
        .then((text) => {
          response.type("json");
          response.locals["text"] = text;
          response.write(text.slice(0, 5));
          next();
        }, next);
    },
    rest: (_request, response) => {
      response.end((response.locals["text"] as string).slice(5));
    },
  });

  const FINE = JSON.stringify({ errcode: 0, errmsg: `ok rid: ${RID}` });

  test.each<[string, (app: Express, ours: RequestHandler, steps: Steps) => void]>([
    ["in one app", (app, ours, { first, rest }) => app.use(ours, first, rest)],
    [
      "in a sub-app",
      (app, ours, { first, rest }) => app.use(ours).use("/sub", create().use(first, rest)),
    ],
    [
      "begun in a sub-app, ended outside",
      (app, ours, { first, rest }) => app.use(ours).use("/sub", create().use(first)).use(rest),
    ],
    [
      "begun outside, ended in a sub-app",
      (app, ours, { first, rest }) =>
        app.use(ours, first).use("/sub", create().disable("x-powered-by").use(rest)),
    ],
    [
      "in a sub-app with the middleware to itself",
      (app, ours, { first, rest }) => app.use("/sub", create().use(ours, first, rest)),
    ],
    [
      "begun in a sub-app with the middleware to itself, ended outside",
      (app, ours, { first, rest }) => app.use("/sub", create().use(ours, first)).use(rest),
    ],
    [
      "in an app that another calls as a function",
      (app, ours, { first, rest }) => {
        const inner = create().use(ours, first, rest);
        app.use((request, response, next) => void inner(request, response, next));
      },
    ],
  ])("%s", async (_, build) => {
    const get = await lab(build);
    const fine = await get(0);
    expect([fine.status, fine.body.toString()]).toEqual([200, FINE]);
    const failed = await get(40003);
    expect(failed.status).toBe(400);
    expect(failed.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(failed.body.toString())).toMatchObject({ code: 40003 });
  });

  test.each<[string, (ours: RequestHandler, zip: RequestHandler) => RequestHandler[]]>([
    ["before ours", (ours, zip) => [zip, ours]],
    ["after ours", (ours, zip) => [ours, zip]],
  ])("through compression mounted %s", async (_, order) => {
    const get = await lab((app, ours, { first, rest }) =>
      app.use(...order(ours, zip), first, rest),
    );
    const fine = await get(0);
    expect(fine.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(fine.body).toString()).toBe(FINE);
    const failed = await get(40003);
    expect(failed.status).toBe(400);
    expect(failed.headers["content-type"]).toBe("application/problem+json");
    const zipped = failed.headers["content-encoding"] === "gzip";
    const body = zipped ? gunzipSync(failed.body) : failed.body;
    expect(JSON.parse(body.toString())).toMatchObject({ code: 40003 });
  });

  test("a response handed back and forth has each method of its prototype once", async () => {
    const get = await lab((app, ours, { first, rest }) => {
      app.use(
        ours,
        ours,
        first,
        (_request, response, next) => {
          expect(Object.hasOwn(response, "write")).toBe(false);
          next();
        },
        rest,
      );
    });
    expect((await get(40003)).status).toBe(400);
    expect((await get(0)).body.toString()).toBe(FINE);
  });
});
