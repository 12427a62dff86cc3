import { afterAll, beforeAll, expect, test } from "vitest";
import type { FakeWechat } from "../support/fake-wechat.js";
import { CLIENTS, WatchedApp, type Plan } from "./watched-app.js";
import { startWechat } from "./wechat.js";

const START_LIMIT_MS = 60_000;
const CANARY = "c4nary";

let wechat: FakeWechat;
let app: WatchedApp;
beforeAll(async () => {
  wechat = await startWechat();
  app = await WatchedApp.start("last", wechat.origin);
}, START_LIMIT_MS);
afterAll(async () => {
  await app.stop();
  await wechat.close();
});

const REPLIES = ["code=40001", "code=45009&as=gzip", "as=partial", "as=nothing", "code=0"];

test.each(CLIENTS)("a secret in a call by %s is in no span, metric or line", async (client) => {
  const call = (query: string): Plan => ({
    client,
    // WeChat's own words may repeat what it was sent.
    url:
      `${wechat.origin}/cgi-bin/message/custom/send?access_token=${CANARY}-token&` +
      `secret=${CANARY}%20secret&errmsg=refused+${CANARY}-token&${query}`,
    method: "POST",
    headers: { "x-secret": `${CANARY}-header`, "content-type": "application/json" },
    body: JSON.stringify({ touser: `${CANARY}-openid` }),
    then: "wrap",
  });
  for (const framework of ["Express 5", "Koa 3", "Express 5, without us"])
    for (const query of REPLIES)
      await app.request(framework, call(query), {
        authorization: `Bearer ${CANARY}-session`,
        cookie: `session=${CANARY}-cookie`,
      });
  const told = await app.told();
  expect(told.spans.length).toBeGreaterThanOrEqual(2 * 3 * REPLIES.length);
  expect(told.lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain(CANARY);
  expect(app.output).not.toContain(CANARY);
});

test("the query's names stay, without their values", async () => {
  const { spans } = await app.call({
    client: "fetch",
    url: `${wechat.origin}/sns/jscode2session?appid=${CANARY}&js_code=${CANARY}`,
  });
  expect(spans.map(({ attributes }) => attributes["url.full"])).toEqual([
    `${wechat.origin}/sns/jscode2session?appid=REDACTED&js_code=REDACTED`,
  ]);
});
