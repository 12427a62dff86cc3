import { createRequire } from "node:module";
import type { pino } from "pino";
import type * as Libraries from "./libraries-bundled.js";

type Library = keyof typeof Libraries.libraries;

const require = createRequire(import.meta.url);

function onDemand<Name extends Library>(name: string) {
  type Loaded = ReturnType<(typeof Libraries.libraries)[Name]>;
  return (): Loaded => require(name) as Loaded;
}

/**
 * What an answer or a log line may need, loaded when it does: importing pino alone takes longer than
 * all the rest of an adapter. Node only, and unbundled: see "#libraries" in package.json.
 */
export const libraries: typeof Libraries.libraries = {
  httpErrors: onDemand<"httpErrors">("http-errors"),
  negotiator: onDemand<"negotiator">("negotiator"),
  pino() {
    try {
      return require("pino") as typeof pino;
    } catch {
      // An optional peer: not installed, or of no use here.
      return undefined;
    }
  },
};
