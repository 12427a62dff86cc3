import type { Counter, Histogram, MeterProvider } from "@opentelemetry/api";
import { lookUp, type WechatError } from "@wechat-errors/core/node";
import { NAME, VERSION } from "./identity.js";
import type { ErrorMessage, ReplyMessage } from "./spans.js";

/** Seconds, as the HTTP conventions have them. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** What is counted. No attribute has more values than the catalog has codes, and WeChat hosts. */
export class WechatMetrics {
  readonly #errors: Counter;
  readonly #warnings: Counter;
  readonly #duration: Histogram;

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
      this.#duration.record(durationMs / 1000, {
        "wechat.product": product,
        "wechat.result": result,
      });
    for (const { field } of warnings)
      this.#warnings.add(1, {
        "wechat.product": product,
        "wechat.field": field,
        "server.address": host,
      });
    if (error !== undefined && !isScoped) this.#countError(error, "unobserved");
  }

  countError({ error, record }: ErrorMessage): void {
    this.#countError(error, record.outcome);
  }

  #countError(error: WechatError, outcome: string): void {
    const { kind, product, reply } = error;
    this.#errors.add(1, {
      "error.type": boundedType(error),
      "wechat.kind": kind,
      "wechat.product": product,
      "wechat.outcome": outcome,
      ...(reply !== undefined && { "server.address": reply.host }),
    });
  }
}

/** The code, if the catalog lists it: of others there is no end. */
function boundedType({ code, kind, product, reply }: WechatError): string {
  if (code === undefined) return kind;
  return lookUp(product, code, reply?.path) === undefined ? "other" : String(code);
}
