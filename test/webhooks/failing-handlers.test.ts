import type { WebhookKind, WebhookPolicy } from "@wechat-errors/core/node";
import { wechatErrors as expressErrors } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import { describe, expect, test } from "vitest";
import { acknowledgementOf, PUSHES, retryOf } from "./callers.js";
import { failing, newest, told, webhookStage } from "./stage.js";

const withPolicy = (kind: WebhookKind, policy: WebhookPolicy) => ({
  options: { webhooks: { [kind]: policy } },
});

const ACKNOWLEDGED = PUSHES.filter(({ kind }) => kind !== "pay-v3");
const NOTICE = PUSHES.find(({ kind }) => kind === "pay-v3")!;

describe.each(newest)("$name, when the handler of a webhook fails,", (framework) => {
  test.each(PUSHES)("has $name sent again", async (push) => {
    const { raw, logger } = await webhookStage(framework, failing);
    expect(told(await raw(push.path, push))).toEqual(retryOf(push));
    const [line] = await logger.until(1);
    expect(line!.record).toMatchObject({ outcome: "thrown", code: 40003 });
    expect(line!.record.request?.path).toBe(push.path.split("?")[0]);
  });

  test.each(ACKNOWLEDGED)("acknowledges $name where told to", async (push) => {
    const setting = withPolicy(push.kind, "acknowledge");
    const { raw, logger } = await webhookStage(framework, failing, setting);
    expect(told(await raw(push.path, push))).toEqual(acknowledgementOf(push));
    expect((await logger.until(1))[0]!.record.outcome).toBe("thrown");
  });

  test.each(PUSHES)("leaves $name to the policies of its own kind", async (push) => {
    const others = PUSHES.map(({ kind }) => kind).filter(
      (kind) => kind !== push.kind && kind !== "pay-v3",
    );
    const webhooks = Object.fromEntries(others.map((kind) => [kind, "acknowledge" as const]));
    const { raw } = await webhookStage(framework, failing, { options: { webhooks } });
    expect(told(await raw(push.path, push))).toEqual(retryOf(push));
  });

  test.each(PUSHES)("answers $name as a function says", async (push) => {
    const seen: unknown[] = [];
    const setting = withPolicy(push.kind, (error, request) => {
      seen.push(error.code, request.url);
      return { status: 503, headers: { "retry-after": "7" }, body: `later: ${error.kind}` };
    });
    const { raw } = await webhookStage(framework, failing, setting);
    const response = await raw(push.path, push);
    expect(told(response)).toEqual({
      status: 503,
      type: "text/plain; charset=utf-8",
      body: "later: invalid_input",
    });
    expect(response.headers["retry-after"]).toBe("7");
    expect(seen).toEqual([40003, push.path]);
  });

  test.each(ACKNOWLEDGED)("acknowledges $name where a function says so", async (push) => {
    const setting = withPolicy(push.kind, ({ code }) => (code === 40003 ? "acknowledge" : "retry"));
    const { raw } = await webhookStage(framework, failing, setting);
    expect(told(await raw(push.path, push))).toEqual(acknowledgementOf(push));
  });

  test.each(PUSHES)("has $name sent again where a function says so", async (push) => {
    const { raw } = await webhookStage(
      framework,
      failing,
      withPolicy(push.kind, () => "retry"),
    );
    expect(told(await raw(push.path, push))).toEqual(retryOf(push));
  });

  test("never acknowledges a failed notice of version 3, whatever a function says", async () => {
    const setting = withPolicy("pay-v3", () => "acknowledge");
    const { raw, logger } = await webhookStage(framework, failing, setting);
    expect(told(await raw(NOTICE.path, NOTICE))).toEqual(retryOf(NOTICE));
    expect(logger.lines.map(({ level }) => level)).toContain("info");
  });

  test("gives the type that a function says", async () => {
    const push = PUSHES.find(({ kind }) => kind === "wecom")!;
    const setting = withPolicy("wecom", () => ({
      status: 200,
      headers: { "content-type": "text/xml" },
      body: "<xml/>",
    }));
    const { raw } = await webhookStage(framework, failing, setting);
    expect(told(await raw(push.path, push))).toEqual({
      status: 200,
      type: "text/xml",
      body: "<xml/>",
    });
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("a bug");
      },
    ],
    ["gives nothing", () => undefined],
    ["gives a promise", () => Promise.resolve({ status: 200 })],
    ["gives a promise that rejects", () => Promise.reject(new Error("a bug"))],
    ["gives another word", () => "toString"],
    ["gives a status that is none", () => ({ status: 99 })],
    ["gives a body that is no text", () => ({ status: 200, body: {} })],
  ])("has it sent again where the function %s", async (_, policy) => {
    for (const kind of ["message", "pay-v2", "pay-v3"] as const) {
      const push = PUSHES.find((each) => each.kind === kind)!;
      const { raw } = await webhookStage(framework, failing, withPolicy(kind, policy as never));
      expect(told(await raw(push.path, push))).toEqual(retryOf(push));
    }
  });

  // After a 2xx the notice would never come again, and the payment would be lost.
  test.each([200, 201, 204, 299])(
    "never says %i to a failed notice of version 3",
    async (status) => {
      const setting = withPolicy("pay-v3", () => ({ status }));
      const { raw } = await webhookStage(framework, failing, setting);
      expect(told(await raw(NOTICE.path, NOTICE))).toEqual(retryOf(NOTICE));
    },
  );

  test("leaves an error that has nothing to do with WeChat to the framework", async () => {
    const push = PUSHES[1]!;
    const bug = () => {
      throw new TypeError("a bug");
    };
    const ours = await webhookStage(framework, bug);
    const without = await webhookStage(framework, bug, { options: "without us" });
    const [answer, plain] = [await ours.raw(push.path, push), await without.raw(push.path, push)];
    expect(told(answer)).toEqual(told(plain));
    expect(ours.logger.lines).toEqual([]);
  });

  if (framework.family === "koa")
    test.each(PUSHES)("has $name sent again where the handler says nothing", async (push) => {
      const { raw, logger } = await webhookStage(framework, async ({ ask }) => {
        await ask();
      });
      expect(told(await raw(push.path, push))).toEqual(retryOf(push));
      expect((await logger.until(1))[0]!.record.outcome).toBe("unanswered");
    });
});

test.each([expressErrors, koaErrors])("a notice of version 3 cannot be acknowledged", (create) => {
  expect(() => create({ webhooks: { "pay-v3": "acknowledge" } })).toThrow(
    new TypeError(
      'wechatErrors(): webhooks["pay-v3"] must not acknowledge: a failed notice would be lost; it is "acknowledge"',
    ),
  );
});
