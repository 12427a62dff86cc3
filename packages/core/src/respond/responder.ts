import type { IncomingMessage, ServerResponse } from "node:http";
import { runObserved, startCapture } from "../capture/capture.js";
import type { Outcome } from "../errors/log-record.js";
import { readReply } from "../errors/read-reply.js";
import { Scope } from "../scope/scope.js";
import { callSafely } from "../logging/report.js";
import type { WechatError } from "../errors/wechat-error.js";
import type { Safely } from "../options/call-safely.js";
import { answerFor, type Answer } from "./answer.js";
import { findWechatError } from "../thrown/find-wechat-error.js";
import { HeldResponse, isLedByPrototype } from "./buffered-response.js";
import type { Options, Settings } from "../options/options.js";
import { readOptions } from "../options/read-options.js";
import { attachScope, scopeOf } from "../scope/request-properties.js";
import { webhookAnswer } from "../webhooks/webhook-answer.js";
import { recogniseWebhook } from "../webhooks/recognise-webhook.js";

/** One `wechatErrors()` of a framework: everything that can be decided without the framework. */
export class Responder {
  readonly #settings: Settings;

  /** @throws {TypeError} naming a wrong option and its value. */
  constructor(options?: Options) {
    this.#settings = readOptions(options);
    if (this.#settings.capture) startCapture(this.#settings.upstreams.keys());
  }

  /**
   * Runs what handles a request, in the request's scope.
   *
   * @param carrier - Where `log` is, if the app has a logger for each request.
   */
  run<T>(request: IncomingMessage, response: ServerResponse, carrier: object, handle: () => T): T {
    let scope = scopeOf(request);
    if (scope === undefined) {
      scope = new Scope(this.#settings, carrier, request, response);
      attachScope(request, scope);
      scope.webhook = recogniseWebhook(request);
      scope.hold = holdBack;
      if (this.#settings.relay === "any") holdBack(scope, false);
      keepContext(scope, request);
    } else {
      // The same middleware again, nearer to the handler: its options are the ones meant.
      scope.settings = this.#settings;
    }
    return runObserved(this.#settings.capture ? scope : undefined, handle);
  }

  /** The answer to what a handler threw; `undefined` where it is none of ours, or came too late. */
  answerThrown(
    thrown: unknown,
    request: IncomingMessage,
    response: ServerResponse,
    carrier: object,
  ): Answer | undefined {
    const scope = scopeOf(request) ?? new Scope(this.#settings, carrier, request, response);
    const error = findWechatError(thrown, scope);
    if (error === undefined || response.headersSent) {
      // Whoever sees to it next is to find the response as it would be without us.
      scope.held?.settle(false);
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
  // Where pino-http and its kin look for what a response is about.
  if (scope.response !== undefined) (scope.response as { err?: unknown }).err = error;
  scope.held?.discard();
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
  const { relay } = scope.settings;
  if (relay === false || body === undefined || body === null) return undefined;
  // What a handler makes up for WeChat is between the two.
  const isAny = relay === "any" && scope.webhook?.kind === undefined;
  const looksLike = isAny ? readReply({ ...ANY, body }) : undefined;
  const error = scope.findRelayed(body) ?? (looksLike?.code === undefined ? undefined : looksLike);
  return error && answer(scope, error, "relayed", request);
}

/**
 * Holds the response back from the first reply on: until then there is nothing to send on. Where its
 * prototype leads here, it is time enough when something is written.
 */
function holdBack(scope: Scope, isWritten: boolean): void {
  const { request, response, settings } = scope;
  if (scope.held !== undefined || settings.relay === false) return;
  if (request === undefined || response === undefined || response.headersSent) return;
  if (!isWritten && isLedByPrototype(response)) return;
  const judge = (body: Uint8Array) => relayed(scope, body, request);
  scope.held = new HeldResponse(response, scope, judge, isWritten);
}

/**
 * Event emitters do not carry the context along: a body parser that goes on from a listener of the
 * request would lose the scope. Binding `emit` keeps it, for the requests that have a body.
 */
function keepContext(scope: Scope, request: IncomingMessage): void {
  // Most requests are these; looking at their headers would make node:http parse them.
  if (request.method === "GET" || request.method === "HEAD") return;
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
