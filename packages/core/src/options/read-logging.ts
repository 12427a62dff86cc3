import { isKind, type LogLevel } from "../catalog/kinds.js";
import type { WechatError } from "../errors/wechat-error.js";
import { readCodeKey } from "./code-key.js";
import type { LogFunction, Logger, Settings } from "./options.js";
import { wrongOption as wrong } from "./wrong-option.js";

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];

/** True for what has a method for each level. */
export function isLogger(value: unknown): value is Logger {
  return (
    (typeof value === "object" || typeof value === "function") &&
    value !== null &&
    LEVELS.every((level) => typeof (value as Record<string, unknown>)[level] === "function")
  );
}

/** A function has one place for all levels. */
export function loggerOf(write: LogFunction): Logger {
  const at = (level: LogLevel) => (record: object, message: string) =>
    write(level, record, message);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

export function readLevels(levels: unknown): Settings["levelOf"] {
  if (typeof levels !== "object" || levels === null || Array.isArray(levels))
    throw wrong("levels", levels, "must map kinds or codes to levels");
  const table = new Map(Object.entries(levels as Record<string, unknown>)) as Map<string, LogLevel>;
  for (const [key, value] of table) {
    const option = `levels[${JSON.stringify(key)}]`;
    if (!isKind(key) && readCodeKey(key) === undefined)
      throw wrong(option, value, "names no kind and no code");
    if (!LEVELS.includes(value)) throw wrong(option, value, `must be one of ${LEVELS.join(", ")}`);
  }
  return (error) => valueFor(error, table);
}

/** What a table has for an error: by `product:code`, by code, by kind. */
export function valueFor<T>({ product, code, kind }: WechatError, table: ReadonlyMap<string, T>) {
  return table.get(`${product}:${code}`) ?? table.get(String(code)) ?? table.get(kind);
}
