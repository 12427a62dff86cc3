import { once } from "node:events";
import {
  request as callHttp,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import axios from "axios";
import { createProxyMiddleware as createProxy2 } from "http-proxy-middleware2";
import { createProxyMiddleware as createProxy3 } from "http-proxy-middleware3";
import * as undici from "undici";
import type { Exchange } from "../../support/frameworks.js";
import type { Scene } from "../../support/stage.js";

/** A way to send an upstream's reply on: status, headers, and the body as it comes. */
export interface ReverseProxy {
  readonly name: string;
  /** True where it answers by itself when nothing comes. */
  readonly hasErrorPage?: boolean;
  /** True where it drops WeChat's reply once the client has left. */
  readonly letsGo?: boolean;
  /** Resolves when there is no more to do, or earlier, as pipe() does. */
  readonly relay: (exchange: Exchange, target: string) => unknown;
}

/** As connect calls it. */
type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => unknown;

const NOT_FORWARDED: ReadonlySet<string> = new Set(["host", "connection", "keep-alive"]);

function forwarded(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers as Record<string, string>);
  return Object.fromEntries(entries.filter(([name]) => !NOT_FORWARDED.has(name)));
}

/** The inbound request as an outbound one. */
function outbound({ request }: Exchange) {
  const { method = "GET", headers, url = "/" } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return { method, headers: forwarded(headers), url, body: hasBody ? request : undefined };
}

async function openReply(exchange: Exchange, target: string): Promise<IncomingMessage> {
  const { url, method, headers, body } = outbound(exchange);
  const call = callHttp(target + url, { method, headers });
  if (body === undefined) call.end();
  else body.pipe(call);
  const [reply] = (await once(call, "response")) as [IncomingMessage];
  // Who pipes without a care has at least this, or the process ends.
  reply.on("error", () => undefined);
  return reply;
}

async function openFetch(
  exchange: Exchange,
  target: string,
  fetch: typeof undici.fetch,
): Promise<Readable> {
  const { url, method, headers, body } = outbound(exchange);
  const reply = await fetch(target + url, {
    method,
    headers,
    redirect: "manual",
    ...(body && { body, duplex: "half" }),
  });
  const { response } = exchange;
  response.statusCode = reply.status;
  response.statusMessage = reply.statusText;
  // fetch has decoded the body.
  const isEncoded = reply.headers.has("content-encoding");
  for (const [name, value] of reply.headers)
    if (!isEncoded || !name.startsWith("content-") || name === "content-type")
      response.appendHeader(name, value);
  return reply.body === null ? Readable.from([]) : Readable.fromWeb(reply.body);
}

/** http-proxy-middleware as it is mounted: one for each target. */
function byMiddleware(create: (target: string) => Middleware): ReverseProxy["relay"] {
  const made = new Map<string, Middleware>();
  return ({ request, response, next }, target) => {
    const middleware = made.get(target) ?? create(target);
    made.set(target, middleware);
    if (next !== undefined) return middleware(request, response, next);
    return new Promise<void>((resolve, reject) => {
      response.once("close", resolve);
      middleware(request, response, (error) => {
        reject(error instanceof Error ? error : new Error("nobody has answered"));
      });
    });
  };
}

export const proxies: readonly ReverseProxy[] = [
  {
    name: "http-proxy-middleware 2",
    hasErrorPage: true,
    // Its types are those of Express 4's requests; all it needs is node:http's.
    relay: byMiddleware(
      (target) => createProxy2({ target, changeOrigin: true, logLevel: "silent" }) as Middleware,
    ),
  },
  {
    name: "http-proxy-middleware 3",
    letsGo: true,
    hasErrorPage: true,
    relay: byMiddleware((target) => createProxy3({ target, changeOrigin: true })),
  },
  {
    name: "http.request and pipe()",
    async relay(exchange, target) {
      const reply = await openReply(exchange, target);
      exchange.response.writeHead(reply.statusCode!, reply.statusMessage, reply.headers);
      reply.pipe(exchange.response);
    },
  },
  {
    name: "http.request and pipeline()",
    letsGo: true,
    async relay(exchange, target) {
      const { response } = exchange;
      const reply = await openReply(exchange, target);
      response.statusCode = reply.statusCode!;
      for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value!);
      await pipeline(reply, response);
    },
  },
  {
    name: "axios and pipe()",
    async relay(exchange, target) {
      const { url, method, headers, body } = outbound(exchange);
      const { response } = exchange;
      const reply = await axios.request<Readable>({
        url: target + url,
        method,
        headers,
        data: body,
        responseType: "stream",
        decompress: false,
        maxRedirects: 0,
        proxy: false,
        validateStatus: null,
      });
      response.statusCode = reply.status;
      for (const [name, value] of Object.entries(reply.headers))
        response.setHeader(name, value as string);
      reply.data.on("error", () => undefined);
      reply.data.pipe(response);
    },
  },
  {
    name: "fetch, Readable.fromWeb() and pipe()",
    async relay(exchange, target) {
      const body = await openFetch(exchange, target, fetch as unknown as typeof undici.fetch);
      body.on("error", () => undefined);
      body.pipe(exchange.response);
    },
  },
  {
    name: "fetch of undici 7, Readable.fromWeb() and pipeline()",
    letsGo: true,
    async relay(exchange, target) {
      await pipeline(await openFetch(exchange, target, undici.fetch), exchange.response);
    },
  },
  {
    name: "undici stream()",
    letsGo: true,
    async relay(exchange, target) {
      const { url, method, headers, body } = outbound(exchange);
      const { response } = exchange;
      await undici.stream(
        target + url,
        { method, headers, body: body ?? null },
        ({ statusCode, headers }) => response.writeHead(statusCode, headers),
      );
    },
  },
  {
    name: "writeHead() with raw headers, and write() by write()",
    letsGo: true,
    async relay(exchange, target) {
      const { response } = exchange;
      const reply = await openReply(exchange, target);
      response.writeHead(reply.statusCode!, reply.rawHeaders);
      response.once("close", () => reply.destroy());
      try {
        for await (const chunk of reply)
          if (!response.write(chunk) && !response.destroyed) await once(response, "drain");
        response.end();
      } catch (error) {
        response.destroy(error as Error);
      }
    },
  },
];

/** A handler that does nothing but relay. */
export const through =
  ({ relay }: ReverseProxy) =>
  (scene: Scene): unknown => {
    scene.detach();
    return relay(scene, scene.wechat);
  };
