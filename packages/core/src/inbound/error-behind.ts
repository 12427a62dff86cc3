import httpErrors from "http-errors";
import type { Scope } from "../scope/scope.js";
import { isWechatError, type WechatError } from "../wechat-error.js";
import { cleanPath } from "../reply/redact.js";

const MAX_CAUSES = 5;

/**
 * The WeChat error that a thrown value is, carries as its cause, or stands for.
 *
 * @returns `undefined` for everything else: an HTTP error that the app made itself, a bug, a
 *   connection lost to somebody else. Those are for whoever handles them.
 */
export function errorBehind(thrown: unknown, scope: Scope | undefined): WechatError | undefined {
  if (isWechatError(thrown)) return thrown;
  // The app has chosen a status; that a WeChat error led to it is its own affair.
  if (httpErrors.isHttpError(thrown)) return undefined;
  const chain = causesOf(thrown);
  const wrapped = chain.find(isWechatError);
  if (wrapped !== undefined || scope === undefined) return wrapped;
  for (const error of chain) {
    const known = scope.outstandingErrors().find((each) => standsFor(error, each, scope));
    if (known !== undefined) return known;
  }
  return undefined;
}

/** The thrown value and what it names as its causes. */
function causesOf(thrown: unknown): object[] {
  const chain: object[] = [];
  let next = thrown;
  while (typeof next === "object" && next !== null && chain.length < MAX_CAUSES) {
    if (chain.includes(next)) break;
    chain.push(next);
    next = read(next, "cause");
  }
  return chain;
}

function standsFor(thrown: object, error: WechatError, scope: Scope): boolean {
  return (
    // The client's own error, as capture saw it.
    (error.cause !== undefined && thrown === error.cause) ||
    carriesCode(thrown, error) ||
    carriesReply(thrown, error, scope) ||
    (error.code === undefined && namesCall(thrown, error, scope))
  );
}

/** `WeChatAPIError`, `CloudSDKError` and their kin: an error class of WeChat's SDKs with its code. */
function carriesCode(thrown: object, { code }: WechatError): boolean {
  if (code === undefined || !/wechat|weixin|wx|cloudsdk|tcb/i.test(String(read(thrown, "name"))))
    return false;
  return ["code", "errcode", "errCode"].some((key) => String(read(thrown, key)) === String(code));
}

/** An HTTP client's error with the reply on it, or an SDK's with the reply's text in its message. */
function carriesReply(thrown: object, error: WechatError, scope: Scope): boolean {
  const response = read(thrown, "response");
  const bodies = ["data", "body", "text", "rawBody"].map((key) => read(response, key));
  const message = read(thrown, "message");
  if (typeof message === "string" && message.includes("{"))
    bodies.push(message.slice(message.indexOf("{"), message.lastIndexOf("}") + 1));
  return bodies.some((body) => body !== undefined && scope.findRelayed(body) === error);
}

/** A client's own time-out or abort, which names the URL that it had called. */
function namesCall(thrown: object, { reply }: WechatError, scope: Scope): boolean {
  const config = read(thrown, "config");
  const url = read(config, "url") ?? read(read(thrown, "options"), "url") ?? read(thrown, "url");
  const base = read(config, "baseURL");
  const text = String(url);
  if (url === undefined || !URL.canParse(text, typeof base === "string" ? base : undefined))
    return false;
  const { host, pathname } = new URL(text, typeof base === "string" ? base : undefined);
  return scope.upstream(host.toLowerCase()) === reply?.host && cleanPath(pathname) === reply?.path;
}

/** A property of anything, where reading it may itself throw. */
function read(value: unknown, key: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
