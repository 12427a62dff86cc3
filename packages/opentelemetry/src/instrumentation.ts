import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { metrics, trace, type MeterProvider, type TracerProvider } from "@opentelemetry/api";
import { publishReplies, type Options } from "@wechat-errors/core/node";
import { begin, finish, type Work } from "./at-work.js";
import { guarded } from "./guarded.js";
import { NAME, VERSION } from "./identity.js";
import { onClientSpan, watchRequests } from "./link-requests.js";
import { WechatMetrics } from "./metrics.js";
import { onErrorMessage, onReplyMessage, type ErrorMessage, type ReplyMessage } from "./spans.js";
import { watchTracers } from "./watch-tracers.js";

/** What the instrumentation may be told. */
export interface WechatErrorsConfig extends Pick<Options, "upstreams"> {
  /** False: nothing is done until `enable()`. Default true. */
  enabled?: boolean;
}

/**
 * Shows WeChat's errors in traces and metrics; an instrumentation as `registerInstrumentations()` and
 * the Node SDK take it. It patches no client: it marks the spans that the http and undici
 * instrumentations make. Only one in a process is active: the one that was enabled last.
 *
 * @throws {TypeError} naming a wrong option and its value.
 */
export class WechatErrorsInstrumentation {
  /** Name of the package, as OpenTelemetry lists it. */
  readonly instrumentationName = NAME;
  /** Version of the package. */
  readonly instrumentationVersion = VERSION;
  #config: WechatErrorsConfig;
  #metrics: WechatMetrics | undefined;
  #meterProvider: MeterProvider | undefined;
  #stop: (() => void) | undefined;
  readonly #work: Work = { onClientSpan: guarded(onClientSpan), end: () => this.disable() };

  constructor(config: WechatErrorsConfig = {}) {
    this.#config = { enabled: true, ...config };
    if (this.#config.enabled === true) this.enable();
  }

  /** Begins to mark spans and to count. Does nothing where it is active already. */
  enable(): void {
    if (this.#stop !== undefined) return;
    const options = { ...this.#config };
    delete options.enabled;
    const stopReplies = publishReplies(options);
    begin(this.#work);
    watchTracers(trace.getTracerProvider());
    const stopRequests = watchRequests();
    const onReply = guarded((message: unknown) => {
      onReplyMessage(message as ReplyMessage);
      this.#counts().countReply(message as ReplyMessage);
    });
    const onError = guarded((message: unknown) => {
      onErrorMessage(message as ErrorMessage);
      this.#counts().countError(message as ErrorMessage);
    });
    subscribe("wechat-errors:reply", onReply);
    subscribe("wechat-errors:error", onError);
    this.#config = { ...this.#config, enabled: true };
    this.#stop = () => {
      unsubscribe("wechat-errors:reply", onReply);
      unsubscribe("wechat-errors:error", onError);
      stopRequests();
      stopReplies();
    };
  }

  /** Ends what `enable()` began; `enable()` begins it again. */
  disable(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#config = { ...this.#config, enabled: false };
    finish(this.#work);
  }

  /** OpenTelemetry calls it, with the provider whose client spans are to be marked. */
  setTracerProvider(provider: TracerProvider): void {
    watchTracers(provider);
  }

  /** OpenTelemetry calls it. The global provider is used until then. */
  setMeterProvider(provider: MeterProvider): void {
    this.#meterProvider = provider;
  }

  /**
   * Replaces the whole configuration, and begins anew unless `enabled` is false.
   *
   * @throws {TypeError} naming a wrong option and its value.
   */
  setConfig(config: WechatErrorsConfig): void {
    const { enabled = true } = config;
    this.disable();
    this.#config = { ...config, enabled };
    if (enabled) this.enable();
  }

  /** The configuration at present. */
  getConfig(): WechatErrorsConfig {
    return this.#config;
  }

  // The global provider may be registered after us, and has no stand-in until then.
  #counts(): WechatMetrics {
    const provider = this.#meterProvider ?? metrics.getMeterProvider();
    if (this.#metrics?.provider !== provider) this.#metrics = new WechatMetrics(provider);
    return this.#metrics;
  }
}
