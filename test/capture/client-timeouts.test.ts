import axios from "axios";
import got from "got";
import got11 from "got11";
import needle from "needle";
import nodeFetch2 from "node-fetch2";
import request from "request";
import superagent from "superagent";
import * as undici from "undici";
import urllib2 from "urllib2";
import { expect, onTestFinished, test } from "vitest";
import { startFakeWechat, type Reply } from "../support/fake-wechat.js";
import { frameworks, type Framework } from "../support/frameworks.js";
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

/** Lets a handler make a call of a WeChat that is slow, and says what was answered and logged. */
async function waitingOn(framework: Framework, work: Work, path: string) {
  const { raw, settled, logger } = await stage(
    framework,
    ({ wechat, json }) => work(wechat + path, json),
    { reply: slow },
  );
  const { status, body } = await raw();
  await settled();
  const { kind } = (String(body).startsWith("{") ? JSON.parse(String(body)) : {}) as {
    kind?: string;
  };
  return { status, kind, outcomes: logger.lines.map(({ record }) => record.outcome) };
}

type Work = (url: string, json: Scene["json"]) => Promise<unknown>;

/** Expects the same of a call of each of these paths in each framework: all of them wait at once. */
async function expectOfAll(work: Work, expected: object, paths = ["/never"]): Promise<void> {
  const cases = frameworks.flatMap((framework) => paths.map((path) => ({ framework, path })));
  const seen = await Promise.all(
    cases.map(async ({ framework, path }) => ({
      in: `${framework.name}, ${path}`,
      ...(await waitingOn(framework, work, path)),
    })),
  );
  expect(seen).toMatchObject(
    cases.map(({ framework, path }) => ({ in: `${framework.name}, ${path}`, ...expected })),
  );
}

// A picture is no envelope, and so its bytes are not read.
const PICTURES = ["/image", "/image/sized"];

test.each(Object.entries(beforeTheReply))("%s: no reply in time is 504", async (_, call) => {
  await expectOfAll(call, TIMEOUT);
});

test.each(Object.entries(both))("%s: half a reply in time is 504", async (_, call) => {
  await expectOfAll(call, TIMEOUT, ["/half"]);
});

test.each(Object.entries({ ...both, ...tellingWhy }))(
  "%s: half a picture in time is 504",
  async (_, call) => {
    await expectOfAll(call, TIMEOUT, PICTURES);
  },
);

// Others end the request without a word: the app may have wanted no more.
test.each(Object.entries(tellingWhy))(
  "%s: half a reply is logged where the handler answers itself, half a picture too",
  async (_, call) => {
    const answering: Work = async (url, json) => {
      await call(url).catch(() => undefined);
      json({ failed: true });
    };
    await expectOfAll(answering, { outcomes: ["ignored"] }, ["/half", ...PICTURES]);
  },
);

test.each(Object.entries(both))(
  "%s: the same, where the app takes its time to throw on",
  async (_, call) => {
    const throwing: Work = async (url) => {
      try {
        return await call(url);
      } catch (error) {
        await new Promise((resolve) => setImmediate(resolve));
        throw new Error("no user", { cause: error });
      }
    };
    await expectOfAll(throwing, TIMEOUT);
  },
);

const STRANGERS = { status: 500, kind: undefined };

test.each(Object.entries(both))("%s: a time-out of a stranger's is its own", async (_, call) => {
  const stranger = await startFakeWechat(slow);
  onTestFinished(() => stranger.close());
  await expectOfAll((url) => {
    // A call to WeChat that goes on meanwhile.
    superagent.get(url).end(() => undefined);
    return call(`${stranger.origin}/never`);
  }, STRANGERS);
});

// As nodemailer and mysql have them.
test.each([
  { code: "ETIMEDOUT", command: "CONN" },
  { code: "ETIMEDOUT", errno: "ETIMEDOUT", syscall: "connect", fatal: true },
  { code: "ECONNABORTED" },
])("a time-out of a database's is none of WeChat's: %j", async (members) => {
  await expectOfAll((url) => {
    superagent.get(url).end(() => undefined);
    return Promise.reject(Object.assign(new Error("too slow"), members));
  }, STRANGERS);
});
