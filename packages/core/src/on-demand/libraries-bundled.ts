import httpErrors from "http-errors";
import Negotiator from "negotiator";
import { pino } from "pino";

/** What an answer or a log line may need. Where there is `require`, see `libraries-on-demand.ts`. */
export const libraries = {
  httpErrors: () => httpErrors,
  negotiator: () => Negotiator,
  pino: () => pino,
};
