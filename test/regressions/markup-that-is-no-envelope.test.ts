import { readReply } from "@wechat-errors/core";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

// How long it takes is in the benchmark: an XML parser that goes on after each error is slow.
const LENGTH = 64 * 1024;

const fill = (text: string, start = "", end = "") =>
  start + text.repeat(Math.floor((LENGTH - start.length - end.length) / text.length)) + end;

const ROW =
  '<div class=row><a href="/p?a=1&b=2" disabled>item &nbsp; text</a><br><img src=x></div>\n';
const PAGE = fill(ROW, "<!doctype html><html><body>", "</body></html>");

test.each([
  ["a page of HTML", PAGE],
  ["nothing but <", fill("<")],
  ["an envelope with nothing but < in it", fill("<", "<xml>")],
  ["an envelope with nothing but < in it", fill("<", "<xml>")],
  ["an envelope cut off in a field", "<xml><return_code><![CDATA[SUCC"],
  [
    "an envelope cut off behind its codes",
    "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><appid>wx",
  ],
  ["nothing but attributes", fill("a ", "<xml ")],
  ["nothing but end tags", fill("</a>")],
])("a reply that is %s makes no sense", (_, body) => {
  for (const host of ["api.weixin.qq.com", "api.mch.weixin.qq.com"])
    expect(readReply({ host, path: "/pay/orderquery", body })).toMatchObject({
      kind: "bad_reply",
      code: undefined,
    });
});

test.each([
  "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code></xml>",
  "<xml>\n<return_code><![CDATA[SUCCESS]]></return_code>\n</xml >\n",
  "<xml/>",
])("and %s does", (body) => {
  const host = "api.mch.weixin.qq.com";
  expect(readReply({ host, path: "/pay/orderquery", body })).toBeUndefined();
});

test("what was said before the end is heard", () => {
  const body = "<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg><app";
  const path = "/pay/orderquery";
  expect(readReply({ host: "api.mch.weixin.qq.com", path, body })?.kind).toBe("credential");
});

describe.each(frameworks)("$name", (framework) => {
  test("sends a page like any text, however many errors were ignored before", async () => {
    const { raw } = await stage(framework, async ({ ask, send, response }) => {
      for (let path = 0; path < 5; path++) await ask(`/${path}`);
      response.setHeader("content-type", "text/html");
      send(PAGE);
    });
    const { status, body } = await raw("/page?code=40003");
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
  });
});
