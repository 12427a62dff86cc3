import { createServer, type RequestListener } from "node:http";
import { problem, WechatError } from "@wechat-errors/core";
import { expect, onTestFinished, test } from "vitest";
import { close, listen } from "../support/fake-wechat.js";
import { problemsThatDiffer } from "../support/problems-sent.js";
import { requestRaw } from "../support/raw.js";

const { status, headers, body } = problem(new WechatError({ product: "pay-v3", kind: "conflict" }));
const planted = { ...body, ticket: "kf-1" };

/** One answer over a socket. */
async function ask(listener: RequestListener, method = "GET"): Promise<void> {
  const server = createServer(listener);
  onTestFinished(() => close(server));
  await requestRaw(`${await listen(server)}/orders`, { method });
}

const WAYS: Record<string, (text: string) => RequestListener> = {
  "in one": (text) => (_request, response) => {
    response.writeHead(status, headers).end(text);
  },
  "as bytes, under a head that is set": (text) => (_request, response) => {
    response.statusCode = status;
    response.setHeaders(new Map(Object.entries(headers)));
    response.end(Buffer.from(text));
  },
  "in pieces": (text) => (_request, response) => {
    response.writeHead(status, headers).write(text.slice(0, 9));
    response.end(text.slice(9));
  },
  "written, then ended": (text) => (_request, response) => {
    response.writeHead(status, headers).write(text);
    response.end();
  },
};

test.each(Object.entries(WAYS))("a problem that is sent %s is seen", async (_way, answer) => {
  await ask(answer(JSON.stringify(body)));
  expect(await problemsThatDiffer()).toEqual([]);
  await ask(answer(JSON.stringify(planted)));
  expect(await problemsThatDiffer()).toEqual([
    {
      request: "GET /orders",
      status,
      body: planted,
      faults: [expect.stringMatching(/additional/)],
    },
  ]);
});

test("a problem without a body is seen, and one that a HEAD asked for has none", async () => {
  const empty: RequestListener = (_request, response) =>
    void response.writeHead(status, headers).end();
  await ask(empty);
  expect(await problemsThatDiffer()).toMatchObject([{ body: "", faults: [expect.any(String)] }]);
  await ask(empty, "HEAD");
  expect(await problemsThatDiffer()).toEqual([]);
});

test("an answer of another type is nobody's problem", async () => {
  await ask((_request, response) => {
    response.setHeader("Content-Type", "application/json").end(JSON.stringify(planted));
  });
  expect(await problemsThatDiffer()).toEqual([]);
});
