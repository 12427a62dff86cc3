import { libraries } from "#libraries";
import type { Logger } from "../options/options.js";
import { JsonLines } from "./json-lines.js";
import { isLogger } from "../options/read-logging.js";

let ours: Logger | undefined;

/** Writes to standard output, by pino where it is installed; made for the process's first error. */
function defaultLogger(): Logger {
  // No `name`: the record has one, the code's.
  ours ??= libraries.pino()?.({ level: "info" }) ?? new JsonLines();
  return ours;
}

/** The logger to use: the option's, else the request's own (pino-http, koa-pino-logger), else standard output. */
export function loggerFor(option: Logger | undefined, loggerSource: object): Logger {
  if (option !== undefined) return option;
  const { log } = loggerSource as { log?: unknown };
  return isLogger(log) ? log : defaultLogger();
}
