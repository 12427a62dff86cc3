import type { IncomingMessage, ServerResponse } from "node:http";
import { runObserved, startCapture } from "../capture/capture.js";
import type { Outcome } from "../errors/log-record.js";
import { readWhole } from "../errors/read-reply.js";
import type { ResponseBuffer } from "../scope/response-buffer.js";
import { Scope } from "../scope/scope.js";
import { callSafely } from "../logging/report.js";
import type { WechatError } from "../errors/wechat-error.js";
import type { Safely } from "../options/call-safely.js";
import { answerFor, type Answer } from "./answer.js";
import { wechatErrorBehind } from "../thrown/wechat-error-behind.js";
import { BufferedResponse } from "./buffered-response.js";
import { interceptClassOf, interceptResponses, originalMethodsOf } from "./intercept-responses.js";
import type { Options, Settings } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { attachScope, holderOf, SCOPE, scopeOf } from "../scope/request-properties.js";
import { jsonInJsonp } from "./jsonp.js";
import { webhookAnswer } from "../webhooks/webhook-answer.js";
import { recogniseWebhook } from "../webhooks/recognise-webhook.js";

/** One `wechatErrors()` of a framework: everything that can be decided without the framework. */
export class Responder {
  readonly #settings: Settings;

  /** @throws {TypeError} naming a wrong option and its value. */
  constructor(options?: Options) {
    this.#settings = readOptions(options);
    if (this.#settings.capture) startCapture(this.#settings.upstreams.keys());
    if (this.#settings.relay !== false) interceptResponses();
  }

  /**
   * Runs what handles a request, in the request's scope.
   *
   * @param loggerSource - Where `log` is, if the app has a logger for each request.
   */
  run<T>(
    request: IncomingMessage,
    response: ServerResponse,
    loggerSource: object,
    handle: () => T,
  ): T {
    const holder = holderOf(request);
    let scope = holder[SCOPE];
    if (scope === undefined) {
      const { method } = request;
      scope = new Scope(this.#settings, { loggerSource, request, response });
      attachScope(holder, request, scope);
      scope.webhook = recogniseWebhook(request, method);
      scope.startBuffering = interceptClassOf(response) ? bufferInPieces : bufferWhole;
      scope.endWith(response);
      keepContext(scope, request, method);
    } else {
      // The same middleware again, nearer to the handler: its options are the ones meant.
      scope.settings = this.#settings;
    }
    return runObserved(this.#settings.capture ? scope : undefined, handle);
  }

  /** The answer to what a handler threw; `undefined` where WeChat has no part in it, or it came too late. */
  answerThrown(
    thrown: unknown,
    request: IncomingMessage,
    response: ServerResponse,
    loggerSource: object,
  ): Answer | undefined {
    const scope =
      scopeOf(request) ?? new Scope(this.#settings, { loggerSource, request, response });
    const error = wechatErrorBehind(thrown, scope);
    if (error === undefined || response.headersSent) {
      // The next error handler must find the response as it would be without this library.
      scope.buffer?.release();
      return undefined;
    }
    return answer(scope, error, "thrown", request);
  }

  /** The answer in place of a body that is WeChat's error reply, sent on. */
  answerRelayed(body: unknown, request: IncomingMessage): Answer | undefined {
    const scope = scopeOf(request);
    return scope && relayed(scope, body, request);
  }

  /** The answer for a handler that gave none while an error is outstanding. */
  answerUnanswered(request: IncomingMessage): Answer | undefined {
    const scope = scopeOf(request);
    const error = scope?.outstanding;
    return error && answer(scope, error, "unanswered", request);
  }
}

function answer(
  scope: Scope,
  error: WechatError,
  outcome: Outcome,
  request: IncomingMessage,
): Answer {
  scope.addThrown(error);
  scope.answered = true;
  // pino-http and other access loggers read the error of a response here.
  if (scope.response !== undefined) (scope.response as { err?: unknown }).err = error;
  scope.buffer?.discard();
  const { settings } = scope;
  const safely: Safely = (what, call) => callSafely(scope, what, call);
  const kind = scope.webhook?.kind;
  const made =
    kind === undefined
      ? answerFor(error, request, settings, safely)
      : webhookAnswer(kind, scope.webhook!.isXml, error, request, settings, safely);
  scope.recordOutcome(error, outcome);
  return made;
}

/** An app that relays `"any"` error reply says that its own bodies are WeChat's. */
const ANY = { host: "api.weixin.qq.com", path: "/" } as const;

function relayed(scope: Scope, body: unknown, request: IncomingMessage): Answer | undefined {
  const { relay, codes } = scope.settings;
  if (relay === false || body === undefined || body === null) return undefined;
  // What a handler makes up for WeChat is between the two.
  const isWebhook = scope.webhook?.kind !== undefined;
  const isAny = relay === "any" && !isWebhook;
  // What is in an error of the app's own is the app's own.
  const mayWrap = !isWebhook && (scope.response?.statusCode ?? 200) < 400;
  for (const envelope of [body, jsonpOf(body, request)]) {
    if (envelope === undefined) continue;
    const looksLike = isAny
      ? readWhole({ ...ANY, body: envelope }, undefined, codes).error
      : undefined;
    const isOne = looksLike?.code !== undefined && !scope.isIgnored(looksLike);
    const error = scope.findRelayed(envelope, mayWrap) ?? (isOne ? looksLike : undefined);
    if (error !== undefined) return answer(scope, error, "relayed", request);
  }
  return undefined;
}

/** JSONP is asked for in the query; other bodies are not looked at twice. */
function jsonpOf(body: unknown, { url }: IncomingMessage): string | undefined {
  if (url?.includes("?") !== true) return undefined;
  if (body instanceof Uint8Array) return jsonInJsonp(Buffer.from(body).toString());
  return typeof body === "string" ? jsonInJsonp(body) : undefined;
}

function buffer(scope: Scope, inPieces: boolean): ResponseBuffer {
  const { request, response } = scope;
  const replacementFor = (body: Uint8Array) => relayed(scope, body, request!);
  const original = originalMethodsOf(response!)!;
  return new BufferedResponse(response!, scope, original, replacementFor, inPieces);
}
const bufferInPieces = (scope: Scope): ResponseBuffer => buffer(scope, true);
const bufferWhole = (scope: Scope): ResponseBuffer => buffer(scope, false);

/**
 * Event emitters do not carry the context along: a body parser that goes on from a listener of the
 * request would lose the scope. Binding `emit` keeps it, for the requests that have a body.
 */
function keepContext(scope: Scope, request: IncomingMessage, method: string | undefined): void {
  // Most requests are these; looking at their headers would make node:http parse them.
  if (method === "GET" || method === "HEAD") return;
  const { "transfer-encoding": coding, "content-length": length } = request.headers;
  if (coding === undefined && (length === undefined || length === "0")) return;
  bindEmit(scope, request);
}

// By itself: a function that makes closures allocates for them at every call, made or not.
function bindEmit(scope: Scope, request: IncomingMessage): void {
  const { emit } = request;
  request.emit = function (this: IncomingMessage, ...args: unknown[]) {
    return runObserved(scope.settings.capture ? scope : undefined, () =>
      emit.apply(this, args as never),
    );
  } as IncomingMessage["emit"];
}
