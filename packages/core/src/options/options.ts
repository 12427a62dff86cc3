import type { IncomingMessage } from "node:http";
import type { Kind, Language, LogLevel, RetryAfter } from "../catalog/kinds.js";
import type { OwnCodes } from "../catalog/own-codes.js";
import type { LogRecord } from "../errors/log-record.js";
import type { Problem } from "../errors/problem.js";
import type { WechatError } from "../errors/wechat-error.js";
import type { Upstreams } from "./upstreams.js";
import type { WebhookKind, WebhookPolicy } from "./webhook-policy.js";

type LogMethod = (record: object, message: string) => unknown;

/** What pino, and most loggers beside it, look like. */
export interface Logger {
  /** Of what settled itself: `recovered` and `retried` errors. */
  readonly debug: LogMethod;
  /** Of what the client can change: most 4xx. */
  readonly info: LogMethod;
  /** Of what passes, or was left out: time-outs, limits, partial failures. */
  readonly warn: LogMethod;
  /** Of what your team must change, and of faults of this library. */
  readonly error: LogMethod;
}

/**
 * Writes one line. For loggers whose methods take their arguments in another order than pino's, such
 * as winston and log4js.
 */
export type LogFunction = (level: LogLevel, record: object, message: string) => unknown;

/** `{ user_unreachable: "debug", 45009: "warn", "wecom:40003": "info" }` */
export type LevelByKey = Readonly<
  Partial<Record<Kind, LogLevel>> & Record<string | number, LogLevel>
>;

/** `{ rate_limited: 503, 40003: 422, "wecom:40003": 404, SIGN_ERROR: 500 }` */
export type StatusByKey = Readonly<Partial<Record<Kind, number>> & Record<string | number, number>>;

/**
 * The inbound request; `undefined` for work outside of one, and after the response is over.
 * In Express it is the app's `req`, in Koa `ctx.req`.
 */
export type MaybeRequest = IncomingMessage | undefined;

/** What one code means to this app, before what the catalog says. */
export interface CodeMeaning {
  readonly kind: Kind;
  /** Shown to clients where the status is a 4xx. Default: the kind's. */
  readonly title?: Readonly<Record<Language, string>>;
  /** When the limit behind the code is lifted: in so many seconds, or at the end of the day or month. */
  readonly retryAfter?: RetryAfter;
  /** What the paths begin with where the code means this; left out: at every path. */
  readonly path?: string;
}

/** Every option may be left out. A wrong one is a `TypeError` at start-up. */
export interface WechatErrorsOptions {
  /**
   * Further hosts, each with the WeChat host that it stands for: a company's gateway, a test's fake.
   * With a path, only what is below it, which is taken off before anything is looked up.
   * `{ "127.0.0.1:9000": "api.weixin.qq.com", "gateway.example.com/wx": "api.weixin.qq.com" }`
   */
  readonly upstreams?: Readonly<Record<string, string>>;
  /** False: replies are not watched; call `readReply()` and throw by yourself. Default true. */
  readonly capture?: boolean;
  /** Default: `req.log` or `ctx.log` where there is one, else standard output: by pino, or as JSON. */
  readonly logger?: Logger | LogFunction;
  /** Other levels, by kind, by code or by `product:code`: what is expected need not be seen. */
  readonly levels?: LevelByKey;
  /**
   * Other statuses, 400 to 599: by kind, by code, by `product:code`, or by a function. Beside a
   * `render`, 200 too: for clients that know no other. A 4xx that becomes a 5xx is logged as error.
   */
  readonly status?:
    StatusByKey | ((error: WechatError, request: MaybeRequest) => number | undefined);
  /**
   * Codes that the catalog lacks, or that mean something else to this app: by code, or by
   * `product:code`. `{ "miniprogram:98765": { kind: "conflict", path: "/wxa/" } }`
   */
  readonly codes?: Readonly<Record<string | number, CodeMeaning>>;
  /**
   * What is not a failure for this app: codes, `product:code`, or a function. The reply is then treated
   * as a success. `[9410000, "wecom:84061"]`
   */
  readonly ignore?: readonly (string | number)[] | ((error: WechatError) => boolean);
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
  /** A title in your own words, or in a third language. `undefined`: the catalog's. */
  readonly titles?: (
    error: WechatError,
    language: Language,
    request: IncomingMessage,
  ) => string | undefined;
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
   * most 20, under names that the record does not use; texts are redacted like WeChat's words. Called for
   * each line, and once when a response is over, for errors that come later.
   */
  readonly fields?: (request: MaybeRequest) => Readonly<Record<string, unknown>> | undefined;
  /**
   * True: an error's `stack`, and `at` in the log record, lead to the app's line that made the call,
   * through its `await`s. It costs each call some 10 to 50 µs, so it is off unless asked for:
   * `process.env.NODE_ENV !== "production"`. Clients that make their request later than they are
   * called (got, request, superagent) leave no trace of that line; nor does node:http on Node 20.
   */
  readonly stack?: boolean;
  /** Told of each error when its outcome is known. Outside any request there is none. */
  readonly onError?: (
    error: WechatError,
    record: LogRecord,
    request: IncomingMessage | undefined,
  ) => unknown;
}

/** The earlier name of `WechatErrorsOptions`. */
export type Options = WechatErrorsOptions;

/** Options, checked and with their defaults. */
export interface Settings {
  /** The options as they were given, for work within that has some of its own. */
  readonly given: Options;
  readonly upstreams: Upstreams;
  readonly capture: boolean;
  readonly logger: Logger | undefined;
  readonly levelOf: (error: WechatError) => LogLevel | undefined;
  /** What the option `status` says; not checked yet. */
  readonly statusOf: (error: WechatError, request: MaybeRequest) => number | undefined;
  /** `undefined` where there are none. */
  readonly codes: OwnCodes | undefined;
  /** `undefined` where nothing is. The user's own function may throw. */
  readonly isIgnored: ((error: WechatError) => boolean) | undefined;
  readonly relay: "captured" | "any" | false;
  readonly webhooks: Readonly<Partial<Record<WebhookKind, WebhookPolicy>>>;
  readonly language: Language | undefined;
  readonly titles: Options["titles"];
  readonly typeBase: string;
  readonly render: Options["render"];
  readonly extend: Options["extend"];
  readonly fields: Options["fields"];
  readonly stack: boolean;
  readonly onError: Options["onError"];
}
