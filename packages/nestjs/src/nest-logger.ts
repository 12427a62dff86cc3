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

/** Where the logger of a request is: pino-http's, as of nestjs-pino, else Nest's. */
export function loggerSourceOf(request: object): object {
  return {
    // Read late: a middleware after this one may set it.
    get log(): unknown {
      return (request as { log?: unknown }).log ?? logger;
    },
  };
}
