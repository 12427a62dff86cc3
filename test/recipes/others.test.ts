import { createRequire } from "node:module";
import { WechatError } from "@wechat-errors/core";
import { startFakeWechat } from "@wechat-errors/testing";
import axios from "axios";
import { describe, expect, onTestFinished, test } from "vitest";
import { readText } from "../support/markdown.js";
import { interceptWechat, recipe, serve } from "./play.js";

test("behind a gateway, the prefix says which host of WeChat's it is", async () => {
  const { createApp } = (await recipe("gateway.js")) as { createApp: (host: string) => unknown };
  const wechat = await startFakeWechat();
  onTestFinished(() => wechat.close());
  // The gateway's path is there to be taken off; a fake of WeCom answers below it.
  wechat
    .on("GET", "/wecom/cgi-bin/department/list")
    .reply({ errcode: 60011, errmsg: "no privilege to access/modify contact/party/agent" });
  const origin = await serve(createApp(new URL(wechat.origin).host));
  const response = await fetch(`${origin}/departments`);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ kind: "configuration" });
});

test("a job is done, put off, skipped or failed, as the error asks for", async () => {
  const { sendGreeting } = (await recipe("job.js")) as {
    sendGreeting: (openid: string) => Promise<unknown>;
  };
  const { wechat, seen } = await interceptWechat();
  const set = () => wechat.on("POST", "/cgi-bin/message/custom/send");
  set().reply();
  expect(await sendGreeting("o-1")).toBe("done");
  set().fail(45009);
  expect(await sendGreeting("o-1")).toEqual({ retryInSeconds: expect.any(Number) as number });
  set().fail(45015);
  expect(await sendGreeting("o-1")).toBe("skipped");
  set().fail(40001);
  await expect(sendGreeting("o-1")).rejects.toMatchObject({ code: 40001 });
  const records = await seen.until(3);
  expect(records.map(({ outcome }) => outcome)).toEqual(["handled", "handled", "handled"]);
  expect(records[0]).toMatchObject({ job: "greeting" });
});

describe("a route handler of Next's", () => {
  type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>;
  const open = async () => {
    const { POST, route } = (await recipe("next-route.js")) as {
      POST: Handler;
      route: (handle: Handler) => Handler;
    };
    const { wechat, seen } = await interceptWechat();
    wechat.on("POST", "/cgi-bin/menu/create").fail(40016).then.reply();
    const ask = (handler: Handler) =>
      handler(new Request("http://127.0.0.1/api/menu/7", { method: "POST", body: "{}" }), {
        params: Promise.resolve({ id: "7" }),
      });
    return { POST, route, ask, seen };
  };
  const refused = { code: 40016, kind: "invalid_input", status: 400 };

  test("answers a problem where WeChat refuses, and is given what Next gives", async () => {
    const { POST, ask, seen } = await open();
    const answer = await ask(POST);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject(refused);
    expect(await seen.until(1)).toMatchObject([{ code: 40016, outcome: "handled" }]);
    const second = await ask(POST);
    expect([second.status, await second.json()]).toMatchObject([200, { id: "7", errcode: 0 }]);
  });

  test("answers a problem where an SDK throws what WeChat says", async () => {
    const { route, ask, seen } = await open();
    const handler = route(async () => {
      const { data } = await axios.post<{ errcode: number; errmsg: string }>(
        "https://api.weixin.qq.com/cgi-bin/menu/create",
      );
      throw Object.assign(new Error(data.errmsg), { code: data.errcode, name: "WeChatAPIError" });
    });
    const answer = await ask(handler);
    expect([answer.status, await answer.json()]).toMatchObject([400, refused]);
    expect(await seen.until(1)).toMatchObject([{ code: 40016, outcome: "handled" }]);
  });

  test("leaves to Next what Next throws", async () => {
    const { route, ask } = await open();
    const redirect = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;/login" });
    await expect(ask(route(() => Promise.reject(redirect)))).rejects.toBe(redirect);
  });
});

test("the typed recipe compiles, and says what to do", async () => {
  const { shouldAlert, repeatAfter } = await import("../../examples/recipes/typed.js");
  expect(shouldAlert(new WechatError({ product: "miniprogram", code: 40001 }))).toBe(true);
  expect(shouldAlert(new WechatError({ product: "miniprogram", code: 40163 }))).toBe(false);
  expect(shouldAlert(new Error("another"))).toBe(false);
  const quota = new WechatError({ product: "offiaccount", kind: "unavailable" });
  expect(repeatAfter(quota)).toBeGreaterThan(0);
  expect(repeatAfter(new WechatError({ product: "miniprogram", code: 40163 }))).toBeUndefined();
});

test("the OpenAPI recipe refers to components that are there", () => {
  const recipe = readText("examples/recipes/openapi.yaml");
  const references = [...recipe.matchAll(/\$ref: node_modules\/(\S+?)#\/(\S+)$/gm)];
  expect(references).toHaveLength(2);
  const require = createRequire(import.meta.url);
  for (const [, file = "", path = ""] of references) {
    expect(require(file)).toHaveProperty([...path.split("/"), "content"]);
  }
});
