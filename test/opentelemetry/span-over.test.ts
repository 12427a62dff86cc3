import { describe, expect, test } from "vitest";
import { RID } from "../support/fake-wechat.js";
import { setStage } from "./stage.js";
import { CLIENTS, only, type Plan, type Span } from "./watched-app.js";

const EVENT = {
  name: "wechat.error",
  attributes: {
    "error.type": "40001",
    "wechat.kind": "credential",
    "wechat.product": "offiaccount",
    "wechat.rid": RID,
    "wechat.retryable": false,
  },
};

/** Its own status stays as its owner has left it. */
function expectUntouched({ attributes, status, events }: Span): void {
  expect(attributes).not.toHaveProperty("wechat.kind");
  expect(status.code).toBe(0);
  expect(events).toEqual([]);
}

describe.each(["first", "last"] as const)("put on %s, a call's span that is over", (order) => {
  const stage = setStage(order);

  const plan = (client: Plan["client"], query = "code=40001"): Plan => ({
    client,
    url: `${stage.wechat.origin}/cgi-bin/menu/create?access_token=c4nary&span=over&${query}`,
    then: "throw",
  });

  describe.each(["Express 5", "Koa 3"])("%s", (framework) => {
    test.each(CLIENTS)("%s: leaves the error to the request's, as an event", async (client) => {
      await stage.app.request(framework, plan(client));
      const told = await stage.app.told();
      expectUntouched(only(told, "CLIENT"));
      expect(only(told, "SERVER").events).toEqual([EVENT]);
      expect(JSON.stringify(told.spans)).not.toContain("c4nary");
    });

    test.each(CLIENTS)("%s: or to the app's own span around it", async (client) => {
      await stage.app.request(framework, { ...plan(client), within: "span" });
      const told = await stage.app.told();
      expect(only(told, "INTERNAL").events).toEqual([EVENT]);
      expect(only(told, "SERVER").events).toEqual([]);
    });

    test.each(CLIENTS)("%s: tells nothing of a success", async (client) => {
      await stage.app.request(framework, plan(client, "code=0"));
      for (const { events } of (await stage.app.told()).spans) expect(events).toEqual([]);
    });
  });

  test.each(CLIENTS)("%s: harms no call that belongs to no request", async (client) => {
    const before = await stage.app.told();
    const told = await stage.app.call(plan(client));
    expectUntouched(only(told, "CLIENT"));
    const count = (of: typeof told) =>
      of.metrics
        .filter(({ descriptor }) => descriptor.name === "wechat.client.errors")
        .flatMap(({ dataPoints }) => dataPoints)
        .filter(({ attributes }) => attributes["wechat.outcome"] === "unobserved")
        .reduce((sum, { value }) => sum + (value as number), 0);
    expect(count(told) - count(before)).toBe(1);
  });
});
