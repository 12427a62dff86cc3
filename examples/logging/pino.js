// pino, and whatever else takes (record, message): hand it over as it is. With pino-http or
// koa-pino-logger nothing is to be done: `req.log` and `ctx.log` are found.
export const options = (logger) => ({ logger });
