import { describe, expect, test } from "vitest";
import { setStage } from "./stage.js";
import { FRAMEWORKS, only, type Plan } from "./watched-app.js";

const stage = setStage("last");

const plan = (query: string, then?: Plan["then"]): Plan => ({
  client: "fetch",
  url: `${stage.wechat.origin}/cgi-bin/menu/create?${query}`,
  ...(then !== undefined && { then }),
});

describe.each(FRAMEWORKS)("%s", (framework) => {
  test("the request's span names the error that was thrown", async () => {
    const { status } = await stage.app.request(framework, plan("code=40001", "throw"));
    const told = await stage.app.told();
    const server = only(told, "SERVER");
    expect(status).toBe(500);
    expect(server.attributes).toMatchObject({
      "wechat.outcome": "thrown",
      "wechat.kind": "credential",
      "wechat.code": "40001",
      "http.response.status_code": 500,
      "error.type": "500",
    });
    expect(only(told, "CLIENT")).toMatchObject({
      traceId: server.traceId,
      attributes: { "error.type": "40001" },
    });
  });

  test("and the one that was relayed, for which a 4xx is no error of the server's", async () => {
    const { status } = await stage.app.request(framework, plan("code=40003", "relay"));
    const { attributes } = only(await stage.app.told(), "SERVER");
    expect(attributes).toMatchObject({
      "wechat.outcome": "relayed",
      "wechat.code": "40003",
      "http.response.status_code": status,
    });
    expect(status).toBe(400);
    expect(attributes).not.toHaveProperty("error.type");
  });

  test("where the client has left, it says what nobody was told", async () => {
    await stage.app.leave(framework, plan("code=45009"));
    const { attributes } = only(await stage.app.told(), "SERVER");
    expect(attributes).toMatchObject({ "wechat.outcome": "unanswered", "wechat.code": "45009" });
  });

  test("a client that leaves after a success leaves nothing", async () => {
    await stage.app.leave(framework, plan("code=0"));
    const { attributes } = only(await stage.app.told(), "SERVER");
    expect(Object.keys(attributes).filter((name) => name.startsWith("wechat."))).toEqual([]);
  });

  test("an error that the handler dealt with is not on the request's span", async () => {
    await stage.app.request(framework, plan("code=40003"));
    expect(only(await stage.app.told(), "SERVER").attributes).not.toHaveProperty("wechat.outcome");
  });
});

// Elsewhere the handler's own answer is taken for one, though nobody gets it.
test.each(["Express 5", "Koa 3", "Fastify 5"])(
  "in %s, a stream that is broken off has its reason in the request's span",
  async (framework) => {
    await stage.app.request(framework, plan("code=40001", "break off")).catch(() => undefined);
    expect(only(await stage.app.told(), "SERVER").attributes).toMatchObject({
      "wechat.outcome": "unanswered",
      "wechat.code": "40001",
    });
  },
);
