import { validateHeaderName, validateHeaderValue } from "node:http";
import type { FailOptions } from "./failures/failure.js";

/** What replies may be told. */
export const REPLY_OPTIONS = ["status", "headers", "delayMs"] as const;
export const FAIL_OPTIONS = [...REPLY_OPTIONS, "errmsg", "members"] as const;

/**
 * Checks what a user says of a reply, while the line that says it is still on the stack.
 *
 * @throws {TypeError} naming the option and its value.
 */
export function checkOptions(what: string, options: FailOptions, known: readonly string[]): void {
  checkNames(what, options, known);
  const { status, headers = {}, delayMs } = options;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    throw wrong("status", status, "must be a whole number from 200 to 599");
  if (delayMs !== undefined && !isMilliseconds(delayMs))
    throw wrong("delayMs", delayMs, "must be a number of milliseconds");
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
}

/**
 * A name that is mistyped would do nothing, and the test pass or fail for another reason.
 *
 * @throws {TypeError} for what is no object, and for a name that is not known.
 */
export function checkNames(what: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`${what}: ${shown(given)} is no object of ${known.join(", ")}`);
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other !== undefined)
    throw new TypeError(`${what}: there is no ${other}; there are ${known.join(", ")}`);
}

/** Beyond it, timers fire at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

export function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= MAX_DELAY_MS;
}

/** A value as a message can have it. */
export function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function wrong(option: string, value: unknown, must: string): TypeError {
  return new TypeError(`the option ${option} ${must}, and is ${String(value)}`);
}
