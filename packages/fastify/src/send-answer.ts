import type { ServerResponse } from "node:http";
import type { FastifyReply } from "fastify";
import { writeHead, type Answer } from "@wechat-errors/core/adapter";

/** Sends an answer through the hooks that any reply goes through. */
export function sendAnswer(reply: FastifyReply, answer: Answer): void {
  writeReplyHead(reply, answer);
  // To the type of a text Fastify would add a charset, which JSON has none of.
  reply.send(Buffer.from(answer.body));
}

/** Writes the answer's head; headers of other plugins that do not describe the body stay. */
export function writeReplyHead(reply: FastifyReply, answer: Answer): void {
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
  writeHead(head as unknown as ServerResponse, answer);
}
