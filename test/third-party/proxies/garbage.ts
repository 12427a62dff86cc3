import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

const collect = runInNewContext("gc") as () => void;

/** Collects all garbage; the second time waits for what the first has left to the background. */
export function collectGarbage(): void {
  collect();
  collect();
}
