import Koa from "koa";
import koa2 from "koa2";
import { createServer } from "node:http";
import { wechatErrors } from "@wechat-errors/koa";
import { describe, expect, onTestFinished, test } from "vitest";
import { close, listen, startFakeWechat, type Reply } from "../support/fake-wechat.js";
import { frameworks } from "../support/frameworks.js";
import { MemoryLogger } from "../support/log.js";
import { faultsOfOurs } from "../support/problem-schema.js";
import { problemsThatDiffer } from "../support/problems-sent.js";
import { stage, type Scene } from "../support/stage.js";

type Json = Record<string, unknown>;
const json = async ({ ask }: Scene, path?: string) => JSON.parse(await ask(path)) as Json;
const OTHER_RID = "63b4f2b4-0bd1d1e5-2ec1d3a1";

describe.each(frameworks)("$name", (framework) => {
  const on = (handler: (scene: Scene) => unknown, reply?: Reply) =>
    stage(framework, handler, { ...(reply && { reply }) });

  test.each(["data", "result", "数据"])(
    "replaces an envelope that has the reply as its member %s",
    async (name) => {
      const { get, logger } = await on(async (scene) =>
        scene.json({ code: 0, [name]: await json(scene), message: "ok" }),
      );
      const response = await get("/?code=40003");
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ code: 40003, kind: "invalid_input" });
      expect((await logger.until(1)).map(({ record }) => record.outcome)).toEqual(["relayed"]);
    },
  );

  test("replaces one that is sent as text", async () => {
    const { get } = await on(async (scene) =>
      scene.send(`{"code":0,\n "data": ${await scene.ask()}}`),
    );
    expect((await get("/?code=45009")).status).toBe(503);
  });

  test("replaces one with the whole reply of version 3 of WeChat Pay", async () => {
    const refuse: Reply = (_, response) => {
      response.writeHead(403, { "content-type": "application/json" });
      response.end('{"code":"NOT_ENOUGH","message":"余额不足"}');
    };
    const { get, logger } = await stage(
      framework,
      async (scene) =>
        scene.json({ ok: true, data: await json(scene, "/v3/pay/transactions/jsapi") }),
      { reply: refuse, host: "api.mch.weixin.qq.com" },
    );
    expect((await get()).headers.get("content-type")).toBe("application/problem+json");
    expect((await logger.until(1))[0]!.record.outcome).toBe("relayed");
  });

  const others: readonly (readonly [string, (reply: Json) => object])[] = [
    ["a success", (reply) => ({ code: 0, data: { ...reply, errcode: 0 } })],
    ["another code", (reply) => ({ code: 0, data: { ...reply, errcode: 40004 } })],
    [
      "another rid",
      (reply) => ({ data: { ...reply, errmsg: `some words of WeChat rid: ${OTHER_RID}` } }),
    ],
    ["the reply two levels down", (reply) => ({ data: { reply } })],
    ["the reply beside another object", (reply) => ({ sent: 2, alice: { ok: true }, bob: reply })],
    ["the reply in a list", (reply) => ({ data: [reply] })],
    ["the reply as text", (reply) => ({ data: JSON.stringify(reply) })],
    ["its code alone", ({ errcode }) => ({ data: { errcode } })],
  ];
  test.each(others)("leaves an envelope with %s alone", async (_, wrap) => {
    let sent: object | undefined;
    const { get } = await on(async (scene) => scene.json((sent = wrap(await json(scene)))));
    const response = await get("/?code=40003");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(sent);
  });

  test("leaves what a handler says that knows of the failure", async () => {
    const { get } = await on(async (scene) => {
      const push = await json(scene);
      scene.json({ saved: true, orderId: 7, failed: scene.request.wechatError?.code, push });
    });
    expect(await (await get("/?code=40003")).json()).toMatchObject({ orderId: 7, failed: 40003 });
  });

  test("leaves an error of the app's own alone, whatever is in it", async () => {
    const { get } = await on(async (scene) => {
      const data = await json(scene);
      scene.status(422);
      scene.json({ data });
    });
    const response = await get("/?code=40003");
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ data: { errcode: 40003 } });
  });
});

describe.each([
  ["Koa 2", koa2],
  ["Koa 3", Koa],
])("%s", (_, Framework) => {
  test.each([
    ["relays the reply", (context: Koa.Context, reply: unknown) => void (context.body = reply)],
    [
      "throws",
      (context: Koa.Context) => {
        throw context.req.wechatError!;
      },
    ],
    ["answers nothing", () => undefined],
  ])("gives middleware around ours an object where the handler %s", async (_way, answer) => {
    const wechat = await startFakeWechat();
    const app = new Framework();
    const seen: unknown[] = [];
    app.use(async (context, next) => {
      await next();
      seen.push(typeof context.body);
      context.body = { code: context.status, data: context.body as unknown };
    });
    app.use(wechatErrors({ upstreams: wechat.upstreams, logger: new MemoryLogger() }));
    app.use(async (context) => {
      const reply: unknown = await (
        await fetch(`${wechat.origin}/cgi-bin/menu/create?code=40003`)
      ).json();
      answer(context, reply);
    });
    const server = createServer(app.callback());
    const origin = await listen(server);
    onTestFinished(async () => {
      await close(server);
      await wechat.close();
    });
    const response = await fetch(origin);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
    const body = JSON.parse(text) as { data: unknown };
    expect(body).toMatchObject({ code: 400, data: { code: 40003 } });
    expect(seen).toEqual(["object"]);
    // Koa 3 sends the app's envelope under the type of what it holds, which is a problem still.
    await problemsThatDiffer();
    expect(faultsOfOurs(body.data)).toEqual([]);
  });
});
