import { once } from "node:events";
import type { RequestListener, Server } from "node:http";
import { createSecureServer, createServer, type ServerHttp2Session } from "node:http2";
import { Worker } from "node:worker_threads";
import { observeWechat, type Observed } from "@wechat-errors/core/node";
import got from "got";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { certificateFor } from "../../support/certificate.js";
import { listen, startFakeWechat, type FakeWechat } from "../../support/fake-wechat.js";
import { undiciCopies } from "../../support/http-clients/undici.js";
import { MemoryLogger } from "../../support/log.js";
import { blindSpots, type Wechats } from "./blind-spots.js";

const refuse: RequestListener = (_, response) => {
  response.setHeader("content-type", "application/json");
  response.setHeader("cache-control", "max-age=60");
  response.end('{"errcode":40003,"errmsg":"invalid openid"}');
};

let wechat: FakeWechat;
let others: readonly Server[];
const sessions: ServerHttp2Session[] = [];
let wechats: Wechats;
let upstreams: Record<string, string>;
beforeAll(async () => {
  wechat = await startFakeWechat(refuse);
  others = [createServer(), createSecureServer(certificateFor("localhost"))].map((server) => {
    server.on("request", refuse as never);
    server.on("session", (session) => sessions.push(session));
    // It has all that listening needs of a server of node:http.
    return server as unknown as Server;
  });
  const [http2 = "", secure = ""] = await Promise.all(others.map(listen));
  const https2 = secure.replace("http://127.0.0.1", "https://localhost");
  wechats = { origin: wechat.origin, http2, https2 };
  const hosts = Object.values(wechats).map((origin: string) => new URL(origin).host);
  upstreams = Object.fromEntries(hosts.map((host) => [host, "api.weixin.qq.com"]));
});
afterAll(async () => {
  await wechat.close();
  for (const session of sessions) session.destroy();
  for (const server of others) server.close();
});

const codesOf = ({ wechatErrors }: Observed) => wechatErrors.map(({ error }) => error.code);

/** What a call brought, and what was seen of it. */
async function observe(call: () => Promise<string>) {
  const logger = new MemoryLogger();
  return observeWechat(
    async (scope) => {
      const text = await call();
      return { text, codes: codesOf(scope) };
    },
    { upstreams, logger },
  );
}

describe.each(blindSpots)("not seen: $name", ({ ways }) => {
  test.each(Object.keys(ways))("%s", async (name) => {
    const { text, codes } = await observe(() => ways[name]!(wechats));
    expect(text).toContain("40003");
    // The first of the two calls of a cache was seen.
    expect(codes.length).toBeLessThan(2);
    expect(codes).toEqual(name.includes("cache") ? [40003] : []);
  });
});

describe("seen, unlike others of its kind", () => {
  describe.each(undiciCopies)("HTTP/2 by undici $major", ({ load, runsHere }) => {
    test.skipIf(!runsHere).each(["request", "fetch"] as const)("%s()", async (api) => {
      const { Agent, request, fetch } = await load();
      const dispatcher = new Agent({ allowH2: true, connect: { rejectUnauthorized: false } });
      const { text, codes } = await observe(async () =>
        api === "fetch"
          ? (await fetch(wechats.https2, { dispatcher })).text()
          : (await request(wechats.https2, { dispatcher })).body.text(),
      );
      await dispatcher.close();
      expect(text).toContain("40003");
      expect(codes).toEqual([40003]);
    });
  });

  // Both need Promise.withResolvers.
  describe.skipIf(!("withResolvers" in Promise))("mocked replies", () => {
    const mocked = { errcode: 45009, errmsg: "mocked" };

    async function expectSeen(): Promise<void> {
      const url = `${wechats.origin}/cgi-bin/mocked`;
      const byFetch = await observe(async () => (await fetch(url)).text());
      expect(byFetch.codes).toEqual([45009]);
      const byGot = await observe(() => got(url).text());
      expect(byGot.codes).toEqual([45009]);
    }

    test("of nock 15", async () => {
      const { default: nock } = await import("nock");
      nock(wechats.origin).get("/cgi-bin/mocked").twice().reply(200, mocked);
      onTestFinished(() => nock.restore());
      await expectSeen();
    });

    test("of @mswjs/interceptors 0.44", async () => {
      const { BatchInterceptor } = await import("@mswjs/interceptors");
      const { default: interceptors } = await import("@mswjs/interceptors/presets/node");
      const interceptor = new BatchInterceptor({ name: "mocking", interceptors });
      interceptor.on("request", ({ controller }) => {
        controller.respondWith(Response.json(mocked));
      });
      interceptor.apply();
      onTestFinished(() => interceptor.dispose());
      await expectSeen();
    });
  });
});

describe("whose a call is", () => {
  const call = async () => (await fetch(`${wechats.origin}/cgi-bin/get`)).text();

  test("a call that several wait for is that of who began it", async () => {
    let shared: Promise<string> | undefined;
    const work = () => observe(() => (shared ??= call()));
    const [first, second] = await Promise.all([work(), work()]);
    expect([first.codes, second.codes]).toEqual([[40003], []]);
  });

  test("a call of a thread is that of the work it does there", async () => {
    const worker = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
      const ignore = () => undefined;
      const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
      const call = async (scope) => {
        await (await fetch(workerData.url)).text();
        return scope.wechatError.code;
      };
      import("@wechat-errors/core/node")
        .then(({ observeWechat }) => observeWechat(call, { upstreams: workerData.upstreams, logger }))
        .then((code) => parentPort.postMessage(code));`,
      { eval: true, workerData: { url: wechats.origin, upstreams } },
    );
    const [code] = (await once(worker, "message")) as [number];
    expect(code).toBe(40003);
  });

  test("a call of a queue's consumer that was begun outside is nobody's", async () => {
    const jobs: (() => void)[] = [];
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    const consumer = woken.then(async () => {
      for (const done of jobs) {
        await call();
        done();
      }
    });
    const { codes } = await observe(async () => {
      const done = new Promise<string>((resolve) => jobs.push(() => resolve("done")));
      wake();
      return done;
    });
    await consumer;
    expect(codes).toEqual([]);
  });
});
