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
type OnRequest = (
  request: Wrapped<IncomingMessage> & { readonly log: unknown },
  reply: Wrapped<ServerResponse>,
  next: Next,
) => void;

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
  addHook(name: "onRequest", hook: OnRequest): unknown;
}

/** Nest's adapter; from Nest 11 on it has one hook that runs before any middleware. */
interface FastifyAdapter {
  onRequestHook?: OnRequest;
  setOnRequestHook?(hook: OnRequest): void;
}

/** Puts a middleware in front of every route, of whichever platform the app is on. */
export function mountFirst(adapter: HttpServer, responder: Responder, run: Run): void {
  if (adapter.getType() !== "fastify") return void adapter.use(run);
  const instance = adapter.getInstance() as FastifyInstance;
  const started = new WeakSet<IncomingMessage>();
  const onRequest: OnRequest = ({ raw, log }, reply, next) => {
    if (started.has(raw)) return next();
    started.add(raw);
    leaveFastifys(raw, log);
    run(raw, reply.raw, next);
  };
  startBeforeMiddleware(adapter as unknown as FastifyAdapter, onRequest);
  // Where Nest has no such hook, or the app has put one of its own in its place.
  instance.addHook("onRequest", onRequest);
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

/** Nest has registered @fastify/middie, which runs middleware, before there is any module. */
function startBeforeMiddleware(adapter: FastifyAdapter, onRequest: OnRequest): void {
  const { onRequestHook: before } = adapter;
  adapter.setOnRequestHook?.((request, reply, next) =>
    onRequest(request, reply, () =>
      before === undefined ? next() : before.call(adapter, request, reply, next),
    ),
  );
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
