import { kindOfFailure } from "../capture/failure.js";
import { productOf } from "../catalog/product.js";
import { readWhole } from "../errors/read-reply.js";
import { upstreamOf } from "../replies/upstream.js";
import type { Reply } from "../replies/reply.js";
import type { Scope } from "../scope/scope.js";
import { WechatError } from "../errors/wechat-error.js";
import { failureOfCloud } from "./cloud-errors.js";
import {
  calledUrl,
  codeOf,
  jsonInMessage,
  property,
  repliesOn,
  saysTimeout,
  sdkNameOf,
} from "./sdk-errors.js";

/**
 * The WeChat error that a thrown value tells by itself, where no reply was captured: with capture
 * off, or through a client that it cannot see.
 *
 * @returns `undefined` where the value does not say beyond doubt that it speaks of WeChat.
 */
export function parseThrown(thrown: object, scope: Scope): WechatError | undefined {
  return (
    fromCall(thrown, scope) ??
    fromMessage(thrown, scope) ??
    fromCode(thrown, scope) ??
    fromCloud(thrown, scope)
  );
}

/** An HTTP client's error: the URL is WeChat's, the reply is on it, or else why there is none. */
function fromCall(thrown: object, scope: Scope): WechatError | undefined {
  const url = calledUrl(thrown);
  const target = url && scope.upstream(url.host, url.pathname + url.search);
  if (target === undefined) return undefined;
  const response = property(thrown, "response");
  const status = property(response, "status") ?? property(response, "statusCode");
  const reply: Omit<Reply, "body"> = {
    ...target,
    ...methodOf(thrown),
    ...(typeof status === "number" && { status }),
  };
  for (const body of repliesOn(thrown)) {
    const error = read({ ...reply, body }, scope);
    if (error?.code !== undefined) return error;
  }
  return response === undefined ? fromFailure(thrown, reply) : undefined;
}

/** No connection, or no reply in time, in the words of the system, of undici, of httpx. */
function fromFailure(thrown: object, call: Omit<Reply, "body">): WechatError | undefined {
  const { host, path } = call;
  const isTimeout = saysTimeout(thrown);
  const code = String(property(thrown, "code"));
  if (!isTimeout && !/^(?:E(?!RR_)[A-Z_]+|UND_ERR_\w+)$/.test(code)) return undefined;
  return new WechatError({
    product: productOf(host, path)!,
    kind: kindOfFailure(thrown, isTimeout),
    reply: upstreamOf(call),
    cause: thrown,
  });
}

function methodOf(thrown: object): { method?: string } {
  const method = property(property(thrown, "config"), "method");
  return typeof method === "string" ? { method: method.toUpperCase() } : {};
}

/** node-easywechat puts the reply's text in the message: `Failed to get access_token: {…}`. */
function fromMessage(thrown: object, scope: Scope): WechatError | undefined {
  const message = property(thrown, "message");
  if (typeof message !== "string" || !/^(?:Failed to get|code2Session error)\b/i.test(message))
    return undefined;
  const path = message.startsWith("code2Session") ? "/sns/jscode2session" : "/";
  const reply = { host: "api.weixin.qq.com", path, body: jsonInMessage(thrown) };
  const error = read(reply, scope);
  return error?.code === undefined ? undefined : error;
}

/** `WeChatAPIError`, `CloudSDKError`: the SDK's name vouches for the number. */
function fromCode(thrown: object, { settings }: Scope): WechatError | undefined {
  const code = codeOf(thrown);
  if (code === undefined) return undefined;
  const isCloud = sdkNameOf(thrown) === "CloudSDKError";
  const product = isCloud ? "miniprogram" : "offiaccount";
  const entry = settings.codes?.find(product, code);
  return new WechatError({ product, code, entry, cause: thrown });
}

/** wx-server-sdk's plain `Error`, of which only the form is its own. */
function fromCloud(thrown: object, { settings }: Scope): WechatError | undefined {
  const failure = failureOfCloud(thrown);
  if (failure === undefined) return undefined;
  const { product, code } = failure;
  const entry = code === undefined ? undefined : settings.codes?.find(product, code);
  return new WechatError(entry === undefined ? failure : { ...failure, entry, kind: entry.kind });
}

/** What a reply reports, as this user's options have it. */
function read(reply: Reply, { settings }: Scope): WechatError | undefined {
  return readWhole(reply, undefined, settings.codes).error;
}
