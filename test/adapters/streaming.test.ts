import { once } from "node:events";
import { request as callHttp, type IncomingMessage } from "node:http";
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Reply } from "../support/fake-wechat.js";
import { readFirst } from "../support/first-bytes.js";
import { allFrameworks as frameworks } from "../support/more-frameworks.js";
import { stage, type Scene } from "../support/stage.js";

/** Bytes that no other run and no compression makes shorter. */
const BIG = randomBytes(3_000_000);

/** Sends a reply on as it is: status, headers, pieces and trailers. */
async function proxy({ wechat, url, response, detach }: Scene): Promise<void> {
  detach();
  const call = callHttp(`${wechat}/cgi-bin/media/get${url.search}`).end();
  const [reply] = (await once(call, "response")) as [IncomingMessage];
  response.writeHead(reply.statusCode!, reply.rawHeaders);
  reply.pipe(response, { end: false });
  await once(reply, "end");
  response.addTrailers(reply.trailers);
  response.end();
}

const REPLIES: Readonly<Record<string, Reply>> = {
  "a fine reply in pieces": (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "X-WeChat": "Mixed-Case" });
    response.write('{"errcode":0,');
    response.write('"errmsg":"ok",');
    response.end('"list":["\\u4e2d", "中"] }\n');
  },
  "a fine reply with trailers": (_, response) => {
    response.writeHead(200, {
      "Content-Type": "application/json",
      Trailer: "X-Checksum",
      "Set-Cookie": ["a=1", "b=2"],
    });
    response.write('{"errcode":0,"errmsg":"ok"}');
    response.addTrailers({ "X-Checksum": "abc" });
    response.end();
  },
  "a picture": (_, response) => {
    response.writeHead(200, { "Content-Type": "image/png", "Content-Length": 8 });
    response.end(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  },
  "a download of 3 MB": (_, response) => {
    response.writeHead(200, { "Content-Type": "application/octet-stream" });
    response.end(BIG);
  },
  "a text of 3 MB": (_, response) => {
    response.writeHead(200, { "Content-Type": "text/plain" });
    response.end(BIG.toString("base64"));
  },
  "an empty 204": (_, response) => void response.writeHead(204).end(),
  "a 304": (_, response) => void response.writeHead(304, { ETag: '"7"' }).end(),
  "a redirect": (_, response) =>
    void response.writeHead(302, { Location: "https://example.com/", "Content-Length": 0 }).end(),
};

describe.each(frameworks)("$name", (framework) => {
  test.each(Object.entries(REPLIES))("proxies %s byte for byte", async (_, reply) => {
    const without = await stage(framework, proxy, { reply, options: "without us" });
    const withUs = await stage(framework, proxy, { reply });
    const expected = await without.raw();
    const response = await withUs.raw();
    expect(response.status).toBe(expected.status);
    expect(response.statusMessage).toBe(expected.statusMessage);
    expect(response.body.equals(expected.body)).toBe(true);
    expect(response.trailers).toEqual(expected.trailers);
    expect(undated(response.rawHeaders)).toEqual(undated(expected.rawHeaders));
    await withUs.settled();
    expect(withUs.logger.lines).toEqual([]);
  });

  // The handler waits for the client to have the first byte: held back, neither would go on.
  test.each([
    ["text", "text/plain", "/?code=0"],
    ["JSON lines", "application/x-ndjson", "/?code=0"],
    ["server-sent events", "text/event-stream", "/?code=0"],
    ["server-sent events after an error", "text/event-stream", "/?code=40003"],
    ["a picture after an error", "image/png", "/?code=40003"],
  ])("lets out %s while the handler still runs", async (_, type, path) => {
    let received!: () => void;
    const reception = new Promise<void>((resolve) => (received = resolve));
    const app = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      await ask();
      response.setHeader("content-type", type);
      response.write("first\n\n");
      await reception;
      response.end("second\n\n");
    });
    const { first, rest } = await readFirst(app.origin + path);
    expect(first).toBe("first\n\n");
    received();
    expect(await rest()).toBe("second\n\n");
  });

  test("lets out text after an error, once the handler flushes the head", async () => {
    let received!: () => void;
    const reception = new Promise<void>((resolve) => (received = resolve));
    const app = await stage(framework, async ({ ask, response, detach }) => {
      detach();
      await ask();
      response.setHeader("content-type", "text/plain");
      response.flushHeaders();
      response.write("first");
      await reception;
      response.end("second");
    });
    const { first, rest } = await readFirst(app.origin + "/?code=40003");
    expect(first).toBe("first");
    received();
    expect(await rest()).toBe("second");
  });

  test("lets out text that began while a call to WeChat was under way", async () => {
    let received!: () => void;
    const reception = new Promise<void>((resolve) => (received = resolve));
    const app = await stage(
      framework,
      async ({ wechat, response, detach }) => {
        detach();
        const reply = await fetch(`${wechat}/cgi-bin/media/get`);
        response.setHeader("content-type", "text/plain");
        response.write("first");
        await reply.text();
        await reception;
        response.end("second");
      },
      {
        reply: (_, response) => {
          response.setHeader("content-type", "application/json");
          response.write('{"errcode":0,');
          response.end('"errmsg":"ok"}');
        },
      },
    );
    const { first, rest } = await readFirst(app.origin + "/");
    expect(first).toBe("first");
    received();
    expect(await rest()).toBe("second");
  });
});

function undated(rawHeaders: readonly string[]): string[] {
  const at = rawHeaders.findIndex((name) => name.toLowerCase() === "date");
  return rawHeaders.filter((_, index) => index !== at && index !== at + 1);
}
