import httpErrors from "http-errors";
import type { Scope } from "../scope/scope.js";
import { isWechatError, type WechatError } from "../wechat-error.js";
import { errorInThrown } from "./error-in-thrown.js";
import { calledUrl, codeOf, property, repliesOn } from "./foreign-error.js";
import { cleanPath } from "../reply/redact.js";

const MAX_CAUSES = 5;

/**
 * The WeChat error that a thrown value is, carries as its cause, or stands for: the captured one
 * where there is one, else what the thrown value itself tells.
 *
 * @returns `undefined` for everything else: an HTTP error that the app made itself, a bug, a
 *   connection lost to somebody else. Those are for whoever handles them.
 */
export function errorBehind(thrown: unknown, scope: Scope): WechatError | undefined {
  if (isWechatError(thrown)) return thrown;
  // The app has chosen a status; that a WeChat error led to it is its own affair.
  if (httpErrors.isHttpError(thrown)) return undefined;
  const chain = causesOf(thrown);
  const wrapped = chain.find(isWechatError);
  if (wrapped !== undefined) return wrapped;
  for (const error of chain) {
    const known = scope.outstandingErrors().find((each) => standsFor(error, each, scope));
    if (known !== undefined) return known;
  }
  for (const error of chain) {
    const told = errorInThrown(error, scope);
    if (told !== undefined) return told;
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
    next = property(next, "cause");
  }
  return chain;
}

function standsFor(thrown: object, error: WechatError, scope: Scope): boolean {
  if (error.cause !== undefined && thrown === error.cause) return true;
  if (repliesOn(thrown).some((body) => scope.findRelayed(body) === error)) return true;
  if (error.code === undefined) return namesCall(thrown, error, scope) || isMuteSdkError(thrown);
  return codeOf(thrown) === error.code || saysPayCode(thrown, error);
}

/** A client's own time-out or abort, which names the URL that it had called. */
function namesCall(thrown: object, { reply }: WechatError, scope: Scope): boolean {
  const url = calledUrl(thrown);
  return (
    url !== undefined &&
    scope.upstream(url.host) === reply?.host &&
    cleanPath(url.pathname) === reply?.path
  );
}

/** An SDK of WeChat's says that a call of its own failed, and there was no code to name. */
function isMuteSdkError(thrown: object): boolean {
  return String(property(thrown, "name")).startsWith("WeChatAPI") && codeOf(thrown) === undefined;
}

/** tenpay throws a plain `Error` whose message is the code, or else WeChat's words. */
function saysPayCode(thrown: object, { product, code, errmsg }: WechatError): boolean {
  if (product !== "pay-v2" || property(thrown, "name") !== "Error") return false;
  const message = property(thrown, "message");
  return message === code || (errmsg !== undefined && errmsg !== "" && message === errmsg);
}
