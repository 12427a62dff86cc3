import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import axios from "axios";
import { request as undiciRequest } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, clients, openHttp } from "../support/clients.js";
import { DEAD_ORIGIN, envelope, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { frameworks, type App } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";

const express5 = frameworks.find(({ name }) => name === "Express 5")!;

let wechat: FakeWechat;
let stranger: FakeWechat;
let app: App;
const logger = new MemoryLogger();

/** Breaks off the reply that was begun last. */
let breakOff: () => void;
/** What the handler does in the test at hand. */
let work: () => Promise<unknown>;

beforeAll(async () => {
  stranger = await startFakeWechat(({ socket, call }, response) => {
    if (call.pathname === "/reset") socket.resetAndDestroy();
    else response.setHeader("content-type", "application/json").end('{"errcode":40003}');
  });
  wechat = await startFakeWechat((request, response) => {
    const { call, socket } = request;
    switch (call.pathname) {
      case "/reset":
        return socket.resetAndDestroy();
      case "/hang-up":
        return socket.end();
      case "/never":
        return;
      case "/half":
        breakOff = () => socket.resetAndDestroy();
        response.setHeader("content-type", "application/json");
        response.setHeader("content-length", 100);
        return response.write('{"errcode":40003,');
      case "/bad-gateway":
        response.statusCode = 502;
        return response.setHeader("content-type", "text/html").end("<html>502 stgw</html>");
      case "/html":
        return response.setHeader("content-type", "text/html").end("<html>busy</html>");
      case "/empty":
        return response.end();
      case "/empty-412":
        return response.writeHead(412).end();
      default:
        return envelope(request, response);
    }
  });
  app = await express5.serve(
    async ({ request, json }) => {
      await work();
      if (request.wechatError) throw request.wechatError;
      json({ done: true });
    },
    {
      upstreams: { ...wechat.upstreams, [new URL(DEAD_ORIGIN).host]: "api.weixin.qq.com" },
      logger,
    },
  );
});
afterAll(async () => {
  await app.close();
  await wechat.close();
  await stranger.close();
});

type Call = readonly [name: string, call: (url: string) => Promise<unknown>];

/** Each has the head of the reply before the rest of it is broken off. */
const brokenOff: readonly Call[] = [
  [
    "fetch",
    async (url) => {
      const response = await fetch(url);
      breakOff();
      await response.text();
    },
  ],
  [
    "undici request()",
    async (url) => {
      const { body } = await undiciRequest(url);
      breakOff();
      await body.text();
    },
  ],
  [
    "http.request",
    async (url) => {
      const response = await openHttp(url);
      breakOff();
      await bytesOf(response);
    },
  ],
  [
    "axios",
    async (url) => {
      // axios itself shows nothing before the whole body is there.
      const transport = {
        request: (options: RequestOptions, callback: (response: IncomingMessage) => void) =>
          httpRequest(options, (response) => {
            callback(response);
            breakOff();
          }),
      };
      await axios.get(url, { transport, proxy: false });
    },
  ],
];

/** Each waits for a short time only. */
const impatient: readonly Call[] = [
  [
    "fetch with AbortSignal.timeout",
    async (url) => (await fetch(url, { signal: AbortSignal.timeout(40) })).text(),
  ],
  [
    "undici request() with AbortSignal.timeout",
    async (url) => (await undiciRequest(url, { signal: AbortSignal.timeout(40) })).body.text(),
  ],
  [
    "undici request() with its own timeouts",
    async (url) => {
      const options = { headersTimeout: 40, bodyTimeout: 40 };
      return (await undiciRequest(url, options)).body.text();
    },
  ],
  ["axios with a timeout", (url) => axios.get(url, { timeout: 40, proxy: false })],
  [
    "axios with its fetch adapter and a timeout",
    (url) => axios.get(url, { timeout: 40, adapter: "fetch" }),
  ],
  [
    "http.request with a timeout that destroys it",
    (url) =>
      new Promise((resolve, reject) => {
        const request = httpRequest(url, { timeout: 40 }, (response) => {
          bytesOf(response).then(resolve, reject);
        });
        request.on("timeout", () => request.destroy(new Error("waited too long")));
        request.on("error", reject).end();
      }),
  ],
];

/** Lets a handler do this, and says how the app answered and what it logged. */
async function attempt(call: () => Promise<unknown>) {
  work = call;
  logger.lines.length = 0;
  const response = await fetch(app.origin);
  const text = await response.text();
  const type = response.headers.get("content-type");
  return { status: response.status, type, text, lines: logger.lines };
}

/** The app answered with this problem, and logged it once as what the handler had thrown. */
function expectProblem(
  { status, type, text, lines }: Awaited<ReturnType<typeof attempt>>,
  kind: string,
  expectedStatus: number,
) {
  expect(type).toBe("application/problem+json");
  expect(JSON.parse(text)).toMatchObject({ kind, status: expectedStatus });
  expect(status).toBe(expectedStatus);
  expect(lines.map(({ record }) => [record.kind, record.outcome])).toEqual([[kind, "thrown"]]);
}

/** The handler lets the client's own error escape, or catches it and throws what capture saw. */
const ways = [
  { way: "escapes", through: (call: Promise<unknown>) => call },
  { way: "is caught", through: (call: Promise<unknown>) => call.catch(() => undefined) },
];

describe.each(ways)("a client's own error that $way is answered for what it stands for", (how) => {
  const attemptTo = (call: () => Promise<unknown>) => attempt(() => how.through(call()));

  test.each(clients)("$name: a refused connection is 503", async ({ get }) => {
    expectProblem(await attemptTo(() => get(`${DEAD_ORIGIN}/cgi-bin/get`)), "unavailable", 503);
  });

  test.each(clients)("$name: a connection reset before the reply is 503", async ({ get }) => {
    expectProblem(await attemptTo(() => get(`${wechat.origin}/reset`)), "unavailable", 503);
  });

  test.each(clients)("$name: a connection ended before the reply is 503", async ({ get }) => {
    expectProblem(await attemptTo(() => get(`${wechat.origin}/hang-up`)), "unavailable", 503);
  });

  test.each(brokenOff)("%s: a connection reset within the reply is 503", async (_, read) => {
    expectProblem(await attemptTo(() => read(`${wechat.origin}/half`)), "unavailable", 503);
  });

  test.each(impatient)("%s, before the reply: is 504", async (_, call) => {
    expectProblem(await attemptTo(() => call(`${wechat.origin}/never`)), "timeout", 504);
  });

  test.each(impatient)("%s, within the reply: is 504", async (_, call) => {
    expectProblem(await attemptTo(() => call(`${wechat.origin}/half`)), "timeout", 504);
  });
});

describe("a reply in no form of WeChat's", () => {
  test.each([
    ["an HTML page with 502", "/bad-gateway", "unavailable", 503],
    ["an HTML page with 200", "/html", "bad_reply", 502],
    ["an empty body", "/empty", "bad_reply", 502],
    ["an empty 412", "/empty-412", "malformed_request", 500],
  ] as const)("%s", async (_, path, kind, status) => {
    for (const { get } of clients)
      expectProblem(await attempt(() => get(wechat.origin + path)), kind, status);
  });
});

describe("a server that is not listed", () => {
  test.each(clients)("$name: is not watched", async ({ get }) => {
    const seen = await attempt(() => get(`${stranger.origin}/whatever`));
    expect(seen).toMatchObject({ status: 200, text: '{"done":true}', lines: [] });
  });

  test.each(clients)(
    "$name: its reset is its own while a WeChat error is outstanding",
    async ({ get }) => {
      const { status, type, lines } = await attempt(async () => {
        await get(`${wechat.origin}/cgi-bin/menu/create?code=40003`);
        await get(`${stranger.origin}/reset`);
      });
      expect(status).toBe(500);
      expect(type).not.toContain("problem");
      expect(lines.map(({ record }) => [record.code, record.outcome])).toEqual([
        [40003, "ignored"],
      ]);
    },
  );
});
