import { readErrmsg } from "../replies/errmsg.js";
import { hear } from "./hear.js";

const reported = new Set<string>();

/**
 * Calls foreign code, such as a hook or a logger, so that nothing it does reaches the request or the
 * process: neither what it throws nor the promise that it returns.
 *
 * @param report - Called once for each `what`, in the whole life of the process.
 * @returns `undefined` where it throws.
 */
export function safely<T>(
  what: string,
  call: () => T,
  report: (text: string) => void,
): T | undefined {
  try {
    const result = call();
    hear(result, (error) => reportOnce(what, error, report));
    return result;
  } catch (error) {
    reportOnce(what, error, report);
    return undefined;
  }
}

function reportOnce(what: string, error: unknown, report: (text: string) => void): void {
  if (reported.has(what)) return;
  reported.add(what);
  try {
    report(`${what} failed with ${describe(error)}; further failures of it are not reported`);
  } catch {
    // Nobody is left to tell.
  }
}

/** What an error is, what it says and where it came from. */
export function describe(error: unknown): string {
  try {
    if (!(error instanceof Error)) return `a thrown ${typeof error}`;
    const { name, message } = error;
    const known = typeof name === "string" && /^\w{1,64}$/.test(name) ? name : "an error";
    const words = firstLine(message);
    const said = words === "" ? "" : ` "${words}"`;
    return `${known}${said} ${frameOf(error) ?? "at an unknown place"}`;
  } catch {
    // A revoked Proxy, a getter that throws.
    return "something that cannot be looked at";
  }
}

const MAX_CHARS = 200;

/** It may hold anything: cut as WeChat's own words are. */
function firstLine(message: unknown): string {
  const [line = ""] = String(message).split(/[\r\n\u2028\u2029]/, 1);
  return readErrmsg(line, "/").errmsg.slice(0, MAX_CHARS);
}

function frameOf({ stack, message }: Error): string | undefined {
  const text = String(stack);
  // A line of the message may look like one of the stack.
  const from = text.indexOf(message) + message.length;
  return /^[ \t]+at .*$/m.exec(text.slice(from))?.[0].trim();
}

/** Calls a hook of the user's; `undefined` where it throws. */
export type Safely = <T>(what: string, call: () => T) => T | undefined;
