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

/** Every option may be left out. A wrong one is a `TypeError` at start-up. */
export interface Options {
  /**
   * Further hosts, each with the WeChat host that it stands for: a company's gateway, a test's fake.
   * `{ "127.0.0.1:9000": "api.weixin.qq.com" }`
   */
  readonly upstreams?: Readonly<Record<string, string>>;
  /** False: replies are not watched; `readReply()` and throwing are yours to call. Default true. */
  readonly capture?: boolean;
  /** Default: `req.log` or `ctx.log` where there is one, else standard output: by pino, or as JSON. */
  readonly logger?: Logger;
  /** Other statuses, 400 to 599: by kind, by code, by `product:code`, or by a function. */
  readonly status?: StatusByKey | ((error: WechatError) => number | undefined);
  /**
   * Which of the handler's own responses are replaced when they are a WeChat error reply:
   * `"captured"` those that were seen during the request (default), `"any"` every one that looks
   * like it, `false` none.
   */
  readonly relay?: "captured" | "any" | false;
  /**
   * How a webhook, a request that WeChat itself makes, is answered where its handler fails: for each
   * kind `"retry"` (default), `"acknowledge"`, or a function. A `pay-v3` notice is never acknowledged.
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
  readonly render?: (problem: Problem, error: WechatError) => object | string | undefined;
  /** Told of each error when its outcome is known. */
  readonly onError?: (error: WechatError, record: LogRecord) => unknown;
}

/** Options, checked and with their defaults. */
export interface Settings {
  readonly upstreams: ReadonlyMap<string, string>;
  readonly capture: boolean;
  readonly logger: Logger | undefined;
  readonly statusOf: (error: WechatError) => number | undefined;
  readonly relay: "captured" | "any" | false;
  readonly webhooks: Readonly<Partial<Record<WebhookKind, WebhookPolicy>>>;
  readonly language: Language | undefined;
  readonly typeBase: string;
  readonly render: Options["render"];
  readonly onError: Options["onError"];
}
