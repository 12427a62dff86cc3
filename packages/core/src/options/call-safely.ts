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

/** Where an error came from; not its message, which may hold anything. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const frame = /^[ \t]+at .*$/m.exec(String(error.stack))?.[0].trim() ?? "an unknown place";
  return `${error.name} ${frame}`;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** Calls a hook of the user's; `undefined` where it throws. */
export type Safely = <T>(what: string, call: () => T) => T | undefined;
