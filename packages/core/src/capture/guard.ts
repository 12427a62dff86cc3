import { shared } from "./shared.js";

/**
 * A subscriber that never throws into the host: its first failure is reported to whoever the work
 * belongs to, and from then on it does nothing.
 */
export function guarded<Message>(where: string, see: (message: Message) => void) {
  let broken = false;
  return (message: unknown): void => {
    if (broken) return;
    try {
      see(message as Message);
    } catch (error) {
      broken = true;
      shared.storage.getStore()?.broken(where, error);
    }
  };
}
