import type { CatalogEntry } from "@wechat-errors/core";
import type { Call } from "../call.js";
import type { PayAccount } from "../pay-account.js";
import type { ReplyOptions } from "../reply-text.js";

/** What a failure may have beside its code. */
export interface FailOptions extends ReplyOptions {
  /** WeChat's words, in place of the usual ones; suffixes such as the rid are added all the same. */
  readonly errmsg?: string;
  /** Further members of the body: `{ detail: { field: "/amount" } }` */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** All that decides how a failure is written. */
export interface Failure {
  readonly call: Call;
  readonly entry: CatalogEntry;
  readonly words: string;
  readonly options: FailOptions;
  readonly account: PayAccount;
}
