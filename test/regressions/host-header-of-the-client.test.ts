import { createProxyMiddleware } from "http-proxy-middleware3";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage } from "../support/stage.js";

const OWN = '{"errcode":1001,"errmsg":"the cart is empty"}';

describe.each(frameworks)("$name", (framework) => {
  test("takes no backend for WeChat because a client's Host header says so", async () => {
    const app = await stage(
      framework,
      ({ request, response, wechat, detach }) => {
        detach();
        // It passes the client's Host header on.
        return createProxyMiddleware({ target: wechat })(request, response, () => undefined);
      },
      {
        reply: (_, response) =>
          void response.setHeader("content-type", "application/json").end(OWN),
        options: { upstreams: {} },
      },
    );
    const { status, body } = await app.raw("/", { headers: { host: "api.weixin.qq.com" } });
    expect([status, body.toString()]).toEqual([200, OWN]);
    await app.settled();
    expect(app.logger.lines).toEqual([]);
  });
});
