import type { Call } from "../capture/shared.js";

/** Parameters that an SDK changes when it repeats a call: it has fetched a new token. */
const TOKENS = /(?<=[?&])(?:component_|suite_|provider_|authorizer_)?access_token=[^&#]*/g;

/** True where one call repeats another: the same but for its token. Bodies are not known. */
export function isRepeated(one: Call, other: Call): boolean {
  return (
    one.method === other.method &&
    one.host === other.host &&
    one.path.replace(TOKENS, "") === other.path.replace(TOKENS, "")
  );
}
