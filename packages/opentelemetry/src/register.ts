import { WechatErrorsInstrumentation, type WechatErrorsConfig } from "./instrumentation.js";

/**
 * Shows WeChat's errors in traces and metrics, by the providers that OpenTelemetry has registered,
 * or will have: this line may stand before or after the SDK's start.
 *
 * @returns A function that ends it.
 * @throws {TypeError} naming a wrong option and its value.
 */
export function registerWechatErrors(config: WechatErrorsConfig = {}): () => void {
  const instrumentation = new WechatErrorsInstrumentation({ ...config, enabled: true });
  return () => instrumentation.disable();
}
