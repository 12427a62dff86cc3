import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpServer } from "@nestjs/common";
import { writeHead, type Answer } from "@wechat-errors/core/adapter";

type Next = () => void;

/** Runs what handles a request. */
export type Run = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** Fastify's request or reply, as far as it is needed here. */
interface Wrapped<Raw> {
  readonly raw: Raw;
}

interface FastifyInstance {
  addHook(
    name: "onRequest",
    hook: (
      request: Wrapped<IncomingMessage>,
      reply: Wrapped<ServerResponse>,
      next: () => void,
    ) => void,
  ): unknown;
}

interface FastifyReply extends Wrapped<ServerResponse> {
  code(status: number): unknown;
  getHeader(name: string): number | string | string[] | undefined;
  header(name: string, value: string): unknown;
  removeHeader(name: string): unknown;
  send(body: Buffer): unknown;
}

/** Puts a middleware in front of every route, of whichever platform the app is on. */
export function mountFirst(adapter: HttpServer, run: Run): void {
  if (adapter.getType() !== "fastify") return void adapter.use(run);
  const instance = adapter.getInstance() as FastifyInstance;
  instance.addHook("onRequest", (request, reply, next) => run(request.raw, reply.raw, next));
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
  writeHead(headOf(response), answer);
  // To the type of a text Fastify would add a charset, which JSON has none of.
  response.send(Buffer.from(answer.body));
}

function headOf(reply: FastifyReply): ServerResponse {
  const head = {
    set statusCode(status: number) {
      reply.code(status);
    },
    get statusMessage() {
      return reply.raw.statusMessage;
    },
    set statusMessage(reason: string) {
      reply.raw.statusMessage = reason;
    },
    removeHeader(name: string) {
      reply.removeHeader(name);
      reply.raw.removeHeader(name);
    },
    setHeader: (name: string, value: string) => reply.header(name, value),
    appendHeader(name: string, value: string) {
      const before = reply.getHeader(name);
      reply.header(name, before === undefined ? value : [before, value].flat().join(", "));
    },
  };
  return head as unknown as ServerResponse;
}
