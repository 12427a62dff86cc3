import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpServer } from "@nestjs/common";
import {
  headOfReply,
  writeHead,
  type Answer,
  type FastifyLikeReply,
  type Responder,
} from "@wechat-errors/core/adapter";
import { leaveFastifys } from "./nest-logger.js";

type Next = () => void;

/** Runs what handles a request. */
export type Run = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Fastify's request or reply, as far as it is needed here. */
interface Wrapped<Raw> {
  readonly raw: Raw;
}

interface FastifyReply extends FastifyLikeReply {
  send(body: Buffer): unknown;
  serializer(serialize: (body: string) => string): unknown;
}

interface FastifyInstance {
  addHook(
    name: "preSerialization",
    hook: (
      request: Wrapped<IncomingMessage>,
      reply: FastifyReply,
      payload: unknown,
      next: (error: null, payload: unknown) => void,
    ) => void,
  ): unknown;
  addHook(
    name: "onRequest",
    hook: (
      request: Wrapped<IncomingMessage> & { readonly log: unknown },
      reply: Wrapped<ServerResponse>,
      next: Next,
    ) => void,
  ): unknown;
  /** That of @fastify/middie, which an app may leave out; it gives Fastify's logger to the request. */
  use?(
    run: (request: IncomingMessage & { log: unknown }, ...more: [ServerResponse, Next]) => void,
  ): unknown;
}

/** Puts a middleware in front of every route, of whichever platform the app is on. */
export function mountFirst(adapter: HttpServer, responder: Responder, run: Run): void {
  if (adapter.getType() !== "fastify") return void adapter.use(run);
  const instance = adapter.getInstance() as FastifyInstance;
  const started = new WeakSet<IncomingMessage>();
  const runOnce = (log: unknown, ...[request, response, next]: Parameters<Run>): void => {
    if (started.has(request)) return next();
    started.add(request);
    leaveFastifys(request, log);
    run(request, response, next);
  };
  // Nest has registered middie before there is any module: ours is the first that it runs.
  instance.use?.((request, response, next) => runOnce(request.log, request, response, next));
  instance.addHook("onRequest", ({ raw, log }, reply, next) => runOnce(log, raw, reply.raw, next));
  // A schema may leave out of an envelope what tells that it is one; and Fastify 4, of Nest 10, writes
  // a body and its end one by one, as what comes in pieces.
  instance.addHook("preSerialization", (request, reply, payload, next) => {
    const answer = responder.answerRelayed(payload, request.raw);
    if (answer === undefined) return next(null, payload);
    writeHead(headOfReply(reply), answer);
    reply.serializer((body) => body);
    next(null, answer.body);
  });
}

/** The request or response of node:http behind what a platform gives its handlers. */
export function rawOf<Raw extends object>(given: Raw | Wrapped<Raw>): Raw {
  return "raw" in given ? given.raw : given;
}

/** Sends an answer; on Fastify through the hooks that any reply goes through. */
export function sendAnswer(response: ServerResponse | FastifyReply, answer: Answer): void {
  if (!("raw" in response)) {
    writeHead(response, answer);
    response.end(answer.body);
    return;
  }
  writeHead(headOfReply(response), answer);
  // To the type of a text Fastify would add a charset, which JSON has none of.
  response.send(Buffer.from(answer.body));
}
