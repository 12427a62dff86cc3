import type { IncomingMessage, ServerResponse } from "node:http";
import type {} from "koa";
import {
  findWechatError,
  Responder,
  writeHead,
  type Answer,
  type SeenError,
  type Warning,
  type WechatError,
  type WechatErrorsOptions,
} from "@wechat-errors/core/adapter";

declare module "koa" {
  interface ExtendableContext {
    /** The latest outstanding error that WeChat reported during this request. Reading it handles it. */
    readonly wechatError: WechatError | undefined;
    /** Every error of this request, oldest first, with what became of each. */
    readonly wechatErrors: readonly SeenError[];
    /** What WeChat left out of calls that succeeded: recipients, items of a batch. */
    readonly wechatWarnings: readonly Warning[];
  }
}

/** A Koa context, as far as it is needed here. */
export interface Context {
  /** Node's request. */
  readonly req: IncomingMessage;
  /** Node's response. */
  readonly res: ServerResponse;
  /** The app. */
  readonly app: {
    /** What all contexts of the app inherit from. */
    readonly context: object;
  };
  /** Koa's response. */
  readonly response: object;
  /** The request's logger, where koa-pino-logger or the like has set one. */
  readonly log?: unknown;
  /** What Koa sends: an object as JSON, a text, bytes or a stream. */
  body: unknown;
  /** HTTP status of the response. */
  status: number;
  /** False: Koa leaves the response to the handler. */
  respond?: boolean;
}

/** What `app.use()` takes; it fits every version of Koa. */
export type Middleware = (context: Context, next: () => Promise<unknown>) => Promise<void>;

/** What `wechatErrors.handler()` may be told. */
export interface HandlerOptions {
  /** True: WeChat errors are answered here. Default false: they are thrown on, as WeChat errors. */
  readonly answer?: boolean;
}

/** `wechatErrors`, the function, with its `handler`. */
export interface WechatErrorsFunction {
  (options?: WechatErrorsOptions): Middleware;

  /**
   * Middleware to be placed behind one of your own that catches everything: what it throws on are, in
   * place of the errors of SDKs and HTTP clients, the WeChat errors that they stand for.
   *
   * @param options.answer - True: they are answered here and go no further.
   */
  readonly handler: (options?: HandlerOptions) => Middleware;
}

/**
 * Koa middleware, mounted first: `app.use(wechatErrors())`.
 *
 * From then on handlers read `ctx.wechatError`; a WeChat error that one throws, sends on as its own
 * body or leaves without an answer is answered as problem JSON with the status it deserves, and
 * logged.
 *
 * @throws {TypeError} naming a wrong option and its value.
 */
export const wechatErrors: WechatErrorsFunction = /* @__PURE__ */ Object.assign(middleware, {
  handler,
});

function middleware(options?: WechatErrorsOptions): Middleware {
  const responder = new Responder(options);
  return function wechatErrors(context, next) {
    defineProperties(context.app.context);
    return responder.run(context.req, context.res, context, async () => {
      try {
        await next();
      } catch (error) {
        const answer = responder.answerThrown(error, context.req, context.res, context);
        if (answer === undefined) throw error;
        return send(context, answer);
      }
      const { headersSent, destroyed } = context.res;
      if (context.respond === false || headersSent || destroyed) return;
      const answer = isUnanswered(context)
        ? responder.answerUnanswered(context.req)
        : responder.answerRelayed(context.body, context.req);
      if (answer !== undefined) send(context, answer);
    });
  };
}

function handler({ answer = false }: HandlerOptions = {}): Middleware {
  const responder = new Responder({ capture: false });
  return async function wechatErrorHandler(context, next) {
    try {
      await next();
    } catch (error) {
      if (!answer) throw findWechatError(error, context.req) ?? error;
      const made = responder.answerThrown(error, context.req, context.res, context);
      if (made === undefined) throw error;
      send(context, made);
    }
  };
}

// Koa's 404 is what it answers with when nobody has said anything, by Koa's means or node:http's.
function isUnanswered({ body, response, res }: Context): boolean {
  const { _explicitStatus } = response as { _explicitStatus?: boolean };
  return (
    (body === undefined || body === null) && _explicitStatus !== true && res.statusCode === 404
  );
}

function send(context: Context, answer: Answer): void {
  // A handler that would answer by itself, and has thrown instead.
  context.respond = true;
  // Koa drops headers when a body goes, so the old one goes first.
  context.body = null;
  context.status = answer.status;
  context.body = objectOf(answer) ?? answer.body;
  writeHead(context.res, answer);
}

/** The body as an object: outer middleware may put it into an envelope. */
function objectOf({ headers, body }: Answer): object | undefined {
  if (!/\bjson\b/.test(headers["Content-Type"] ?? "")) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    // Koa writes it as JSON again: to the same bytes, or not at all.
    return typeof value === "object" && JSON.stringify(value) === body
      ? (value ?? undefined)
      : undefined;
  } catch {
    return undefined;
  }
}

// On what every context of the app inherits from, so that a request costs nothing.
function defineProperties(prototype: object): void {
  if ("wechatError" in prototype) return;
  for (const name of ["wechatError", "wechatErrors", "wechatWarnings"] as const)
    Object.defineProperty(prototype, name, {
      get(this: Context) {
        return this.req[name];
      },
      configurable: true,
    });
}
