import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

type ErrorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply) => unknown;

/** One of a chain: each inherits from the one to go on to. The last is Fastify's own. */
interface Link {
  readonly func: ErrorHandler;
}

/**
 * Lets `answer` have a look at what Fastify itself would answer: what no error handler of the app's
 * has taken, or what one has thrown again.
 *
 * Not `setErrorHandler`, which is for the app: a second one on an instance makes Fastify warn, or
 * throw, and takes the first one's turn.
 *
 * @param answer - Returns false for an error that it leaves to Fastify.
 */
export function answerBeforeDefault(
  instance: FastifyInstance,
  answer: (error: unknown, request: FastifyRequest, reply: FastifyReply) => boolean,
): void {
  const links = chainOf(instance);
  const own = links.at(-1);
  const handler = (next: ErrorHandler): ErrorHandler =>
    function wechatErrorHandler(this: unknown, error, request, reply) {
      return answer(error, request, reply) ? undefined : next.call(this, error, request, reply);
    };
  if (own === undefined) {
    instance.setErrorHandler(
      handler((error) => {
        throw error;
      }),
    );
    return;
  }
  const before: Link = { ...own, func: handler(own.func) };
  const users = links.at(-2);
  if (users === undefined) Reflect.set(instance, keyOf(instance)!, before);
  else Object.setPrototypeOf(users, before);
}

function chainOf(instance: FastifyInstance): Link[] {
  const key = keyOf(instance);
  let link = key && (instance as unknown as Record<symbol, Link>)[key];
  const links: Link[] = [];
  while (typeof link?.func === "function") {
    links.push(link);
    link = Object.getPrototypeOf(link) as Link;
  }
  return links;
}

/** The symbol of Fastify's under which an instance, or one that it inherits from, has its chain. */
function keyOf(instance: object): symbol | undefined {
  for (let each: unknown = instance; each; each = Object.getPrototypeOf(each)) {
    const key = Object.getOwnPropertySymbols(each).find(
      ({ description }) => description === "fastify.errorHandler",
    );
    if (key !== undefined) return key;
  }
  return undefined;
}
