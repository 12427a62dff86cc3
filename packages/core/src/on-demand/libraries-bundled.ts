import httpErrors from "http-errors";
import Negotiator from "negotiator";
import type { pino } from "pino";

/** What an answer or a log line may need. Where there is `require`, see `libraries.ts`. */
export const libraries = {
  httpErrors: () => httpErrors,
  negotiator: () => Negotiator,
  /** Not bundled: to import what need not be installed would fail the build. */
  pino: (): typeof pino | undefined => undefined,
};
