import { wechatErrors } from "@wechat-errors/express";
import express from "express";
import { expect, test } from "vitest";
import { interceptWechat, recipe, serve } from "./play.js";

interface Wechat {
  call(path: string, data: object): Promise<object>;
}
const { createWechat } = (await recipe("token.js")) as {
  createWechat: (options: object) => Wechat;
};

const TOKEN = "/cgi-bin/stable_token";
const SEND = "/cgi-bin/message/custom/send";

/** An app whose every request sends a message, and a WeChat behind it. */
async function play() {
  const { wechat, seen } = await interceptWechat();
  const calls = createWechat({ appid: "wx0123456789abcdef", secret: "s" });
  const app = express();
  app.use(wechatErrors({ logger: () => undefined }));
  app.get("/", async (_, res) => void res.json(await calls.call(SEND, { touser: "o-1" })));
  const origin = await serve(app);
  const count = (path: string) => wechat.calls.filter((call) => call.path === path).length;
  return { wechat, seen, count, get: () => fetch(origin) };
}

let issued = 0;
const grant = () => ({ access_token: `token-${++issued}`, expires_in: 7200 });

test("requests that need a token at the same time fetch one, and later ones none", async () => {
  const { wechat, count, get } = await play();
  wechat.on("POST", TOKEN).reply(grant, { delayMs: 50 });
  wechat.on("POST", SEND).reply();
  const responses = await Promise.all(Array.from({ length: 20 }, get));
  expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  await get();
  expect([count(TOKEN), count(SEND)]).toEqual([1, 21]);
});

test("where no token is to be had, every request that waits is answered, and the next tries again", async () => {
  const { wechat, count, get } = await play();
  wechat.on("POST", TOKEN).fail(40125, { delayMs: 50 }).then.reply(grant);
  wechat.on("POST", SEND).reply();
  const responses = await Promise.all(Array.from({ length: 5 }, get));
  for (const response of responses) {
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ kind: "credential" });
  }
  expect((await get()).status).toBe(200);
  expect(count(TOKEN)).toBe(2);
});

test("a refused token is replaced once, and the error is only a note", async () => {
  const { wechat, seen, count, get } = await play();
  wechat.on("POST", TOKEN).reply(grant);
  wechat.on("POST", SEND).fail(40001).then.reply();
  expect((await get()).status).toBe(200);
  expect((await seen.until(1))[0]).toMatchObject({ code: 40001, outcome: "recovered" });
  expect([count(TOKEN), count(SEND)]).toEqual([2, 2]);
});

test("a second refusal is the answer; other errors are not tried again", async () => {
  const { wechat, count, get } = await play();
  wechat.on("POST", TOKEN).reply(grant);
  wechat.on("POST", SEND).fail(42001);
  const refused = await get();
  expect([refused.status, await refused.json()]).toMatchObject([500, { kind: "credential" }]);
  expect([count(TOKEN), count(SEND)]).toEqual([2, 2]);
  wechat.on("POST", SEND).fail(40003);
  const unknown = await get();
  expect([unknown.status, await unknown.json()]).toMatchObject([400, { code: 40003 }]);
  expect(count(SEND)).toBe(3);
});
