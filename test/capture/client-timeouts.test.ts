import axios from "axios";
import got from "got";
import got11 from "got11";
import needle from "needle";
import nodeFetch2 from "node-fetch2";
import request from "request";
import superagent from "superagent";
import * as undici from "undici";
import urllib2 from "urllib2";
import { describe, expect, test } from "vitest";
import { startFakeWechat, type Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const TIMEOUT_MS = 40;

/** Never answers, or never ends its answer. */
const slow: Reply = ({ call }, response) => {
  if (call.pathname === "/never") return;
  if (call.pathname.startsWith("/image")) {
    response.setHeader("content-type", "image/jpeg");
    if (call.pathname === "/image/sized") response.setHeader("content-length", 5_000);
    return void response.write(Buffer.alloc(500, 0xd8));
  }
  response.setHeader("content-type", "application/json");
  response.setHeader("content-length", 100);
  response.write('{"errcode":40003,');
};

const byRequest = (url: string) =>
  new Promise((resolve, reject) =>
    request({ url, timeout: TIMEOUT_MS }, (error, _, body) =>
      error ? reject(error) : resolve(body),
    ),
  );

type Call = (url: string) => Promise<unknown>;

/** Each waits for a short time only, by a timer of its client's own. */
const both: Readonly<Record<string, Call>> = {
  request: byRequest,
  "superagent, in all": async (url) => superagent.get(url).timeout(TIMEOUT_MS),
  "superagent, its deadline": async (url) => superagent.get(url).timeout({ deadline: TIMEOUT_MS }),
  "superagent, by callback": (url) =>
    new Promise((resolve, reject) =>
      superagent
        .get(url)
        .timeout({ deadline: TIMEOUT_MS })
        .end((error, reply) => (error ? reject(error as Error) : resolve(reply))),
    ),
  axios: (url) => axios.get(url, { timeout: TIMEOUT_MS, proxy: false }),
  got: async (url) => got(url, { timeout: { request: TIMEOUT_MS }, retry: { limit: 0 } }),
  "got 11": async (url) => got11.default(url, { timeout: TIMEOUT_MS, retry: 0 }),
  needle: async (url) =>
    needle("get", url, null, { response_timeout: TIMEOUT_MS, read_timeout: TIMEOUT_MS }),
  "node-fetch 2": async (url) => (await nodeFetch2(url, { timeout: TIMEOUT_MS } as object)).json(),
  "urllib 2": (url) => urllib2.request(url, { timeout: TIMEOUT_MS }),
};
const beforeTheReply: Readonly<Record<string, Call>> = {
  ...both,
  "superagent, the response": async (url) => superagent.get(url).timeout({ response: TIMEOUT_MS }),
};

/** Gives up, as `AbortSignal.timeout()` does, once the head of the reply is there. */
async function givingUp(
  open: (signal: AbortSignal) => Promise<{ arrayBuffer(): Promise<ArrayBuffer> }>,
): Promise<ArrayBuffer> {
  const controller = new AbortController();
  const reply = await open(controller.signal);
  const bytes = reply.arrayBuffer();
  controller.abort(new DOMException("too slow", "TimeoutError"));
  return bytes;
}

/** A part of the reply is there, and the client says that it was too slow. */
const tellingWhy: Readonly<Record<string, Call>> = {
  axios: both["axios"]!,
  got: both["got"]!,
  "got 11": both["got 11"]!,
  fetch: (url) => givingUp((signal) => fetch(url, { signal })),
  "undici 7 fetch": (url) => givingUp((signal) => undici.fetch(url, { signal })),
  "undici 7 request()": (url) =>
    givingUp(async (signal) => (await undici.request(url, { signal })).body),
};

const TIMEOUT = { status: 504, kind: "timeout", outcomes: ["thrown"] };

describe.each(frameworks)("$name", (framework) => {
  /** Lets a handler make a call of a WeChat that is slow, and says what was answered and logged. */
  async function waiting(work: (wechat: string, json: Scene["json"]) => Promise<unknown>) {
    const { raw, settled, logger } = await stage(
      framework,
      ({ wechat, json }) => work(wechat, json),
      { reply: slow },
    );
    const { status, body } = await raw();
    await settled();
    const { kind } = (String(body).startsWith("{") ? JSON.parse(String(body)) : {}) as {
      kind?: string;
    };
    return { status, kind, outcomes: logger.lines.map(({ record }) => record.outcome) };
  }

  test.each(Object.entries(beforeTheReply))("%s: no reply in time is 504", async (_, call) => {
    expect(await waiting((wechat) => call(`${wechat}/never`))).toEqual(TIMEOUT);
  });

  test.each(Object.entries(both))("%s: half a reply in time is 504", async (_, call) => {
    expect(await waiting((wechat) => call(`${wechat}/half`))).toEqual(TIMEOUT);
  });

  // A picture is no envelope, and so its bytes are not read.
  test.each(Object.entries({ ...both, ...tellingWhy }))(
    "%s: half a picture in time is 504",
    async (_, call) => {
      for (const path of ["/image", "/image/sized"])
        expect([path, await waiting((wechat) => call(wechat + path))]).toEqual([path, TIMEOUT]);
    },
  );

  // Others end the request without a word: the app may have wanted no more.
  test.each(Object.entries(tellingWhy))(
    "%s: half a reply is logged where the handler answers itself, half a picture too",
    async (_, call) => {
      for (const path of ["/half", "/image", "/image/sized"]) {
        const seen = await waiting(async (wechat, json) => {
          await call(wechat + path).catch(() => undefined);
          json({ failed: true });
        });
        expect([path, seen.outcomes]).toEqual([path, ["ignored"]]);
      }
    },
  );

  test.each(Object.entries(both))(
    "%s: the same, where the app takes its time to throw on",
    async (_, call) => {
      const throwing = async (wechat: string) => {
        try {
          return await call(`${wechat}/never`);
        } catch (error) {
          await new Promise((resolve) => setImmediate(resolve));
          throw new Error("no user", { cause: error });
        }
      };
      expect(await waiting(throwing)).toEqual(TIMEOUT);
    },
  );

  test.each(Object.entries(both))("%s: a time-out of a stranger's is its own", async (_, call) => {
    const stranger = await startFakeWechat(slow);
    const seen = await waiting(async (wechat) => {
      // A call to WeChat that goes on meanwhile.
      superagent.get(`${wechat}/never`).end(() => undefined);
      return call(`${stranger.origin}/never`);
    });
    await stranger.close();
    expect(seen).toMatchObject({ status: 500, kind: undefined });
  });

  // As nodemailer and mysql have them.
  test.each([
    { code: "ETIMEDOUT", command: "CONN" },
    { code: "ETIMEDOUT", errno: "ETIMEDOUT", syscall: "connect", fatal: true },
    { code: "ECONNABORTED" },
  ])("a time-out of a database's is none of WeChat's: %j", async (members) => {
    const seen = await waiting((wechat) => {
      superagent.get(`${wechat}/never`).end(() => undefined);
      return Promise.reject(Object.assign(new Error("too slow"), members));
    });
    expect(seen).toMatchObject({ status: 500, kind: undefined });
  });
});
