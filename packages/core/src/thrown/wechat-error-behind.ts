import { libraries } from "#libraries";
import { isAbort, originOf } from "../capture/failure.js";
import type { Scope } from "../scope/scope.js";
import { causeOf } from "../errors/cause.js";
import { isWechatError, type WechatError } from "../errors/wechat-error.js";
import { parseThrown } from "./parse-thrown.js";
import { calledUrl, codeOf, property, repliesOn, sdkNameOf } from "./sdk-errors.js";
import { cleanPath } from "../replies/redact.js";

const MAX_CAUSES = 5;

/**
 * The WeChat error that a thrown value is, carries as its cause, or stands for: the captured one
 * where there is one, else what the thrown value itself tells.
 *
 * @returns `undefined` for everything else: an HTTP error that the app made itself, a bug, a
 *   connection lost to somebody else. Those are for whoever handles them.
 */
export function wechatErrorBehind(thrown: unknown, scope: Scope): WechatError | undefined {
  try {
    return find(thrown, scope);
  } catch {
    // A revoked Proxy, a getter that throws: no client and no SDK throws such a thing.
    return undefined;
  }
}

function find(thrown: unknown, scope: Scope): WechatError | undefined {
  if (isWechatError(thrown)) return thrown;
  // The app has chosen a status itself, even if a WeChat error led to it.
  if (libraries.httpErrors().isHttpError(thrown)) return undefined;
  const chain = causesOf(thrown);
  const wrapped = chain.find(isWechatError);
  if (wrapped !== undefined) return wrapped;
  for (const error of chain) {
    const relayed = repliesOn(error).map((body) => scope.findRelayed(body));
    const known = scope
      .outstandingErrors()
      .find((each) => relayed.includes(each) || standsFor(error, each, scope));
    if (known !== undefined) return known;
  }
  for (const error of chain) {
    const told = parseThrown(error, scope);
    if (told !== undefined) return scope.isIgnored(told) ? undefined : told;
  }
  // fetch() rejects at once, and tells nobody else before there is a connection.
  return chain.some(isGivenUp) ? scope.connectTimeout(thrown) : undefined;
}

/** fetch() rejects with its signal's reason; a time-out of a database's is of a class of its own. */
function isGivenUp(error: object): boolean {
  return error instanceof DOMException && (isAbort(error) || error.name === "TimeoutError");
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
  const cause = causeOf(error);
  if (cause !== undefined && originOf(thrown) === cause) return true;
  if (isSdkErrorWithoutCode(thrown)) return error === scope.outstanding;
  if (isUnreadableReply(thrown)) return error.code === undefined && error === scope.outstanding;
  if (hasPayCode(thrown, error)) return true;
  return error.code === undefined ? namesCall(thrown, error, scope) : error.code === codeOf(thrown);
}

/** A client's own time-out or abort, which names the URL that it had called. */
function namesCall(thrown: object, { reply }: WechatError, scope: Scope): boolean {
  const url = calledUrl(thrown);
  const target = url && scope.upstream(url.host, url.pathname);
  return (
    target !== undefined && target.host === reply?.host && cleanPath(target.path) === reply.path
  );
}

/**
 * What reading JSON throws, by a client or by `JSON.parse`: where WeChat's latest reply was a page,
 * nothing or half a JSON, it is that reply which could not be read.
 */
function isUnreadableReply(thrown: object): boolean {
  const name = property(thrown, "name");
  if (name === "SyntaxError") return String(property(thrown, "message")).includes("JSON");
  return (
    // node-fetch; urllib 2 and 3
    property(thrown, "type") === "invalid-json" ||
    name === "JSONResponseFormatError" ||
    name === "ResponseFormatError"
  );
}

/** An SDK of WeChat's says that its last call failed, and names no code; -1 is "no data". */
function isSdkErrorWithoutCode(thrown: object): boolean {
  return sdkNameOf(thrown)?.startsWith("WeChatAPI") === true && (codeOf(thrown) ?? -1) === -1;
}

/** tenpay throws a plain `Error` whose message is the code, WeChat's words, or one of two of its own. */
function hasPayCode(thrown: object, { product, code, errmsg }: WechatError): boolean {
  if (product !== "pay-v2" || property(thrown, "name") !== "Error") return false;
  const message = property(thrown, "message");
  if (typeof message !== "string" || message === "") return false;
  if (code === undefined && /^(?:request fail|XMLDataError)$/.test(message)) return true;
  return message === code || message === errmsg;
}
