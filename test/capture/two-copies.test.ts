import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as first from "@wechat-errors/core/node";
import { wechatErrors as firstMiddleware } from "@wechat-errors/express";
import express from "express";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { close, listen, startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { MemoryLogger } from "../support/log.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

let folder: string;
let second: typeof first;
let secondMiddleware: typeof firstMiddleware;
let wechat: FakeWechat;
let logger: MemoryLogger;

beforeAll(async () => {
  // Below test/node_modules, so that what the packages depend on is still found.
  const parent = `${root}test/node_modules/.copies`;
  await mkdir(parent, { recursive: true });
  folder = await mkdtemp(`${parent}/copy-`);
  for (const name of ["core", "express"])
    for (const part of name === "core"
      ? ["package.json", "dist", "data"]
      : ["package.json", "dist"])
      await cp(
        `${root}packages/${name}/${part}`,
        `${folder}/node_modules/@wechat-errors/${name}/${part}`,
        {
          recursive: true,
        },
      );
  const load = async (file: string): Promise<unknown> =>
    import(pathToFileURL(`${folder}/node_modules/@wechat-errors/${file}`).href);
  second = (await load("core/dist/node.js")) as typeof first;
  ({ wechatErrors: secondMiddleware } = (await load("express/dist/index.js")) as {
    wechatErrors: typeof firstMiddleware;
  });
  wechat = await startFakeWechat();
});
afterAll(async () => {
  await wechat.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => void (logger = new MemoryLogger()));

const call = async (code: number): Promise<void> => {
  await (await fetch(`${wechat.origin}/cgi-bin/get?code=${code}`)).text();
};
const options = () => ({ upstreams: wechat.upstreams, logger });

test("are two", () => {
  expect(second.WechatError).not.toBe(first.WechatError);
  expect(secondMiddleware).not.toBe(firstMiddleware);
});

test("know each other's errors", () => {
  const error = new first.WechatError({ product: "offiaccount", code: 40003 });
  expect(second.isWechatError(error)).toBe(true);
});

test.each([
  ["first", () => first],
  ["second", () => second],
])("share one capture: the %s sees an error once", async (_, copy) => {
  const codes = await copy().observeWechat(async (scope) => {
    await call(40003);
    return scope.wechatErrors.map(({ error }) => error.code);
  }, options());
  expect(codes).toEqual([40003]);
  expect(logger.lines).toHaveLength(1);
});

test.each([
  ["first", "second", () => [first, second] as const],
  ["second", "first", () => [second, first] as const],
])("the %s around the %s: the error is the inner one's, and logged once", async (_, __, copies) => {
  const [outer, inner] = copies();
  await outer.observeWechat(async (around) => {
    await inner.observeWechat(async (scope) => {
      await call(40003);
      expect(scope.wechatError?.code).toBe(40003);
    }, options());
    expect(around.wechatErrors).toEqual([]);
  }, options());
  expect(logger.lines).toHaveLength(1);
});

test.each([
  ["first", "second", () => [firstMiddleware, secondMiddleware] as const],
  ["second", "first", () => [secondMiddleware, firstMiddleware] as const],
])("the middleware of the %s before that of the %s: one answer, one line", async (_, __, order) => {
  const app = express();
  for (const middleware of order()) app.use(middleware(options()));
  app.use(async (request) => {
    await call(40003);
    throw request.wechatError!;
  });
  const server = createServer(app);
  const response = await fetch(await listen(server));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 40003 });
  await logger.until(1);
  await close(server);
  expect(logger.lines.map(({ record }) => record.outcome)).toEqual(["thrown"]);
});
