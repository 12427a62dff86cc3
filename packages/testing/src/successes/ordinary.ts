import type { Call } from "../call.js";
import type { PayAccount } from "../pay-account.js";

/** What a call gets where it succeeds and nobody has said what it is to get: by `METHOD /path`. */
export type Ordinary = Readonly<Record<string, (call: Call, account: PayAccount) => object>>;
