import type { IncomingMessage } from "node:http";
import type { Kind, Language } from "../catalog/kinds.js";
import type { LogRecord } from "../errors/log-record.js";
import type { Problem } from "../errors/problem.js";
import type { WechatError } from "../errors/wechat-error.js";
import type { WebhookKind, WebhookPolicy } from "./webhook-policy.js";

type LogMethod = (record: object, message: string) => unknown;

/** What pino, and most loggers beside it, look like. */
export interface Logger {
  readonly debug: LogMethod;
  readonly info: LogMethod;
  readonly warn: LogMethod;
  readonly error: LogMethod;
}

/** `{ rate_limited: 503, 40003: 422, "wecom:40003": 404, SIGN_ERROR: 500 }` */
export type StatusByKey = Readonly<Partial<Record<Kind, number>> & Record<string | number, number>>;

/**
 * The inbound request; `undefined` for work outside of one, and after the response is over.
 * In Express it is the app's `req`, in Koa `ctx.req`.
 */
export type MaybeRequest = IncomingMessage | undefined;

/** Every option may be left out. A wrong one is a `TypeError` at start-up. */
export interface WechatErrorsOptions {
  /**
   * Further hosts, each with the WeChat host that it stands for: a company's gateway, a test's fake.
   * `{ "127.0.0.1:9000": "api.weixin.qq.com" }`
   */
  readonly upstreams?: Readonly<Record<string, string>>;
  /** False: replies are not watched; `readReply()` and throwing are yours to call. Default true. */
  readonly capture?: boolean;
  /** Default: `req.log` or `ctx.log` where there is one, else a pino logger on standard output. */
  readonly logger?: Logger;
  /**
   * Other statuses, 400 to 599: by kind, by code, by `product:code`, or by a function. Beside a
   * `render`, 200 too: for clients that know no other. A 4xx that becomes a 5xx is logged as error.
   */
  readonly status?:
    StatusByKey | ((error: WechatError, request: MaybeRequest) => number | undefined);
  /**
   * Which of the handler's own responses are replaced when they are a WeChat error reply:
   * `"captured"` those that were seen during the request (default), `"any"` every one that looks
   * like it, `false` none.
   */
  readonly relay?: "captured" | "any" | false;
  /**
   * How a webhook, a request that WeChat itself makes, is answered where its handler fails: for each
   * kind `"retry"` (default), `"acknowledge"`, or a function that returns one of these or a response
   * of its own. A `pay-v3` notice is never acknowledged.
   */
  readonly webhooks?: Readonly<Partial<Record<WebhookKind, WebhookPolicy>>>;
  /** Language of titles. Default: the client's, by `Accept-Language`. */
  readonly language?: Language;
  /** What a problem's `type` begins with. Default `urn:wechat-errors:`. */
  readonly typeBase?: string;
  /**
   * Makes the body in the problem's place: an object is sent as JSON, a string as text. Status and
   * headers stay. `undefined`: the problem is sent.
   */
  readonly render?: (
    problem: Problem,
    error: WechatError,
    request: IncomingMessage,
  ) => object | string | undefined;
  /**
   * Further members of the problem, which stays one. Those that it has by itself, such as `type` and
   * `status`, cannot be replaced: `render` is for that.
   */
  readonly extend?: (
    problem: Problem,
    error: WechatError,
    request: IncomingMessage,
  ) => object | undefined;
  /**
   * Further fields of the log record: a tenant, an account. Texts, numbers and booleans are taken, at
   * most 20, under names that the record has not; texts are cut as WeChat's words are. Called for
   * each line, and once when a response is over, for errors that come later.
   */
  readonly fields?: (request: MaybeRequest) => Readonly<Record<string, unknown>> | undefined;
  /** Told of each error when its outcome is known. */
  readonly onError?: (error: WechatError, record: LogRecord) => unknown;
}

/** The name that it had before. */
export type Options = WechatErrorsOptions;

/** Options, checked and with their defaults. */
export interface Settings {
  /** The options as they were given, for work within that has some of its own. */
  readonly given: Options;
  readonly upstreams: ReadonlyMap<string, string>;
  readonly capture: boolean;
  readonly logger: Logger | undefined;
  /** What the option `status` says; not checked yet. */
  readonly statusOf: (error: WechatError, request: MaybeRequest) => number | undefined;
  readonly relay: "captured" | "any" | false;
  readonly webhooks: Readonly<Partial<Record<WebhookKind, WebhookPolicy>>>;
  readonly language: Language | undefined;
  readonly typeBase: string;
  readonly render: Options["render"];
  readonly extend: Options["extend"];
  readonly fields: Options["fields"];
  readonly onError: Options["onError"];
}
