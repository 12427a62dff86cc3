import { diag } from "@opentelemetry/api";

/** A listener of a diagnostics channel that never throws into the host: Node would end the process. */
export function guarded<Message>(listen: (message: Message) => void) {
  return (message: unknown): void => {
    try {
      listen(message as Message);
    } catch (error) {
      // Its message may hold anything.
      diag.error(`wechat-errors: ${error instanceof Error ? error.name : typeof error}`);
    }
  };
}
