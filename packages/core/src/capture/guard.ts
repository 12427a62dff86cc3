import { shared } from "./shared.js";

const reported = new Set<string>();

/**
 * A listener that never throws into the host. Its first failure is reported to the owner of the work;
 * later messages are still read, because one odd message says nothing about the next.
 */
export function guarded<Message>(where: string, see: (message: Message) => void) {
  return (message: unknown): void => {
    try {
      see(message as Message);
    } catch (error) {
      if (reported.has(where)) return;
      reported.add(where);
      report(where, error);
    }
  };
}

// The observer may be of another copy of this package.
function report(where: string, error: unknown): void {
  try {
    shared.storage.getStore()?.onInternalError(where, error);
  } catch {
    // Nobody is left to tell.
  }
}
