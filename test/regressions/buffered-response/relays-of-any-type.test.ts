import { once } from "node:events";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import compression from "compression";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../support/fake-wechat.js";
import { openHttp } from "../../support/clients.js";
import { frameworks } from "../../support/frameworks.js";
import { stage, type Scene } from "../../support/stage.js";

type Relay = (scene: Scene) => unknown;

const FAILED = "/cgi-bin/menu/create?code=40003";

const typed =
  (type: string, send: (scene: Scene, text: string) => unknown): Relay =>
  async (scene) => {
    const text = await scene.ask(FAILED);
    scene.detach();
    scene.response.setHeader("content-type", type);
    return send(scene, text);
  };

const piped: Relay = async ({ wechat, response, detach }) => {
  detach();
  const reply = await openHttp(wechat + FAILED);
  response.setHeader("content-type", "image/png");
  reply.pipe(response);
  await once(response, "close");
};

/** Each sends WeChat's own words, in a way that once went by. */
const RELAYS: Readonly<Record<string, Relay>> = {
  "end(buffer) as a picture": typed("image/png", ({ response }, text) =>
    response.end(Buffer.from(text)),
  ),
  "end(text) as a PDF": typed("application/pdf", ({ response }, text) => response.end(text)),
  "two writes as an octet stream": typed("application/octet-stream", ({ response }, text) => {
    response.write(text.slice(0, 9));
    response.end(text.slice(9));
  }),
  "a web stream": typed("application/octet-stream", ({ response }, text) =>
    Readable.fromWeb(new Response(text).body as never).pipe(response),
  ),
  "a pipe as a picture": piped,
  "gzip, made by hand": typed("application/json", ({ response }, text) => {
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(text));
  }),
  "writeHead(), then pieces": typed("text/plain", ({ response }, text) => {
    response.writeHead(200, { "access-control-allow-origin": "*" });
    for (const letter of text) response.write(letter);
    response.end();
  }),
  "JSON with other white space": typed("application/json", ({ response }, text) => {
    response.end(JSON.stringify(JSON.parse(text), null, 4));
  }),
};

const withHeaders: Reply = (_, response) => {
  response.writeHead(200, {
    "Content-Type": "application/json",
    "Error-Code": "60020",
    "Error-Msg": "not allow to access from your ip, from ip: 203.0.113.7",
    Logicret: "0",
    "Wechatpay-Signature": "c2lnbmVk",
    "X-Kept": "yes",
  });
  response.end(
    '{"errcode":60020,"errmsg":"not allow to access from your ip, from ip: 203.0.113.7"}',
  );
};

describe.each(frameworks)("$name", (framework) => {
  test.each(Object.entries(RELAYS))("answers in place of a reply sent by %s", async (_, relay) => {
    const { raw, logger, settled } = await stage(framework, relay);
    const { status, headers, body, complete } = await raw();
    expect([status, complete]).toEqual([400, true]);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["content-encoding"]).toBe(undefined);
    expect(JSON.parse(body.toString())).toMatchObject({ kind: "invalid_input", code: 40003 });
    await settled();
    expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["relayed"]);
  });

  test("keeps what writeHead() alone was given", async () => {
    const { raw } = await stage(framework, RELAYS["writeHead(), then pieces"]!);
    expect((await raw()).headers["access-control-allow-origin"]).toBe("*");
  });

  test("answers HEAD as GET", async () => {
    const { raw } = await stage(framework, async ({ ask, json }) =>
      json(JSON.parse(await ask(FAILED)) as object),
    );
    const [got, asked] = [await raw(), await raw("/", { method: "HEAD" })];
    expect(asked.status).toBe(400);
    expect(asked.body.length).toBe(0);
    expect(asked.headers).toMatchObject({
      "content-type": got.headers["content-type"],
      "content-length": got.headers["content-length"],
    });
  });

  test("answers in place of JSONP", async () => {
    const { raw } = await stage(framework, async ({ ask, send }) =>
      send(`/**/ typeof cb === 'function' && cb(${await ask()});`),
    );
    expect((await raw("/?code=40003&callback=cb")).status).toBe(400);
  });

  test("keeps no header of WeChat's that tells of the failure", async () => {
    const { raw } = await stage(
      framework,
      async ({ wechat, response, detach }) => {
        detach();
        const reply = await openHttp(`${wechat}/cgi-bin/user/get`);
        response.writeHead(reply.statusCode!, reply.headers);
        reply.pipe(response);
        await once(response, "close");
      },
      { reply: withHeaders, host: "qyapi.weixin.qq.com" },
    );
    const { headers, rawHeaders } = await raw();
    expect(headers["x-kept"]).toBe("yes");
    expect(rawHeaders.join("\n")).not.toMatch(/203\.0\.113|error-|logicret|wechatpay/i);
  });

  // Its length was taken off, and node:http remembered that chunks were, too.
  test("says where the answer ends, behind compression", async () => {
    const compress = compression({ threshold: 0, filter: () => true });
    const { raw } = await stage(
      framework,
      async ({ ask, request }) => {
        await ask(FAILED);
        throw request.wechatError!;
      },
      {
        before: ({ request, response }) =>
          void compress(request as never, response as never, () => 0),
      },
    );
    const { headers, complete } = await raw("/", { headers: { "accept-encoding": "gzip" } });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers["transfer-encoding"]).toBe("chunked");
    expect(complete).toBe(true);
  });
});
