import { Logger as NestLogger } from "@nestjs/common";
import type { Logger } from "@wechat-errors/core/adapter";

const nest = new NestLogger("WechatErrors");

/** The app's own logger, whatever `app.useLogger()` makes it. One object is one line everywhere. */
const logger: Logger = {
  debug: (record, message) => nest.debug({ message, ...record }),
  info: (record, message) => nest.log({ message, ...record }),
  warn: (record, message) => nest.warn({ message, ...record }),
  error: (record, message) => nest.error({ message, ...record }),
};

/** What @fastify/middie puts on a request: Fastify's own, which mostly is off. */
const fastifys = new WeakMap<object, unknown>();

/** Has the logger that Fastify gives each of its requests left alone. */
export function leaveFastifys(request: object, log: unknown): void {
  fastifys.set(request, log);
}

/** Where the logger of a request is: pino-http's, as of nestjs-pino, else Nest's. */
export function loggerSourceOf(request: object): object {
  return {
    // Read late: a middleware after this one may set it.
    get log(): unknown {
      const { log } = request as { log?: unknown };
      return (log === fastifys.get(request) ? undefined : log) ?? logger;
    },
  };
}
