import http from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";
import axios from "axios";
import ky from "ky";
import needle from "needle";
import nodeFetch2 from "node-fetch2";
import * as undici from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { DEAD_ORIGIN } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";
import { startTlsWechat } from "../support/tls-wechat.js";

type Call = (url: string, agent?: https.Agent) => Promise<unknown>;

const byHttp: Call = (url, agent) =>
  new Promise((resolve, reject) => {
    const { get } = url.startsWith("https:") ? https : http;
    get(url, { agent }, (response) => resolve(text(response))).on("error", reject);
  });
const byUndici: Call = async (url) => (await undici.request(url)).body.text();

const undiciClients: Readonly<Record<string, Call>> = {
  fetch: async (url) => (await fetch(url)).text(),
  "undici's request()": byUndici,
  "undici's fetch()": async (url) => (await undici.fetch(url)).text(),
  ky: (url) => ky(url).text(),
  "axios by fetch": (url) => axios.get(url, { adapter: "fetch" }),
};
const httpClients: Readonly<Record<string, Call>> = {
  axios: (url) => axios.get(url, { proxy: false }),
  "http.get": byHttp,
  "node-fetch 2": async (url) => (await nodeFetch2(url)).text(),
  needle: async (url) => needle("get", url, null, {}),
};
// node:http says nothing on Node 20 before a request has ended.
const hasCreated = Number(process.versions.node.split(".")[0]) > 20;
const clients = Object.entries({ ...undiciClients, ...(hasCreated ? httpClients : {}) });

/** Two functions between the handler and the client, and the line on which the first of them calls. */
let line = 0;
const lineOf = ({ stack }: Error) => Number(/call-stack\.test\.ts:(\d+)/.exec(stack!)![1]);
async function service(call: Call, url: string, agent?: https.Agent): Promise<unknown> {
  line = 1 + lineOf(new Error());
  const reply = await call(url, agent);
  return reply;
}
async function controller(call: Call, url: string, agent?: https.Agent): Promise<unknown> {
  await Promise.resolve();
  const reply = await service(call, url, agent);
  return reply;
}

const SECRET = "77_TOKEN-of-the-account";
const PATH = `/cgi-bin/get?code=40003&access_token=${SECRET}`;

/** Only places: nothing of what was called with. */
const FRAME = /^ {4}at (?:async )?(?:[\w.<>$ [\]]+ \()?(?:file:\/\/)?\/[^\s()?]+:\d+:\d+\)?$/;

function expectPlace(stack: string | undefined, at: string | undefined): void {
  const [head, ...frames] = stack!.split("\n");
  expect(head).toMatch(/^WechatError: WeChat (?:40003|unavailable|timeout|bad_reply): /);
  for (const frame of frames) {
    expect(frame).toMatch(FRAME);
    expect(frame).not.toContain("node_modules");
  }
  const names = frames.map((frame) => /at (?:async )?(\w*)/.exec(frame)![1]);
  expect(names).toEqual(expect.arrayContaining(["service", "controller"]));
  expect(stack).toContain(`call-stack.test.ts:${line}:`);
  expect(at).toMatch(/^\/.*\/test\/capture\/call-stack\.test\.ts:\d+:\d+$/);
  expect(frames[0]).toContain(at);
}

describe.each(frameworks)("$name", (framework) => {
  test.each(clients)("the stack leads through two awaits to the call of %s", async (_, call) => {
    let stack: string | undefined;
    const { get, logger, settled } = await stage(
      framework,
      async ({ wechat, request }) => {
        await controller(call, wechat + PATH);
        stack = request.wechatError!.stack;
        throw request.wechatError!;
      },
      { options: { stack: true } },
    );
    expect((await get()).status).toBe(400);
    await settled();
    expectPlace(stack, logger.lines[0]!.record.at);
    expect(stack).not.toContain(SECRET);
    expect(JSON.stringify(logger.lines)).not.toContain(SECRET);
  });

  test.runIf(hasCreated)("and to that of https.get", async () => {
    const wechat = await startTlsWechat(
      (_, response) => void response.end('{"errcode":40003}'),
      "api.weixin.qq.com",
    );
    let stack: string | undefined;
    const { get, logger, settled } = await stage(
      framework,
      async ({ request }) => {
        await controller(byHttp, `${wechat.origin}${PATH}`, wechat.agent);
        stack = request.wechatError!.stack;
        throw request.wechatError!;
      },
      { options: { stack: true, upstreams: wechat.upstreams } },
    );
    onTestFinished(() => wechat.close());
    expect((await get()).status).toBe(400);
    await settled();
    expectPlace(stack, logger.lines[0]!.record.at);
  });

  test("without the option, a reply's error has no stack and its line no place", async () => {
    let stack: string | undefined;
    const { get, logger, settled } = await stage(framework, async ({ wechat, request }) => {
      await controller(byUndici, wechat + PATH);
      stack = request.wechatError!.stack;
      throw request.wechatError!;
    });
    await get();
    await settled();
    expect(stack).not.toContain("\n");
    expect(Object.keys(logger.lines[0]!.record)).not.toContain("at");
  });

  // What fetch throws says it on Node 20 and 22, and has no stack at all on 24.
  test("without it, what axios throws leads to the call of its own", async () => {
    const call = httpClients["axios"]!;
    const { get, logger, settled } = await stage(
      framework,
      () => controller(call, DEAD_ORIGIN + PATH),
      {
        options: { upstreams: { [new URL(DEAD_ORIGIN).host]: "api.weixin.qq.com" } },
      },
    );
    expect((await get()).status).toBe(503);
    await settled();
    const { at } = logger.lines[0]!.record;
    expect(at).toContain("call-stack.test.ts:");
    expect(JSON.stringify(logger.lines)).not.toContain(SECRET);
  });

  test("work that is observed within has the request's stacks", async () => {
    const { observeWechat } = await import("@wechat-errors/core/node");
    const { get, logger, settled } = await stage(
      framework,
      async ({ wechat, request }) => {
        await observeWechat(() => controller(byUndici, wechat + PATH));
        throw request.wechatError!;
      },
      { options: { stack: true } },
    );
    await get();
    await settled();
    expect(logger.lines[0]!.record.at).toContain("call-stack.test.ts:");
  });

  test("words that look like a stack are none", async () => {
    const forged = `no\n    at forged (/forged.js:1:1)\n    at https://x/?t=${SECRET}:1:1`;
    const { get, logger, settled } = await stage(framework, async ({ ask }) => {
      await ask("/cgi-bin/get?code=40003");
      throw Object.assign(new Error(forged), { name: "WeChatAPIError", code: 40003 });
    });
    await get();
    await settled();
    expect(JSON.stringify(logger.lines)).not.toMatch(/forged|TOKEN/);
    expect(logger.lines[0]!.record.at).toContain("call-stack.test.ts:");
  });
});
