import { diag } from "@opentelemetry/api";

/** A function that never throws into the host: in a diagnostics channel Node would end the process. */
export function guarded<Args extends unknown[]>(act: (...args: Args) => void) {
  return (...args: Args): void => {
    try {
      act(...args);
    } catch (error) {
      complain(error);
    }
  };
}

/** Says that something here has failed, and no more: its message may hold anything. */
function complain(error: unknown): void {
  try {
    diag.error(`wechat-errors: ${error instanceof Error ? error.name : typeof error}`);
  } catch {
    // A logger that fails cannot say so.
  }
}
