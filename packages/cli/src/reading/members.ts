import type { Code, Kind, LogLevel } from "@wechat-errors/core";
import { clip, sanitizeForTerminal } from "../columns.js";
import { isKind } from "../target.js";
import type { Call } from "./finding.js";
import { isObject } from "./json.js";

/** Members of records and problems, which anybody may have written: `undefined` for what they are not. */

const MAX_COLUMNS = 1000;

export function textOf(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = clip(
    sanitizeForTerminal(String(value).slice(0, MAX_COLUMNS * 4)).trim(),
    MAX_COLUMNS,
  );
  return text === "" ? undefined : text;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export function codeOf(value: unknown): Code | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  return typeof value === "string" && /^[\w.-]{1,64}$/.test(value) ? value : undefined;
}

export function kindOf(value: unknown): Kind | undefined {
  return typeof value === "string" && isKind(value) ? value : undefined;
}

export function callOf(value: unknown): Call | undefined {
  if (!isObject(value)) return undefined;
  const path = textOf(value["path"]);
  return {
    id: textOf(value["id"]),
    method: textOf(value["method"]),
    host: textOf(value["host"]),
    path: path?.startsWith("/") === true ? path : undefined,
    status: numberOf(value["status"]),
    durationMs: numberOf(value["durationMs"]),
  };
}

/** A level by its name, as winston and bunyan's kin write it, or by pino's number. */
export function levelOf(value: unknown): LogLevel | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const name = String(value).toLowerCase();
  if (name === "warning") return "warn";
  if (name === "debug" || name === "info" || name === "warn" || name === "error") return name;
  return LEVELS.get(Number(value));
}

const LEVELS: ReadonlyMap<number, LogLevel> = new Map([
  [20, "debug"],
  [30, "info"],
  [40, "warn"],
  [50, "error"],
]);
