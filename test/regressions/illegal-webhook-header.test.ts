import { describe, expect, test } from "vitest";
import { PUSHES, retryOf } from "../webhooks/callers.js";
import { failing, newest, told, webhookStage } from "../webhooks/stage.js";

const ILLEGAL: Readonly<Record<string, object>> = {
  "a line break": { "x-shop": "a\r\nb: c" },
  "no value": { "x-shop": undefined },
  "a name that is none": { "x shop": "a" },
};

const pushes = PUSHES.filter(({ name }) => /^(?:an event|a payment notice, .*)$/.test(name));

describe.each(newest)("$name", (framework) => {
  describe.each(pushes)("has $name sent again where the app answers with", (push) => {
    test.each(Object.entries(ILLEGAL))("%s in a header", async (_, headers) => {
      const webhooks = { [push.kind]: () => ({ status: 503, headers }) } as never;
      const { raw, logger } = await webhookStage(framework, failing, { options: { webhooks } });
      expect(told(await raw(push.path, push))).toEqual(retryOf(push));
      const outcomes = logger.lines.map(({ record }) => record.outcome);
      expect(outcomes).toContain("thrown");
    });
  });
});
