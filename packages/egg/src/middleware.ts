import type { IncomingMessage, ServerResponse } from "node:http";
import { Responder, writeHead, type Answer } from "@wechat-errors/core/adapter";
import { loggerSourceOf, type EggLogger } from "./logger-source.js";

/** An Egg context, as far as it is needed here. */
interface Context {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly response: object;
  readonly logger: EggLogger;
  body: unknown;
  status: number;
  respond?: boolean;
}

type Middleware = (context: Context, next: () => Promise<unknown>) => Promise<void>;

/** What Egg itself reads in a middleware's or a plugin's options. */
const OF_EGG = ["enable", "match", "ignore", "package", "path", "name", "env", "dependencies"];

/** The middleware of the plugin, as Egg makes it from `config.wechatErrors`. */
export function middleware(config: object = {}): Middleware {
  const entries = Object.entries(config).filter(([name]) => !OF_EGG.includes(name));
  const responder = new Responder(Object.fromEntries(entries));
  return (context, next) =>
    responder.run(context.req, context.res, loggerSourceOf(context), async () => {
      try {
        await next();
      } catch (error) {
        const source = loggerSourceOf(context);
        const answer = responder.answerThrown(error, context.req, context.res, source);
        if (answer === undefined) throw error;
        return send(context, answer);
      }
      if (context.respond === false || context.res.headersSent) return;
      const answer = isUnanswered(context)
        ? responder.answerUnanswered(context.req)
        : responder.answerRelayed(context.body, context.req);
      if (answer !== undefined) send(context, answer);
    });
}

// Koa's 404 is what it answers with when nobody has said anything.
function isUnanswered({ body, response }: Context): boolean {
  const { _explicitStatus } = response as { _explicitStatus?: boolean };
  return (body === undefined || body === null) && _explicitStatus !== true;
}

function send(context: Context, answer: Answer): void {
  // A handler that would answer by itself, and has thrown instead.
  context.respond = true;
  // Koa drops headers when a body goes, so the old one goes first.
  context.body = null;
  context.status = answer.status;
  context.body = answer.body;
  writeHead(context.res, answer);
}
