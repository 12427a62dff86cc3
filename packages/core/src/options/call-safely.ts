import { readErrmsg } from "../replies/errmsg.js";

const reported = new Set<string>();

/**
 * Calls what is not ours — a hook, a logger — so that nothing it does reaches the request.
 *
 * @param report - Told once for each `what` in the life of the process.
 * @returns `undefined` where it throws. A promise that it returns may reject unheard.
 */
export function safely<T>(
  what: string,
  call: () => T,
  report: (text: string) => void,
): T | undefined {
  try {
    const result = call();
    if (isThenable(result)) result.then(undefined, (error) => reportOnce(what, error, report));
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
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const frame = /^[ \t]+at .*$/m.exec(String(error.stack))?.[0].trim() ?? "an unknown place";
  const words = firstLine(error.message);
  return `${error.name}${words === "" ? "" : ` "${words}"`} ${frame}`;
}

const MAX_CHARS = 200;

/** It may hold anything: cut as WeChat's own words are. */
function firstLine(message: unknown): string {
  const [line = ""] = String(message).split(/[\r\n\u2028\u2029]/, 1);
  return readErrmsg(line, "/").errmsg.slice(0, MAX_CHARS);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** Calls a hook of the user's; `undefined` where it throws. */
export type Safely = <T>(what: string, call: () => T) => T | undefined;
