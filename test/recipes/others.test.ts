import { createRequire } from "node:module";
import { WechatError } from "@wechat-errors/core";
import { startFakeWechat } from "@wechat-errors/testing";
import { expect, onTestFinished, test } from "vitest";
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

test("a route handler of Next's answers a problem", async () => {
  const { POST } = (await recipe("next-route.js")) as {
    POST: (request: Request) => Promise<Response>;
  };
  const { wechat } = await interceptWechat();
  const ask = () =>
    POST(new Request("http://127.0.0.1/api/menu", { method: "POST", body: '{"button":[]}' }));
  wechat.on("POST", "/cgi-bin/menu/create").fail(40016).then.reply();
  const refused = await ask();
  expect([refused.status, refused.headers.get("content-type")]).toEqual([
    400,
    "application/problem+json",
  ]);
  expect(await refused.json()).toMatchObject({ code: 40016, kind: "invalid_input" });
  expect((await ask()).status).toBe(200);
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
