import type { FastifyReply } from "fastify";
import { headOfReply, writeHead, type Answer } from "@wechat-errors/core/adapter";

/** Sends an answer through the hooks that any reply goes through. */
export function sendAnswer(reply: FastifyReply, answer: Answer): void {
  writeReplyHead(reply, answer);
  // To the type of a text Fastify would add a charset, which JSON has none of.
  reply.send(Buffer.from(answer.body));
}

/** Writes the answer's head; headers of other plugins that do not describe the body stay. */
export function writeReplyHead(reply: FastifyReply, answer: Answer): void {
  writeHead(headOfReply(reply), answer);
}
