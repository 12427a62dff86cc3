import { createRequire } from "node:module";
import { WechatError } from "@wechat-errors/core";
import { observeWechat } from "@wechat-errors/core/node";
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

test("an error handler of the app's own knows WeChat's errors from others", async () => {
  const { app } = await recipe("error-handler.js");
  const { wechat, seen } = await interceptWechat();
  const origin = await serve(app);
  const answer = async () => {
    const response = await fetch(`${origin}/menu`, { headers: { "accept-language": "zh-CN" } });
    return [response.status, response.headers.has("retry-after"), await response.json()];
  };
  const set = wechat.on("GET", "/cgi-bin/menu/get");
  set.fail(46003).then.fail(45009).then.fail(40001);
  const success = false;
  const message = expect.stringMatching(/[\u4e00-\u9fff]/) as string;
  expect(await answer()).toEqual([404, false, { success, kind: "not_found", message }]);
  expect(await answer()).toEqual([
    503,
    true,
    { success, kind: "quota_exhausted", message: "Service Unavailable" },
  ]);
  expect(await answer()).toEqual([
    500,
    false,
    { success, kind: "credential", message: "Internal Server Error" },
  ]);
  const records = await seen.until(3);
  expect(records.map(({ outcome }) => outcome)).toEqual(["handled", "handled", "handled"]);
});

test("a service that has no request knows in whose work it runs", async () => {
  const { notify } = (await recipe("service.js")) as {
    notify: (openid: string, content: string) => Promise<boolean>;
  };
  const { wechat } = await interceptWechat();
  wechat.on("POST", "/cgi-bin/message/custom/send").reply().then.fail(45015).then.fail(40001);
  const inWork = () => observeWechat(() => notify("o-1", "Hello"));
  expect(await inWork()).toBe(true);
  expect(await inWork()).toBe(false);
  await expect(inWork()).rejects.toMatchObject({ code: 40001 });
});

describe("a route handler of Next's", () => {
  type Handler = (request: Request, context: object) => Promise<Response>;
  const open = async () => {
    const { POST } = (await recipe("next/menu/route.js")) as { POST: Handler };
    const { route } = (await recipe("next/wechat-route.js")) as {
      route: (handle: Handler) => Handler;
    };
    const { wechat, seen } = await interceptWechat();
    wechat.on("POST", "/cgi-bin/menu/create").fail(40016).then.reply();
    const request = () => new Request("http://127.0.0.1/api/menu", { method: "POST", body: "{}" });
    const ask = (handler: Handler, context = {}) => handler(request(), context);
    return { POST, route, ask, seen };
  };
  const refused = { code: 40016, kind: "invalid_input", status: 400 };

  test("answers a problem where WeChat refuses", async () => {
    const { POST, ask, seen } = await open();
    const answer = await ask(POST);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject(refused);
    expect(await seen.until(1)).toMatchObject([{ code: 40016, outcome: "handled" }]);
    const second = await ask(POST);
    expect([second.status, await second.json()]).toMatchObject([200, { errcode: 0 }]);
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

  test("is given what Next gives", async () => {
    const { route, ask } = await open();
    const handler = route((request, context) =>
      Promise.resolve(Response.json([request.method, context])),
    );
    const answer = await ask(handler, { params: { id: "7" } });
    expect(await answer.json()).toEqual(["POST", { params: { id: "7" } }]);
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
