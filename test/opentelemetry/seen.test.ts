import { describe, expect, test } from "vitest";
import { RID } from "../support/fake-wechat.js";
import { setStage } from "./stage.js";
import { CLIENTS, only, valueOf, type Plan } from "./watched-app.js";

const ERROR = 2;
const UNSET = 0;
const FRAMEWORKS = ["Express 5", "Koa 3"] as const;

const WARNING = {
  "wechat.product": "offiaccount",
  "wechat.field": "fail_list",
  "server.address": "api.weixin.qq.com",
};
const PARTIAL = { "wechat.product": "offiaccount", "wechat.result": "partial" };

describe.each(["first", "last"] as const)("put on %s", (order) => {
  const stage = setStage(order);

  const plan = (client: Plan["client"], query: string, then?: Plan["then"]): Plan => ({
    client,
    url: `${stage.wechat.origin}/cgi-bin/menu/create?access_token=t0ken-of-ours&${query}`,
    ...(then !== undefined && { then }),
  });

  describe.each(FRAMEWORKS)("%s", (framework) => {
    describe.each(CLIENTS)("%s", (client) => {
      test("an error under HTTP 200 turns the call's span red", async () => {
        await stage.app.request(framework, plan(client, "code=40001", "throw"));
        const told = await stage.app.told();
        const span = only(told, "CLIENT");
        expect(span.status).toEqual({ code: ERROR });
        expect(span.attributes).toMatchObject({
          "http.response.status_code": 200,
          "error.type": "40001",
          "wechat.kind": "credential",
          "wechat.product": "offiaccount",
          "wechat.rid": RID,
          "wechat.retryable": false,
        });
        expect(only(told, "SERVER").traceId).toBe(span.traceId);
      });

      test("also where only the end of the reply tells", async () => {
        await stage.app.request(framework, plan(client, "code=40001&as=gzip", "throw"));
        expect(only(await stage.app.told(), "CLIENT")).toMatchObject({
          status: { code: ERROR },
          attributes: { "error.type": "40001" },
        });
      });

      test("a lost connection has its kind for its type", async () => {
        await stage.app.request(framework, plan(client, "as=nothing"));
        expect(only(await stage.app.told(), "CLIENT")).toMatchObject({
          status: { code: ERROR },
          attributes: { "error.type": "unavailable", "wechat.kind": "unavailable" },
        });
      });

      test("a success stays as it is", async () => {
        await stage.app.request(framework, plan(client, "code=0"));
        const told = await stage.app.told();
        expect(only(told, "CLIENT").status.code).toBe(UNSET);
        for (const { attributes } of told.spans)
          expect(Object.keys(attributes).filter((key) => /^(?:wechat|error)\./.test(key))).toEqual(
            [],
          );
      });

      test("an app without wechatErrors() is seen too", async () => {
        await stage.app.request(`${framework}, without us`, plan(client, "code=40003", "throw"));
        expect(only(await stage.app.told(), "CLIENT")).toMatchObject({
          status: { code: ERROR },
          attributes: { "error.type": "40003", "wechat.kind": "invalid_input" },
        });
      });

      test("each of concurrent calls has its own error", async () => {
        const codes = [40001, 40003, 45009, 0, 43004, 45011, 0, 40163];
        await Promise.all(
          codes.map((code) => stage.app.request(framework, plan(client, `code=${code}`, "throw"))),
        );
        const { spans } = await stage.app.told();
        const seen = spans.filter(({ kind }) => kind === "CLIENT");
        const types = seen.map(({ attributes }) => Number(attributes["error.type"] ?? 0));
        expect(types.toSorted()).toEqual(codes.toSorted());
        for (const client of seen) {
          const server = spans.find(
            ({ kind, traceId }) => kind === "SERVER" && traceId === client.traceId,
          );
          expect(server?.attributes["wechat.code"]).toBe(client.attributes["error.type"]);
        }
      });
    });

    test("the request's span names the error that was answered", async () => {
      await stage.app.request(framework, plan("fetch", "code=40001", "throw"));
      expect(only(await stage.app.told(), "SERVER").attributes).toMatchObject({
        "wechat.outcome": "thrown",
        "wechat.kind": "credential",
        "wechat.code": "40001",
        "http.response.status_code": 500,
        "error.type": "500",
      });
    });

    test("a 4xx is no error of the server's", async () => {
      await stage.app.request(framework, plan("axios", "code=40003", "relay"));
      const { attributes } = only(await stage.app.told(), "SERVER");
      expect(attributes).toMatchObject({ "wechat.outcome": "relayed", "wechat.code": "40003" });
      expect(attributes).not.toHaveProperty("error.type");
    });

    test("an error that was not answered is not on the request's span", async () => {
      await stage.app.request(framework, plan("fetch", "code=40003", "nothing"));
      expect(only(await stage.app.told(), "SERVER").attributes).not.toHaveProperty(
        "wechat.outcome",
      );
    });
  });

  test.each(CLIENTS)("counts each error of %s once, by code and outcome", async (client) => {
    const before = await stage.app.told();
    await stage.app.request("Express 5", plan(client, "code=45009", "throw"));
    await stage.app.request("Express 5", plan(client, "code=45009", "nothing"));
    await stage.app.request("Express 5, without us", plan(client, "code=45009"));
    const after = await stage.app.told();
    const common = {
      "error.type": "45009",
      "wechat.kind": "quota_exhausted",
      "wechat.product": "offiaccount",
      "server.address": "api.weixin.qq.com",
    };
    for (const outcome of ["thrown", "ignored", "unobserved"]) {
      const at = { ...common, "wechat.outcome": outcome };
      const count = (told: typeof after) =>
        (valueOf(told, "wechat.client.errors", at) as number | undefined) ?? 0;
      expect([outcome, count(after) - count(before)]).toEqual([outcome, 1]);
    }
  });

  test("counts codes that the catalog does not list as one", async () => {
    for (const code of [987601, 987602, 987603])
      await stage.app.request("Koa 3", plan("fetch", `code=${code}`, "throw"));
    const told = await stage.app.told();
    expect(valueOf(told, "wechat.client.errors", { "error.type": "other" })).toBe(3);
    // Not their values: among the digits of a sum of seconds any number may be found.
    const attributes = told.metrics.flatMap(({ dataPoints }) =>
      dataPoints.map((point) => point.attributes),
    );
    expect(JSON.stringify(attributes)).not.toContain("98760");
  });

  test.each(CLIENTS)("counts what a success by %s leaves out", async (client) => {
    const counted = (told: Awaited<ReturnType<typeof stage.app.told>>) => ({
      warnings: valueOf(told, "wechat.client.warnings", WARNING) ?? 0,
      calls: valueOf(told, "wechat.client.duration", PARTIAL) as { count: number } | undefined,
    });
    const before = counted(await stage.app.told());
    await stage.app.request("Express 5", plan(client, "as=partial"));
    await stage.app.request("Koa 3, without us", plan(client, "as=partial"));
    const told = await stage.app.told();
    const after = counted(told);
    expect(Number(after.warnings) - Number(before.warnings)).toBe(2);
    expect(after.calls!.count - (before.calls?.count ?? 0)).toBe(2);
    for (const { status } of told.spans) expect(status.code).toBe(UNSET);
  });

  test("measures each call's duration in seconds, by product and result", async () => {
    const before = await stage.app.told();
    await stage.app.request("Koa 3", plan("axios", "code=0"));
    await stage.app.request("Koa 3, without us", plan("fetch", "code=0"));
    const after = await stage.app.told();
    const at = { "wechat.product": "offiaccount", "wechat.result": "success" };
    const read = (told: typeof after) =>
      valueOf(told, "wechat.client.duration", at) as
        { count: number; buckets: { boundaries: number[] } } | undefined;
    expect(read(after)!.count - (read(before)?.count ?? 0)).toBe(2);
    expect(read(after)!.buckets.boundaries.at(-1)).toBe(10);
    const metric = after.metrics.find((each) => each.descriptor.name === "wechat.client.duration");
    expect(metric!.descriptor.unit).toBe("s");
  });

  test.each(CLIENTS)("sees a call by %s that belongs to no request", async (client) => {
    const told = await stage.app.call(plan(client, "code=40163"));
    expect(only(told, "CLIENT").attributes["error.type"]).toBe("40163");
  });
});
