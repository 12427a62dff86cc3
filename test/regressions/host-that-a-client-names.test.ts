import { request as httpRequest } from "node:http";
import { createProxyMiddleware as proxy2 } from "http-proxy-middleware2";
import { createProxyMiddleware as proxy3 } from "http-proxy-middleware3";
import { request as undiciRequest } from "undici";
import { describe, expect, test } from "vitest";
import { frameworks } from "../support/frameworks.js";
import { stage, type Scene } from "../support/stage.js";

const OWN = '{"errcode":40003,"errmsg":"the cart is empty"}';
const NAMED = "api.weixin.qq.com";

/** The headers that a proxy makes of a client's, each in its own way. */
const HEADERS: Readonly<Record<string, (scene: Scene) => Record<string, string>>> = {
  "passed on": ({ request }) => ({ host: request.headers.host! }),
  "made of X-Forwarded-Host": ({ request }) => ({
    host: String(request.headers["x-forwarded-host"]),
  }),
  "in other letters": () => ({ Host: "API.Weixin.QQ.com:80" }),
};

/** Ways to send a request on to an internal service, and the reply back. */
const WAYS: Readonly<Record<string, (scene: Scene, headers: Record<string, string>) => unknown>> = {
  "node:http": ({ wechat, response, detach }, headers) => {
    detach();
    httpRequest(wechat, { headers }, (reply) => reply.pipe(response.writeHead(200))).end();
  },
  "node:http, by a path in absolute form": ({ wechat, response, detach }, headers) => {
    detach();
    const path = `http://${NAMED}/cgi-bin/x`;
    httpRequest(wechat, { headers, path }, (reply) => reply.pipe(response.writeHead(200))).end();
  },
  undici: async ({ wechat, send }, headers) => {
    const { body } = await undiciRequest(wechat, { headers });
    send(await body.text());
  },
  "http-proxy-middleware 2": ({ wechat, request, response, detach }, headers) => {
    detach();
    return proxy2({ target: wechat, headers, logLevel: "silent" })(
      request as never,
      response as never,
      () => undefined,
    );
  },
  "http-proxy-middleware 3": ({ wechat, request, response, detach }, headers) => {
    detach();
    return proxy3({ target: wechat, headers })(request, response, () => undefined);
  },
};

const some = frameworks.filter(({ name }) => name === "Express 5" || name === "Koa 3");

describe.each(some)("in $name, by way of", (framework) => {
  describe.each(Object.entries(WAYS))("%s", (_, send) => {
    const reply = (_request: unknown, response: { end(text: string): unknown }) =>
      void response.end(OWN);
    const headers = { host: NAMED, "x-forwarded-host": NAMED };

    test.each(Object.entries(HEADERS))(
      "an internal service is not WeChat for a Host header that is %s",
      async (__, make) => {
        const app = await stage(framework, (scene) => send(scene, make(scene)), {
          reply,
          options: { upstreams: {} },
        });
        const { status, body } = await app.raw("/", { headers });
        expect([status, body.toString()]).toEqual([200, OWN]);
        await app.settled();
        expect(app.logger.lines).toEqual([]);
      },
    );

    test("an address that is listed may serve several of WeChat's hosts", async () => {
      const hosts: unknown[] = [];
      const app = await stage(framework, (scene) => send(scene, { host: "qyapi.weixin.qq.com" }), {
        reply,
        options: { onError: (error) => void hosts.push(error.reply?.host) },
      });
      expect((await app.raw("/")).status).toBe(400);
      await app.settled();
      expect(hosts).toEqual(["qyapi.weixin.qq.com"]);
    });
  });
});
