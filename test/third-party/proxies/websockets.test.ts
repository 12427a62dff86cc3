import { once } from "node:events";
import {
  Agent,
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Duplex } from "node:stream";
import express from "express";
import express4 from "express4";
import { createProxyMiddleware as createProxy2 } from "http-proxy-middleware2";
import { createProxyMiddleware as createProxy3 } from "http-proxy-middleware3";
import Koa from "koa";
import koa2 from "koa2";
import { describe, expect, onTestFinished, test } from "vitest";
import { wechatErrors as expressErrors, type Options } from "@wechat-errors/express";
import { wechatErrors as koaErrors } from "@wechat-errors/koa";
import { WebSocket, WebSocketServer } from "ws";
import { bytesOf, openHttp } from "../../support/clients.js";
import { close, listen } from "../../support/fake-wechat.js";
import { MemoryLogger } from "../../support/log.js";
import { envelopeOf } from "../../support/wire-forms.js";

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

const byExpress = (create: typeof express) => (handle: Handle, options?: Options) => {
  const app = create();
  if (options !== undefined) app.use(expressErrors(options));
  app.use((request, response) => void handle(request, response));
  return app as RequestListener;
};

const byKoa = (create: typeof Koa) => (handle: Handle, options?: Options) => {
  const app = new create();
  if (options !== undefined) app.use(koaErrors(options));
  app.use(async (context) => {
    context.respond = false;
    await handle(context.req, context.res);
  });
  return app.callback() as RequestListener;
};

const APPS = [
  ["Express 4", byExpress(express4)],
  ["Express 5", byExpress(express)],
  ["Koa 2", byKoa(koa2)],
  ["Koa 3", byKoa(Koa)],
] as const;

/** An http-proxy-middleware, whichever version. */
interface Proxy {
  (request: IncomingMessage, response: ServerResponse, next: () => void): unknown;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): unknown;
}

const PROXIES = [
  ["2", (options: object) => createProxy2({ ...options, logLevel: "silent" }) as unknown as Proxy],
  ["3", (options: object) => createProxy3(options) as unknown as Proxy],
] as const;

async function start(server: Server): Promise<string> {
  const origin = await listen(server);
  onTestFinished(() => close(server));
  return origin;
}

/** Echoes what it is told, and leaves when it is told so. */
function speak(server: Server): WebSocketServer {
  const sockets = new WebSocketServer({
    server,
    verifyClient: ({ req }, done) => {
      const headers = { "Content-Type": "application/json", "X-WeChat": "no" };
      if (req.url === "/refused") done(false, 401, envelopeOf(40001), headers);
      else done(true);
    },
  });
  sockets.on("connection", (socket) => {
    socket.on("message", (data, isBinary) => {
      if ((data as Buffer).toString() === "bye") socket.close(4001, "再见");
      else socket.send(data as Buffer, { binary: isBinary });
    });
  });
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
  });
  return sockets;
}

/** WeChat, as a server that answers every request with an error and speaks WebSocket besides. */
async function startWechat() {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(envelopeOf(40003));
  });
  const sockets = speak(server);
  const origin = await start(server);
  return { origin, sockets, upstreams: { [new URL(origin).host]: "api.weixin.qq.com" } };
}

const SAID: readonly (string | Buffer)[] = [
  "hello",
  envelopeOf(40003),
  Buffer.from([0, 255, 1]),
  "微信".repeat(50_000),
];

/** All that a client of a WebSocket sees. */
async function converse(origin: string, agent?: Agent) {
  const url = `${origin.replace("http:", "ws:")}/talk`;
  const socket = new WebSocket(url, ["wechat"], agent && { agent });
  const upgraded = once(socket, "upgrade");
  await once(socket, "open");
  const [handshake] = (await upgraded) as [IncomingMessage];
  const heard: unknown[] = [];
  for (const said of SAID) {
    const answer = once(socket, "message") as Promise<[Buffer, boolean]>;
    socket.send(said);
    const [data, isBinary] = await answer;
    expect(data.equals(Buffer.from(said))).toBe(true);
    heard.push([data.length, isBinary]);
  }
  const left = once(socket, "close") as Promise<[number, Buffer]>;
  socket.send("bye");
  const [code, reason] = await left;
  const names = handshake.rawHeaders.filter((_, at) => at % 2 === 0);
  return { names, protocol: socket.protocol, heard, code, reason: reason.toString() };
}

/** What a client sees that is refused. */
async function beRefused(origin: string) {
  const socket = new WebSocket(`${origin.replace("http:", "ws:")}/refused`);
  socket.on("error", () => undefined);
  const [, response] = (await once(socket, "unexpected-response")) as [unknown, IncomingMessage];
  const body = (await bytesOf(response)).toString();
  socket.terminate();
  return { status: response.statusCode, type: response.headers["content-type"], body };
}

async function statusOf(origin: string, agent?: Agent): Promise<number | undefined> {
  const response = await openHttp(`${origin}/cgi-bin/menu/get`, agent && { agent });
  await bytesOf(response);
  return response.statusCode;
}

describe.each(APPS)("%s", (_name, appOf) => {
  describe.each(PROXIES)("with http-proxy-middleware %s", (_version, create) => {
    test.each([
      ["from the first request on", false],
      ["from the server's upgrades", true],
    ])("proxies a WebSocket %s, as without us", async (_way, isExternal) => {
      const { origin: target, upstreams, sockets } = await startWechat();
      const logger = new MemoryLogger();
      const [without, withUs] = await Promise.all(
        [undefined, { upstreams, logger }].map(async (options) => {
          const proxy = create({ target, changeOrigin: true, ws: !isExternal });
          const server = createServer(
            appOf((request, response) => proxy(request, response, () => undefined), options),
          );
          if (isExternal)
            server.on(
              "upgrade",
              (request, socket, head) => void proxy.upgrade(request, socket, head),
            );
          return start(server);
        }),
      );
      expect(await statusOf(without!)).toBe(200);
      expect(await statusOf(withUs!)).toBe(400);
      expect(logger.lines).toHaveLength(1);
      expect(await converse(withUs!)).toEqual(await converse(without!));
      expect(await beRefused(withUs!)).toEqual(await beRefused(without!));
      await Promise.all([...sockets.clients].map((socket) => once(socket, "close")));
      expect(logger.lines).toHaveLength(1);
    });
  });

  test("leaves alone a WebSocket server on the app's own server", async () => {
    const { origin: target, upstreams } = await startWechat();
    const logger = new MemoryLogger();
    const met: IncomingMessage[] = [];
    const handle: Handle = async (request, response) => {
      met.push(request);
      const reply = await openHttp(target);
      response.setHeader("content-type", "application/json");
      reply.pipe(response);
      await once(response, "close");
    };
    const server = createServer(appOf(handle, { upstreams, logger }));
    const sockets = speak(server);
    const origin = await start(server);
    // The same connection serves a request first.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await statusOf(origin, agent)).toBe(400);
    sockets.on("connection", (_socket, request) => met.push(request));
    expect(await converse(origin, agent)).toMatchObject({ protocol: "wechat", code: 4001 });
    expect(await beRefused(origin)).toMatchObject({ status: 401, body: envelopeOf(40001) });
    const [before, upgrade] = met;
    expect(upgrade!.socket).toBe(before!.socket);
    expect([before!.wechatErrors.length, upgrade!.wechatErrors.length]).toEqual([1, 0]);
    expect(await statusOf(origin)).toBe(400);
    expect(logger.lines).toHaveLength(2);
    agent.destroy();
  });
});
