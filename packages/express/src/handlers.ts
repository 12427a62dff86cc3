import type { IncomingMessage, ServerResponse } from "node:http";

export type Next = (error?: unknown) => void;

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

export type ErrorHandler = (
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
) => void;

export interface HandlerOptions {
  /** True: WeChat errors are answered here. Default false: they are passed on, as WeChat errors. */
  readonly answer?: boolean;
}
