import { once } from "node:events";
import { describe, expect, test } from "vitest";
import type { Scene } from "../support/stage.js";
import { PUSHES } from "./callers.js";
import { failing, newest, readBody, REFUSAL, told, webhookStage } from "./stage.js";

const PASSIVE = "<xml><MsgType><![CDATA[text]]></MsgType><Content>later</Content></xml>";

/** What a handler may say by itself, though WeChat has refused a call of its own. */
const REPLIES: Readonly<Record<string, (scene: Scene) => unknown>> = {
  success: ({ send }) => send("success"),
  "an empty text": ({ response, detach }) => {
    detach();
    response.statusCode = 200;
    response.end();
  },
  "a passive reply": ({ response, detach }) => {
    detach();
    response.statusCode = 200;
    response.setHeader("content-type", "text/xml");
    response.end(PASSIVE);
  },
  "a failure of its own": ({ response, detach }) => {
    detach();
    response.statusCode = 500;
    response.end('{"code":"FAIL","message":"failed"}');
  },
};

/** WeChat's words are not sent back to WeChat: the caller may only claim to be WeChat. */
const RELAYS: Readonly<Record<string, (scene: Scene) => unknown>> = {
  "an object": ({ json }) => json(JSON.parse(REFUSAL) as object),
  text: ({ send }) => send(REFUSAL),
  bytes: ({ send }) => send(Buffer.from(REFUSAL)),
};

const replying = (reply: (scene: Scene) => unknown) => async (scene: Scene) => {
  await readBody(scene.request);
  await scene.ask();
  await reply(scene);
};

describe.each(newest)("$name", (framework) => {
  describe.each(PUSHES)("to $name", (push) => {
    test.each(Object.entries(REPLIES))("sends %s as it is", async (_, reply) => {
      const ours = await webhookStage(framework, replying(reply));
      const without = await webhookStage(framework, replying(reply), { options: "without us" });
      const answer = await ours.raw(push.path, push);
      expect(told(answer)).toEqual(told(await without.raw(push.path, push)));
      expect(await ours.logger.until(1)).toHaveLength(1);
      const { outcome } = ours.logger.lines[0]!.record;
      expect(outcome).toBe(answer.status < 300 || answer.status >= 500 ? "ignored" : "handled");
    });
  });

  describe.each(PUSHES)("to $name", (push) => {
    test.each(Object.entries(RELAYS))("sends no refusal on as %s", async (_, relay) => {
      const relayed = await webhookStage(framework, replying(relay));
      const thrown = await webhookStage(framework, failing);
      const answer = await relayed.raw(push.path, push);
      expect(told(answer)).toEqual(told(await thrown.raw(push.path, push)));
      expect(answer.body.toString()).not.toContain("invalid openid");
      const [line] = await relayed.logger.until(1);
      expect(line!.record.outcome).toBe("relayed");
    });
  });

  test.each(PUSHES)("lets the work go on after an early success to $name", async (push) => {
    let worked: (seen: unknown) => void;
    const work = new Promise((resolve) => (worked = resolve));
    const { raw, logger } = await webhookStage(framework, async (scene) => {
      const { request, response, send, ask } = scene;
      await readBody(request);
      const closed = once(response, "close");
      send("success");
      void closed.then(() => ask()).then(() => worked(request.wechatError?.code));
    });
    const response = await raw(push.path, push);
    expect([response.status, response.body.toString()]).toEqual([200, "success"]);
    expect(await work).toBe(40003);
    const [line] = await logger.until(1);
    expect(line!.record).toMatchObject({
      outcome: "late",
      code: 40003,
      request: { method: push.method ?? "GET" },
    });
  });

  test("says nothing more where the work fails after an early success", async () => {
    const push = PUSHES[1]!;
    let threw: () => void;
    const thrown = new Promise<void>((resolve) => (threw = resolve));
    const { raw, logger } = await webhookStage(framework, async (scene) => {
      const { request, response, detach, ask } = scene;
      await readBody(request);
      detach();
      response.statusCode = 200;
      response.end("success");
      await once(response, "close");
      await ask();
      threw();
      throw request.wechatError!;
    });
    const response = await raw(push.path, push);
    expect([response.status, response.body.toString()]).toEqual([200, "success"]);
    await thrown;
    expect((await logger.until(1)).map(({ record }) => record.outcome)).toEqual(["late"]);
  });
});
