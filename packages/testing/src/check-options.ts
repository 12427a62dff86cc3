import { validateHeaderName, validateHeaderValue } from "node:http";
import type { ReplyOptions } from "./reply-text.js";

/**
 * Checks what a user says of a reply, while the line that says it is still on the stack.
 *
 * @throws {TypeError} naming the option and its value.
 */
export function checkOptions({ status, headers = {}, delayMs }: ReplyOptions): void {
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    throw wrong("status", status, "must be a whole number from 200 to 599");
  if (delayMs !== undefined && !(delayMs >= 0 && delayMs <= MAX_DELAY_MS))
    throw wrong("delayMs", delayMs, "must be a number of milliseconds");
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
}

/** Beyond it, timers fire at once. */
const MAX_DELAY_MS = 2 ** 31 - 1;

function wrong(option: string, value: unknown, must: string): TypeError {
  return new TypeError(`the option ${option} ${must}, and is ${String(value)}`);
}
