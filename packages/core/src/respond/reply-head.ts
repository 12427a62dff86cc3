import type { ServerResponse } from "node:http";

/** Fastify's reply, as far as it is needed here; Nest has it as well, on Fastify. */
export interface FastifyLikeReply {
  /** Node's own response. */
  readonly raw: ServerResponse;
  /** Sets the HTTP status. */
  code(status: number): unknown;
  /** A header that is set already. */
  getHeader(name: string): number | string | string[] | undefined;
  /** Sets a header. */
  header(name: string, value: string): unknown;
  /** Takes a header away that is set. */
  removeHeader(name: string): unknown;
}

/** What `writeHead()` writes to where the response is a reply of Fastify's, which keeps its own head. */
export function headOfReply(reply: FastifyLikeReply): ServerResponse {
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
