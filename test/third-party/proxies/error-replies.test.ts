import { Agent } from "node:http";
import { createProxyMiddleware } from "http-proxy-middleware3";
import { describe, expect, onTestFinished, test } from "vitest";
import { bytesOf, openHttp } from "../../support/clients.js";
import { envelope, startFakeWechat, type Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import { stage, type Scene } from "../../support/stage.js";
import { envelopeOf, wireForms } from "../../support/wire-forms.js";
import { proxies, through } from "./proxies.js";

/** Headers that tell of the body of WeChat's reply, and of no other. */
const OF_THE_REPLY = {
  etag: '"of-the-reply"',
  "last-modified": "Mon, 02 Nov 2026 08:00:00 GMT",
  "content-language": "zh",
} as const;

describe.each(frameworks)("$name", (framework) => {
  describe.each(proxies)("by $name", (proxy) => {
    test.each(wireForms)("answers a problem in place of an error reply $name", async ({ send }) => {
      const reply: Reply = (_, response) => {
        for (const [name, value] of Object.entries(OF_THE_REPLY)) response.setHeader(name, value);
        send(response, 40003);
      };
      const app = await stage(framework, through(proxy), { reply });
      const { status, statusMessage, headers, body, complete } = await app.raw("/cgi-bin/menu/get");
      expect(JSON.parse(body.toString())).toMatchObject({ code: 40003, kind: "invalid_input" });
      expect([status, statusMessage, complete]).toEqual([400, "Bad Request", true]);
      expect(headers["content-type"]).toBe("application/problem+json");
      expect(headers["content-length"]).toBe(String(body.length));
      for (const name of [...Object.keys(OF_THE_REPLY), "content-encoding", "transfer-encoding"])
        expect(headers[name], name).toBeUndefined();
      expect((await app.logger.until(1)).map(({ record }) => record.outcome)).toEqual(["relayed"]);
    });

    test("keeps the headers of the reply that do not tell of its body", async () => {
      const reply: Reply = (_, response) => {
        response.writeHead(200, {
          "Content-Type": "application/json",
          "X-WeChat": "kept",
          "Set-Cookie": ["a=1", "b=2"],
        });
        response.end(envelopeOf(40003));
      };
      const plain = await stage(framework, through(proxy), { reply, options: "without us" });
      const app = await stage(framework, through(proxy), { reply });
      const { status, headers } = await app.raw();
      expect(status).toBe(400);
      // Of raw headers, node:http itself keeps the last of a name where others were set before.
      const cookies = (await plain.raw()).headers["set-cookie"];
      expect(cookies).toContain("b=2");
      expect(headers).toMatchObject({ "x-wechat": "kept", "set-cookie": cookies });
    });

    test("answers a problem in place of the answer to a POST", async () => {
      const reply: Reply = (request, response) => {
        request.resume().once("end", () => envelope(request, response));
      };
      const app = await stage(framework, through(proxy), { reply });
      const request = { method: "POST", body: '{"openid":"o1"}' };
      const { status, body } = await app.raw("/cgi-bin/user/info?code=40003", request);
      expect([status, JSON.parse(body.toString())]).toMatchObject([400, { code: 40003 }]);
    });

    test("leaves the connection in order for the next response", async () => {
      const app = await stage(framework, through(proxy));
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const sockets = new Set<unknown>();
      const codes = ["40003", "0", "45009", "40013", "0"];
      const statuses: unknown[] = [];
      for (const code of codes) {
        const response = await openHttp(`${app.origin}/cgi-bin/menu/get?code=${code}`, { agent });
        sockets.add(response.socket);
        const body = JSON.parse((await bytesOf(response)).toString()) as { status?: number };
        statuses.push(body.status ?? response.statusCode);
        expect(response.statusCode).toBe(statuses.at(-1));
      }
      agent.destroy();
      expect(statuses).toEqual([400, 200, 503, 500, 200]);
      // http-proxy-middleware asks WeChat to close, and hands on that it does.
      expect(sockets.size).toBe(proxy.hasErrorPage ? codes.length : 1);
    });
  });

  test.each([
    ["a host", (host: string) => host.replace(/:\d+$/, "")],
    ["a host and a port", (host: string) => host],
  ])("knows %s that is proxied to with the client's own Host header", async (_, keyOf) => {
    const wechat = await startFakeWechat();
    const handler = ({ request, response, detach }: Scene) => {
      detach();
      return createProxyMiddleware({ target: wechat.origin })(request, response, () => undefined);
    };
    const upstreams = { [keyOf(new URL(wechat.origin).host)]: "api.weixin.qq.com" };
    const app = await stage(framework, handler, { options: { upstreams } });
    onTestFinished(() => wechat.close());
    expect((await app.raw("/?code=40003")).status).toBe(400);
  });
});
