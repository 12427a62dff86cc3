/** Whose spans' events and metrics these are, as OpenTelemetry names a library. */
export const NAME = "@wechat-errors/opentelemetry";
/** As in package.json: a test compares them. */
export const VERSION = "0.1.0";
