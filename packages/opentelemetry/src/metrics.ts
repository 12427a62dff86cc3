import type { Attributes, Counter, Histogram, MeterProvider } from "@opentelemetry/api";
import { isWatchedHost, type WechatError } from "@wechat-errors/core/node";
import { BoundedValues, OTHER } from "./bounded.js";
import { NAME, VERSION } from "./identity.js";
import type { ErrorMessage, ReplyMessage } from "./spans.js";

/** Seconds, as the HTTP conventions have them. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What is counted. No attribute has more values than the catalog has codes. */
export class WechatMetrics {
  readonly #errors: Counter;
  readonly #warnings: Counter;
  readonly #duration: Histogram;
  readonly #hosts = new BoundedValues();
  readonly #fields = new BoundedValues();
  /** One object for each result and product, in place of one for each call. */
  readonly #calls: Readonly<Record<ReplyMessage["result"], Map<string, Attributes>>> = {
    success: new Map(),
    partial: new Map(),
    error: new Map(),
  };

  constructor(readonly provider: MeterProvider) {
    const meter = provider.getMeter(NAME, VERSION);
    this.#errors = meter.createCounter("wechat.client.errors", {
      unit: "{error}",
      description: "Errors that WeChat reported, and calls to it that got no reply",
    });
    this.#warnings = meter.createCounter("wechat.client.warnings", {
      unit: "{warning}",
      description: "Calls to WeChat that succeeded in part",
    });
    this.#duration = meter.createHistogram("wechat.client.duration", {
      unit: "s",
      description: "From the request to the end of WeChat's reply",
      advice: { explicitBucketBoundaries: BUCKETS },
    });
  }

  /** A call has ended. Its error is counted when its outcome is known, if anybody is to say. */
  countReply({ error, warnings, result, call, isScoped }: ReplyMessage): void {
    const { product, host, durationMs } = call;
    if (durationMs !== undefined)
      this.#duration.record(durationMs / 1000, this.#callAttributes(product, result));
    for (const { field } of warnings)
      this.#warnings.add(1, {
        "wechat.product": product,
        "wechat.field": this.#fields.of(field),
        "server.address": this.#addressOf(host),
      });
    if (error !== undefined && !isScoped) this.#countError(error, "unobserved");
  }

  countError({ error, record }: ErrorMessage): void {
    this.#countError(error, record.outcome);
  }

  #countError(error: WechatError, outcome: string): void {
    const { kind, product, reply } = error;
    const attributes: Attributes = {
      "error.type": boundedType(error),
      "wechat.kind": kind,
      "wechat.product": product,
      "wechat.outcome": outcome,
    };
    if (reply !== undefined) attributes["server.address"] = this.#addressOf(reply.host);
    this.#errors.add(1, attributes);
  }

  #callAttributes(product: string, result: ReplyMessage["result"]): Attributes {
    const calls = this.#calls[result];
    let attributes = calls.get(product);
    if (attributes === undefined) {
      attributes = { "wechat.product": product, "wechat.result": result };
      calls.set(product, attributes);
    }
    return attributes;
  }

  /** An error that an app has made itself may name any host. */
  #addressOf(host: string): string {
    return isWatchedHost(host) ? this.#hosts.of(host) : OTHER;
  }
}

/** The code, if the catalog lists it or the app does: of others there is no end. */
function boundedType({ code, codeName, kind }: WechatError): string {
  if (code === undefined) return kind;
  return codeName === undefined ? OTHER : String(code);
}
