import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { observeWechat } from "@wechat-errors/core/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clients, type Client } from "../support/clients.js";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";
import { cutOffForm, wireForms } from "../support/wire-forms.js";

const MAX_BODY_BYTES = 64 * 1024;
const JSON_TYPE = "application/json";

/** An error envelope of so many bytes. */
function envelopeOfSize(bytes: number): string {
  const [head, tail] = ['{"errcode":40003,"errmsg":"', '"}'];
  return head + "x".repeat(bytes - head.length - tail.length) + tail;
}

const whole =
  (body: Buffer | string, type: string | undefined, encoding?: string) =>
  (response: ServerResponse) => {
    if (type !== undefined) response.setHeader("content-type", type);
    if (encoding !== undefined) response.setHeader("content-encoding", encoding);
    response.setHeader("content-length", Buffer.byteLength(body));
    response.end(body);
  };

const streamed = (body: string) => (response: ServerResponse) => {
  response.setHeader("content-type", JSON_TYPE);
  for (let at = 0; at < body.length; at += 10_000) response.write(body.slice(at, at + 10_000));
  response.end();
};

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('{"errcode":40003}')]);
const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024));
const envelopeBomb = gzipSync(envelopeOfSize(10 * 1024 * 1024));

/** What the fake sends, by path, and the code that is seen; `undefined` where nothing is. */
const replies: Readonly<
  Record<string, readonly [send: (r: ServerResponse) => void, code?: number]>
> = {
  "64 KiB": [whole(envelopeOfSize(MAX_BODY_BYTES), JSON_TYPE), 40003],
  "a byte over 64 KiB": [whole(envelopeOfSize(MAX_BODY_BYTES + 1), JSON_TYPE)],
  "64 KiB in chunks": [streamed(envelopeOfSize(MAX_BODY_BYTES)), 40003],
  "a byte over 64 KiB in chunks": [streamed(envelopeOfSize(MAX_BODY_BYTES + 1))],
  "a megabyte in chunks": [streamed(envelopeOfSize(1024 * 1024))],
  "10 MB of zeros in gzip": [whole(bomb, JSON_TYPE, "gzip")],
  "an envelope of 10 MB in gzip": [whole(envelopeBomb, JSON_TYPE, "gzip")],
  "64 KiB in gzip": [whole(gzipSync(envelopeOfSize(MAX_BODY_BYTES)), JSON_TYPE, "gzip"), 40003],
  "an encoding that nobody knows": [whole(envelopeOfSize(100), JSON_TYPE, "x-secret")],
  "four encodings": [
    whole(envelopeOfSize(100), JSON_TYPE, "identity, identity, identity, identity"),
  ],
  "a JPEG": [whole(jpeg, "image/jpeg")],
  "a long JPEG": [whole(Buffer.concat([jpeg, Buffer.alloc(100_000, 7)]), "image/jpeg")],
  "a ZIP archive": [whole(envelopeOfSize(100), "application/zip")],
  "an envelope where a picture was due": [whole(envelopeOfSize(100), "image/jpeg"), 40003],
  "a long text where a picture was due": [whole(envelopeOfSize(5000), "image/jpeg")],
};

let wechat: FakeWechat;
beforeAll(async () => {
  wechat = await startFakeWechat(({ call }, response) => {
    const name = decodeURIComponent(call.pathname.slice(1));
    const form = [...wireForms, cutOffForm].find((each) => each.name === name);
    if (form === undefined) replies[name]![0](response);
    else form.send(response, 40003);
  });
});
afterAll(() => wechat.close());

const urlOf = (name: string): string => `${wechat.origin}/${encodeURIComponent(name)}`;
const observe = <T>(work: Parameters<typeof observeWechat<T>>[0]): Promise<T> =>
  observeWechat(work, { upstreams: wechat.upstreams, logger: new MemoryLogger() });

describe.each(clients)("$name", ({ get }) => {
  test.each(Object.entries(replies))("%s", async (name, [, code]) => {
    const seen = await observe(async (scope) => {
      await get(urlOf(name)).catch(() => undefined);
      return scope.wechatErrors.map(({ error }) => error.code);
    });
    expect(seen).toEqual(code === undefined ? [] : [code]);
  });
});

/** Everything that a client has of a reply, or its error's words. */
async function outcome(get: Client["get"], name: string): Promise<string> {
  try {
    const bytes = await get(urlOf(name));
    return `${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`;
  } catch (error) {
    return String(error);
  }
}

describe.each(clients)("$name gets every byte as without us", ({ get }) => {
  const names = [...Object.keys(replies), ...[...wireForms, cutOffForm].map(({ name }) => name)];
  test.each(names)("%s", async (name) => {
    const without = await outcome(get, name);
    expect(await observe(() => outcome(get, name))).toBe(without);
  });
});
