import { EventEmitter, once } from "node:events";
import { request as httpRequest } from "node:http";
import axios from "axios";
import * as undici from "undici";
import { describe, expect, test } from "vitest";
import { bytesOf, clients, openHttp } from "../support/clients.js";
import { envelope } from "../support/fake-wechat.js";
import { frameworks, type Framework } from "../support/frameworks.js";
import { HeldReplies } from "../support/held-replies.js";
import { stage, type Scene } from "../support/stage.js";

const under = frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3");

/** An app whose handler does this work, with a WeChat that replies when the test says so. */
async function start(framework: Framework, work: (scene: Scene) => Promise<unknown>) {
  const replies = new HeldReplies();
  const ends: Promise<unknown>[] = [];
  const app = await stage(
    framework,
    (scene) => {
      const done = work(scene);
      ends.push(Promise.allSettled([done]));
      return done;
    },
    { reply: replies.reply },
  );
  return {
    /** Calls the app, over a connection of its own; resolves once WeChat has been called for it. */
    async call(path: string) {
      const call = httpRequest(app.origin + path, { agent: false }).on("error", () => undefined);
      call.end();
      const begun = path.startsWith("/streamed") && once(call, "response");
      const reply = await replies.next();
      await begun;
      return { call, reply };
    },
    /** Resolves once every handler has come to its end. */
    ended: () => Promise.all(ends),
    closed: app.settled,
    /** Codes and outcomes of what was logged. */
    logged: () =>
      app.logger.lines.map(({ record }) => [record.code ?? record.kind, record.outcome]),
    /** The app goes on as if nothing had been. */
    async expectWell() {
      app.logger.lines.length = 0;
      const response = app.get("/?code=45009");
      envelope(...(await replies.next()));
      expect((await response).status).toBe(503);
      expect(app.logger.lines.map(({ record }) => record.outcome)).toEqual(["thrown"]);
    },
  };
}

/** Each passes on a signal that ends the call. */
const abortable: readonly (readonly [string, (url: string, signal: AbortSignal) => unknown])[] = [
  ["fetch", async (url, signal) => (await fetch(url, { signal })).text()],
  ["undici request()", async (url, signal) => (await undici.request(url, { signal })).body.text()],
  ["http.request", async (url, signal) => bytesOf(await openHttp(url, { signal }))],
  ["axios", (url, signal) => axios.get(url, { signal, proxy: false })],
];

describe.each(under)("$name: a client that goes", (framework) => {
  describe.each([
    { when: "before the response", path: "/" },
    { when: "in the middle of the response", path: "/streamed" },
  ])("$when", ({ path }) => {
    test.each(clients)("has the error of $name logged as late", async ({ get }) => {
      const app = await start(framework, async ({ request, response, wechat, url, detach }) => {
        if (url.pathname === "/streamed") {
          detach();
          response.write("begun, ");
        }
        await get(`${wechat}/cgi-bin/get${url.search}`);
        throw request.wechatError!;
      });
      const { call, reply } = await app.call(`${path}?code=40003`);
      call.destroy();
      await app.closed();
      envelope(...reply);
      await app.ended();
      expect(app.logged()).toEqual([[40003, "late"]]);
      await app.expectWell();
    });

    test.each(abortable)("has nothing logged where %s is aborted for it", async (_, get) => {
      const app = await start(framework, async (scene) => {
        const { request, response, wechat, url, detach } = scene;
        if (url.pathname === "/streamed") {
          detach();
          response.write("begun, ");
        }
        const controller = new AbortController();
        response.once("close", () => controller.abort());
        await get(`${wechat}/cgi-bin/get${url.search}`, controller.signal);
        throw request.wechatError!;
      });
      const { call, reply } = await app.call(path);
      const aborted = once(reply[1], "close");
      call.destroy();
      await aborted;
      await app.ended();
      expect(app.logged()).toEqual([]);
      await app.expectWell();
    });
  });

  test("while a relayed reply is held back has its error logged as late", async () => {
    const pieces = new EventEmitter();
    const app = await start(framework, async ({ request, response, wechat, url, detach }) => {
      const reply = await openHttp(`${wechat}/cgi-bin/get${url.search}`);
      if (url.pathname === "/relayed") {
        detach();
        response.setHeader("content-type", "application/json");
        for await (const piece of reply) {
          response.write(piece);
          pieces.emit("written");
        }
        response.end();
      } else {
        await bytesOf(reply);
        throw request.wechatError!;
      }
    });
    const {
      call,
      reply: [, reply],
    } = await app.call("/relayed");
    const written = once(pieces, "written");
    reply.writeHead(200, { "content-type": "application/json" });
    reply.write('{"errcode":40003,');
    await written;
    call.destroy();
    await app.closed();
    reply.end('"errmsg":"some words"}');
    await app.ended();
    expect(app.logged()).toEqual([[40003, "late"]]);
    await app.expectWell();
  });
});
