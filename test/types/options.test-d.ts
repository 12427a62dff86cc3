// Compiled, never run: what TypeScript says to who writes options, and to users of core.
import type { IncomingMessage } from "node:http";
import { registerInstrumentations } from "@opentelemetry/instrumentation";
import {
  observeWechat,
  peekWechatError,
  peekWechatErrors,
  problem,
  readReply,
  type Code,
  type Kind,
  type LogRecord,
  type OffiaccountCode,
  type Options,
  type Problem,
  type ProblemBody,
  type SeenError,
  type WechatError,
} from "@wechat-errors/core/node";
import { wechatErrors } from "@wechat-errors/express";
import { registerWechatErrors, WechatErrorsInstrumentation } from "@wechat-errors/opentelemetry";
import pino from "pino";
import { exactly } from "./equal.js";

// @ts-expect-error -- the check itself finds any
exactly<string>()(JSON.parse("1"));

wechatErrors({
  upstreams: { "127.0.0.1:9000": "api.weixin.qq.com" },
  capture: true,
  logger: pino(),
  status: { rate_limited: 503, 40003: 422, "wecom:40003": 404, SIGN_ERROR: 500 },
  relay: "captured",
  webhooks: { message: "acknowledge" },
  language: "zh",
  typeBase: "https://example.com/errors/",
  render(made, error) {
    exactly<Problem>()(made);
    exactly<WechatError>()(error);
    return { ok: false, code: error.code };
  },
  levels: { user_unreachable: "debug", 45009: "warn", "wecom:40003": "info" },
  onError(error, record, request) {
    exactly<WechatError>()(error);
    exactly<LogRecord>()(record);
    exactly<IncomingMessage | undefined>()(request);
  },
});
wechatErrors({ status: (error) => (error.kind === "timeout" ? 500 : undefined) });

wechatErrors({ logger: (level, record, message) => [level.length, record, message.length] });
exactly<WechatError | undefined>()(peekWechatError({} as IncomingMessage));
exactly<readonly SeenError[]>()(peekWechatErrors({} as IncomingMessage));
registerInstrumentations({ instrumentations: [new WechatErrorsInstrumentation()] });
exactly<() => void>()(registerWechatErrors({ upstreams: { gateway: "api.weixin.qq.com" } }));

// @ts-expect-error -- no such level
wechatErrors({ levels: { timeout: "fatal" } });
// @ts-expect-error -- no such option
wechatErrors({ statuses: {} });
// @ts-expect-error -- a host is a string
wechatErrors({ upstreams: { "127.0.0.1:9000": 7 } });
// @ts-expect-error -- true or false
wechatErrors({ capture: "yes" });
// @ts-expect-error -- a logger has four methods
wechatErrors({ logger: { error: console.error } });
// @ts-expect-error -- a status is a number
wechatErrors({ status: { rate_limited: "503" } });
// @ts-expect-error -- a function gives a status or nothing
wechatErrors({ status: () => "503" });
// @ts-expect-error -- no such way to relay
wechatErrors({ relay: true });
// @ts-expect-error -- no such language
wechatErrors({ language: "fr" });
// @ts-expect-error -- a body is an object or a text
wechatErrors({ render: () => 7 });
// @ts-expect-error -- a function
wechatErrors({ onError: 7 });
// @ts-expect-error -- there is nobody to answer
void observeWechat(() => 1, { relay: "any" });

exactly<Promise<number>>()(observeWechat(() => 1));
exactly<Promise<string>>()(observeWechat(() => Promise.resolve("x")));
void observeWechat((scope) => {
  exactly<WechatError | undefined>()(scope.wechatError);
});

export function read(body: unknown): ProblemBody | undefined {
  const error = readReply({ host: "api.weixin.qq.com", path: "/", body });
  exactly<WechatError | undefined>()(error);
  if (error === undefined) return undefined;
  exactly<Kind>()(error.kind);
  exactly<Code | undefined>()(error.code);
  // @ts-expect-error -- what is not to change is read-only
  error.kind = "timeout";
  error.status = 404;
  exactly<ProblemBody>()(problem(error).body);
  return error.toJSON();
}

export const known: OffiaccountCode = 40003;
// @ts-expect-error -- not in the catalog
export const unknown: OffiaccountCode = 1;
export const none: Options = {};
