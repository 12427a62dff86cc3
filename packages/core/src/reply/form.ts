import type { Code } from "../catalog/entry.js";
import type { Product } from "../catalog/product.js";
import type { Kind } from "../kinds.js";
import type { Body } from "./body.js";
import type { Reply } from "./reply.js";

/** What a form found: a code with WeChat's words, or a kind where no code came. */
export type Finding =
  | { readonly code: Code; readonly kind?: Kind; readonly errmsg?: string | undefined }
  | { readonly code?: never; readonly kind: Kind; readonly errmsg?: string | undefined };

/** One way in which WeChat reports a failure. Which forms a reply may have, host and path decide. */
export interface Form {
  /** True where replies of this product at this path may have this form. */
  fits(product: Product, path: string): boolean;
  /** The failure reported; `undefined` where this form reports none. */
  read(body: Body, reply: Reply): Finding | undefined;
}
