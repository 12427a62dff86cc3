import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Reply } from "../../support/fake-wechat.js";
import { frameworks } from "../../support/frameworks.js";
import type { RawRequest, RawResponse } from "../../support/raw.js";
import { stage } from "../../support/stage.js";
import { proxies, through } from "./proxies.js";

interface Case {
  readonly reply: Reply;
  readonly request?: RawRequest;
  readonly status?: number;
}

const OK = '{"errcode":0,"errmsg":"ok","menu":["微信"]}';
const ERROR = '{"errcode":40003,"errmsg":"invalid openid"}';
const json = (headers: Record<string, string | number | string[]> = {}) => ({
  "Content-Type": "application/json; encoding=utf-8",
  "X-Mixed-Case": "yes",
  ...headers,
});

/** Exchanges that the middleware must leave alone. */
const CASES: Readonly<Record<string, Case>> = {
  "gzip-encoded": {
    reply: (_, response) => {
      const body = gzipSync(OK);
      const headers = json({ "Content-Encoding": "gzip", "Content-Length": body.length });
      response.writeHead(200, headers).end(body);
    },
  },
  "gzip-encoded, in chunks": {
    reply: (_, response) => {
      const body = gzipSync(OK);
      response.writeHead(200, json({ "Content-Encoding": "gzip", Vary: "Accept-Encoding" }));
      for (let at = 0; at < body.length; at += 7) response.write(body.subarray(at, at + 7));
      response.end();
    },
  },
  "br-encoded": {
    reply: (_, response) => {
      response.writeHead(200, json({ "Content-Encoding": "br" })).end(brotliCompressSync(OK));
    },
  },
  "in an encoding that nobody knows": {
    reply: (_, response) => {
      response.writeHead(200, json({ "Content-Encoding": "x-unknown" })).end(OK);
    },
  },
  "with validators and cookies": {
    reply: (_, response) => {
      const headers = json({
        ETag: '"7"',
        "Last-Modified": "Mon, 02 Nov 2026 08:00:00 GMT",
        "Cache-Control": "max-age=60",
        "Set-Cookie": ["a=1; Path=/", "b=2"],
      });
      response.writeHead(200, "Fine", headers).end(OK);
    },
  },
  "not modified": {
    request: { headers: { "if-none-match": '"7"' } },
    reply: ({ headers }, response) => {
      const status = headers["if-none-match"] === '"7"' ? 304 : 200;
      response.writeHead(status, { ETag: '"7"', "Cache-Control": "max-age=60" }).end();
    },
    status: 304,
  },
  "part of a picture": {
    request: { headers: { range: "bytes=2-4" } },
    reply: ({ headers }, response) => {
      const range = { "Content-Range": "bytes 2-4/8", "Content-Length": 3 };
      const status = headers.range === "bytes=2-4" ? 206 : 200;
      response.writeHead(status, {
        "Content-Type": "image/png",
        "Accept-Ranges": "bytes",
        ...range,
      });
      response.end(Buffer.from([78, 71, 13]));
    },
    status: 206,
  },
  "the beginning of a JSON text": {
    request: { headers: { range: "bytes=0-15" } },
    reply: (_, response) => {
      response.writeHead(206, json({ "Content-Range": `bytes 0-15/${OK.length}` }));
      response.end(OK.slice(0, 16));
    },
    status: 206,
  },
  "asked for by HEAD": {
    request: { method: "HEAD" },
    reply: (_, response) => {
      response.writeHead(200, json({ "Content-Length": ERROR.length, ETag: '"7"' })).end();
    },
  },
  "asked for by HEAD, of no known length": {
    request: { method: "HEAD" },
    reply: (_, response) => void response.writeHead(200, json()).end(),
  },
  "an answer to a POST": {
    request: { method: "POST", body: "<xml/>" },
    reply: (request, response) => {
      response.writeHead(201, { "Content-Type": "text/xml" });
      request.pipe(response);
    },
    status: 201,
  },
  "an error's words in a picture": {
    reply: (_, response) => {
      response.writeHead(200, { "Content-Type": "image/png" }).end(ERROR.padEnd(3000));
    },
  },
};

function seen({ rawHeaders, ...rest }: RawResponse) {
  const at = rawHeaders.findIndex((name) => name.toLowerCase() === "date");
  return { ...rest, headers: undefined, rawHeaders: rawHeaders.toSpliced(at, 2) };
}

describe.each(frameworks)("$name", (framework) => {
  describe.each(proxies)("by $name, byte for byte as without us: a reply", (proxy) => {
    test.each(Object.entries(CASES))("%s", async (_, { reply, request, status }) => {
      const without = await stage(framework, through(proxy), { reply, options: "without us" });
      const expected = await without.raw("/cgi-bin/menu/get", request);
      const withUs = await stage(framework, through(proxy), { reply });
      const response = await withUs.raw("/cgi-bin/menu/get", request);
      expect(expected.status).toBe(status ?? 200);
      expect(seen(response)).toEqual(seen(expected));
      await withUs.settled();
      expect(withUs.logger.lines).toEqual([]);
    });
  });
});
