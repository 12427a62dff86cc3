import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { wechatErrors } from "@wechat-errors/express";
import express, { type RequestHandler } from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFakeWechat, type FakeWechat } from "../support/fake-wechat.js";
import { fencesOf, readText } from "../support/markdown.js";

const [shown] = fencesOf(readText("README.md")).filter(({ language }) => language === "diff");
/** The lines with a mark, without it. */
const linesOf = (mark: string) =>
  shown!.text.split("\n").flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(2)] : []));
const [before, after] = [linesOf("-"), linesOf("+")];

let wechat: FakeWechat;
const servers: Server[] = [];
beforeAll(async () => {
  wechat = await startFakeWechat((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(before[1]);
  });
});
afterAll(async () => {
  for (const server of servers) server.close();
  await wechat.close();
});

/** What a client gets of an app that sends WeChat's reply on, as the README writes it. */
async function relayed(...middleware: RequestHandler[]): Promise<string[]> {
  const app = express().use(...middleware, async (_, res) => {
    const reply = await fetch(`${wechat.origin}/sns/jscode2session`);
    res.json(await reply.json());
  });
  const server = app.listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return [`HTTP/1.1 ${response.status} ${response.statusText}`, await response.text()];
}

test("without the middleware a client gets what the README shows first", async () => {
  expect(await relayed((_req, _res, next) => next())).toEqual(before);
});

test("with it, what the README shows next", async () => {
  const logger = () => undefined;
  expect(await relayed(wechatErrors({ upstreams: wechat.upstreams, logger }))).toEqual(after);
});
