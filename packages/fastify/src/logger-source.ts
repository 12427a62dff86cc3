import type { FastifyRequest } from "fastify";

/**
 * The request, for its `log`; nothing where the app has no logger: then Fastify puts one there whose
 * methods are all the same and do nothing, and an error would vanish.
 */
export function loggerSourceOf(request: FastifyRequest): object {
  const { log } = request;
  return log.error === log.info ? {} : request;
}
