import { shared } from "../capture/shared.js";
import type { Scope } from "./scope.js";

/** The scope of what is running now: of its request, or of an `observeWechat()`; else `undefined`. */
export function currentScope(): Scope | undefined {
  const observer = shared.storage.getStore();
  // Two copies of this package share one storage; not all that observes need be a scope.
  return observer !== undefined && "outstanding" in observer ? (observer as Scope) : undefined;
}
