import { once } from "node:events";
import { observeWechat, type Observed } from "@wechat-errors/core/node";
import * as undici from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf, openHttp } from "../support/clients.js";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { envelopeOf } from "../support/wire-forms.js";

const CODE = 40003;
const TEXT = envelopeOf(CODE);

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat(({ call, method }, response) => {
    response.setHeader("content-type", "application/json");
    switch (call.pathname) {
      case "/whole":
        return response.end(TEXT);
      case "/head":
        response.setHeader("content-length", Buffer.byteLength(TEXT));
        return response.end(method === "HEAD" ? undefined : TEXT);
      case "/no-content":
        return response.writeHead(204).end();
      case "/in-two":
        response.write(TEXT.slice(0, 20));
        return response.end(TEXT.slice(20));
      default:
        // Complete, but never ended.
        return response.write(TEXT);
    }
  });
});
afterAll(() => wechat.close());

const observe = <T>(work: (scope: Observed) => Promise<T>): Promise<T> =>
  observeWechat(work, { upstreams: wechat.upstreams, logger: new MemoryLogger() });

describe.each(["/whole", "/unended"])("a client that acts on complete JSON of %s", (path) => {
  test("finds the error at its first 'data' event", async () => {
    const seen = await observe(async (scope) => {
      const response = await openHttp(wechat.origin + path);
      return new Promise((resolve) => {
        response.once("data", (chunk: Buffer) => {
          resolve([String(chunk), scope.wechatError?.code]);
          response.destroy();
        });
      });
    });
    expect(seen).toEqual([TEXT, CODE]);
  });

  test("finds the error at its first read of a fetch stream", async () => {
    const seen = await observe(async (scope) => {
      const { body } = await fetch(wechat.origin + path);
      // Returning gives up what else there may be.
      for await (const chunk of body as AsyncIterable<Uint8Array>)
        return [new TextDecoder().decode(chunk), scope.wechatError?.code];
      return [];
    });
    expect(seen).toEqual([TEXT, CODE]);
  });
});

describe("a reply without a body", () => {
  test.each([
    ["HEAD", "/head"],
    ["GET", "/no-content"],
  ])("%s %s is no error", async (method, path) => {
    await observe(async (scope) => {
      await (await fetch(wechat.origin + path, { method })).text();
      (await openHttp(wechat.origin + path, { method })).resume();
      await (await undici.request(wechat.origin + path, { method: method as "GET" })).body.dump();
      expect(scope.wechatErrors).toEqual([]);
    });
  });
});

test("a cloned fetch response gives both readers the whole body, and one error", async () => {
  await observe(async (scope) => {
    const response = await fetch(`${wechat.origin}/in-two`);
    const texts = await Promise.all([response.clone().text(), response.text()]);
    expect(texts).toEqual([TEXT, TEXT]);
    expect(scope.wechatErrors.map(({ error }) => error.code)).toEqual([CODE]);
  });
});

describe("a client that overwrites its chunks", () => {
  test("http.request", async () => {
    await observe(async (scope) => {
      const response = await openHttp(`${wechat.origin}/in-two`);
      response.on("data", (chunk: Buffer) => chunk.fill(0));
      await once(response, "end");
      expect(scope.wechatError?.code).toBe(CODE);
    });
  });

  test("undici request()", async () => {
    await observe(async (scope) => {
      const { body } = await undici.request(`${wechat.origin}/in-two`);
      body.on("data", (chunk: Buffer) => chunk.fill(0));
      await once(body, "end");
      expect(scope.wechatError?.code).toBe(CODE);
    });
  });

  test("fetch, whose chunks are given away", async () => {
    await observe(async (scope) => {
      const { body } = await fetch(`${wechat.origin}/in-two`);
      for await (const chunk of body as AsyncIterable<Uint8Array<ArrayBuffer>>)
        structuredClone(chunk, { transfer: [chunk.buffer] });
      expect(scope.wechatError?.code).toBe(CODE);
    });
  });
});

test("a body that nobody reads stays unread, and whole", async () => {
  await observe(async () => {
    const response = await openHttp(`${wechat.origin}/in-two`);
    expect(response.readableFlowing).toBe(null);
    expect(String(await bytesOf(response))).toBe(TEXT);
  });
});
