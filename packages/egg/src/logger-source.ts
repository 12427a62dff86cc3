import type { Logger } from "@wechat-errors/core/adapter";

/** Egg's logger: it formats what it is given, as `console` does. */
export interface EggLogger {
  debug(...values: unknown[]): void;
  info(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
}

/** `ctx.logger`, which names the request; one entry is one line, the record in it as JSON. */
export function loggerSourceOf(context: { readonly logger: EggLogger }): { readonly log: Logger } {
  const at =
    (level: keyof EggLogger) =>
    (record: object, message: string): void =>
      context.logger[level]("%s %j", message, record);
  return {
    log: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") },
  };
}
