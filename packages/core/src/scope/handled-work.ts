import type { IncomingMessage, ServerResponse } from "node:http";
import { runObserved } from "../capture/capture.js";
import type { Outcome, RequestInfo } from "../errors/log-record.js";
import { readFields, type ExtraFields } from "../logging/extra-fields.js";
import { callSafely, type ReportContext } from "../logging/report.js";
import { factsOf, memberOf, requestInfo, type RequestFacts } from "../logging/request-info.js";
import type { Settings } from "../options/options.js";

/** Whose work a scope is about. */
export interface ScopeOwner<Parent> {
  /** Where `log` is, if there is a logger for each request: the request, or Koa's context. */
  readonly loggerSource?: object | undefined;
  readonly request?: IncomingMessage;
  readonly response?: ServerResponse;
  /** The scope that this work is a part of: it sees the same errors, and says what became of them. */
  readonly parent?: Parent | undefined;
}

/** An inbound request, or a piece of work: what logs may say of it, whether it is over, and how. */
export abstract class HandledWork implements ReportContext {
  loggerSource: object;
  request: IncomingMessage | undefined;
  response: ServerResponse | undefined;
  #facts: RequestFacts | undefined;
  #lastFields: ExtraFields | undefined;
  #ended = false;
  /** Once the response is let go of: true where its client had not waited for it. */
  #clientLeft = false;

  constructor(
    public settings: Settings,
    { loggerSource, request, response }: ScopeOwner<HandledWork>,
  ) {
    this.loggerSource = loggerSource ?? {};
    this.request = request;
    this.response = response;
  }

  protected abstract readonly parent: HandledWork | undefined;

  /** What a log may say of the request. */
  get requestInfo(): RequestInfo | undefined {
    const facts = this.#facts ?? (this.request && factsOf(this.request));
    return facts === undefined ? this.parent?.requestInfo : requestInfo(facts);
  }

  /** What the option `fields` says of the request; once that is over, what it last said. */
  get fields(): ExtraFields | undefined {
    const { fields } = this.settings;
    if (fields === undefined) return undefined;
    const { inbound } = this;
    if (inbound === undefined && this.#lastFields !== undefined) return this.#lastFields;
    const what = "the option fields";
    const made = callSafely(this, what, () => fields(inbound));
    return callSafely(this, what, () => readFields(made));
  }

  /** The request that is handled, also by work within it. */
  get inbound(): IncomingMessage | undefined {
    return this.request ?? this.parent?.inbound;
  }

  /** True once nothing that is seen can change the outcome any more. */
  get isOver(): boolean {
    return (
      this.#ended ||
      (this.response !== undefined && hasEnded(this.response)) ||
      this.response?.destroyed === true
    );
  }

  /** True where the client did not wait for its response. */
  get clientHasLeft(): boolean {
    const { response } = this;
    return response === undefined
      ? this.#clientLeft
      : !hasEnded(response) && response.destroyed === true;
  }

  /** What has become of an error that is open at the end. */
  finalOutcome(wasRead: boolean): Outcome {
    if (this.response !== undefined && !hasAnswered(this.response)) return "unanswered";
    if (wasRead) return "handled";
    const status = this.response?.statusCode ?? 200;
    // A crash over a field that the failed reply lacks is a 5xx of somebody else's.
    return status < 300 || status >= 500 ? "ignored" : "handled";
  }

  /** @returns False where that was so already. */
  protected markEnded(): boolean {
    if (this.#ended) return false;
    return (this.#ended = true);
  }

  /**
   * Lets go of the request and all that hangs on it: a pooled socket or an interval that was made
   * during the request keeps its context, and this with it, for as long as it lives.
   */
  protected release(): void {
    this.#clientLeft = this.clientHasLeft;
    if (this.request !== undefined) this.#facts = factsOf(this.request);
    if (this.settings.fields !== undefined)
      this.#lastFields = runObserved(undefined, () => this.fields);
    if (this.settings.logger === undefined) this.loggerSource = onlyLogger(this.loggerSource);
    else this.loggerSource = NO_LOGGER;
    this.request = this.response = undefined;
  }
}

/** By its own member first: the getter that stands for it takes ten times as long to find. */
function hasEnded(response: ServerResponse): boolean {
  return (response as { finished?: boolean }).finished === true || response.writableEnded;
}

/** False for what was broken off half way, which some servers end after they have destroyed it. */
function hasAnswered(response: ServerResponse): boolean {
  return hasEnded(response) && (response.errored ?? null) === null;
}

const NO_LOGGER = {};

/** What logs late errors, without the request that it came with. */
function onlyLogger(loggerSource: object): object {
  try {
    return { log: memberOf(loggerSource, "log") };
  } catch {
    return {};
  }
}
