import type { IncomingMessage, ServerResponse } from "node:http";
import type { WechatErrorsOptions } from "@wechat-errors/core/adapter";

/** Express' `next`: without an error to the next handler, with one to the next error handler. */
export type Next = (error?: unknown) => void;

/** What `app.use()` takes, in the types of node:http: it fits every version of Express. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** What `app.use()` takes for an error handler: a function of four parameters. */
export type ErrorHandler = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
) => void;

/** What `wechatErrors.handler()` may be told. */
export interface HandlerOptions {
  /** True: WeChat errors are answered here. Default false: they are passed on, as WeChat errors. */
  readonly answer?: boolean;
}

/** `wechatErrors`, the function, with its `handler`. */
export interface WechatErrorsFunction {
  (options?: WechatErrorsOptions): Middleware;

  /**
   * An error handler to be placed in front of one of your own that answers everything: behind it, the
   * errors of SDKs and HTTP clients are the WeChat errors that they stand for, with their status.
   *
   * @param options.answer - True: they are answered here and go no further.
   */
  readonly handler: (options?: HandlerOptions) => ErrorHandler;
}
