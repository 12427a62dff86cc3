import type { Catalog } from "../catalog/catalog.js";
import type { CatalogEntry } from "../catalog/entry.js";
import { lookUpIn } from "../catalog/look-up.js";
import type { Product } from "../catalog/product.js";
import { readFailure } from "../replies/read-failure.js";
import type { Reply } from "../replies/reply.js";
import { WechatErrorBase, type Coded } from "./wechat-error.js";
import { withStackTraceLimit } from "./stack-trace-limit.js";

/**
 * A `readReply` that knows the codes of some products only: a bundle for a browser or an edge
 * function then holds the catalogs that it names, and no others.
 *
 * @param catalogs - By product, each from its own entry. Codes of products that are left out are of
 *   kind `unknown_code`.
 * @returns What `readReply` is, with these catalogs. Its errors are `WechatError`s to
 *   `instanceof` and `isWechatError` and have all that those have.
 * @example
 * import { createReader } from "@wechat-errors/core";
 * import { wecom } from "@wechat-errors/core/catalog/wecom";
 *
 * const readReply = createReader({ wecom });
 */
export function createReader(
  catalogs: Readonly<Partial<Record<Product, Catalog>>>,
): (reply: Reply) => WechatErrorBase | undefined {
  class ReaderError extends WechatErrorBase {
    override meaningOf({ product, code, reply }: Coded): CatalogEntry | undefined {
      if (code === undefined) return undefined;
      return lookUpIn((each) => catalogs[each], product, code, reply?.path, reply?.method);
    }
  }
  return function readReply(reply) {
    const reading = readFailure(reply);
    if (reading?.failure === undefined) return undefined;
    const { product, upstream, failure, warnings } = reading;
    const { code, kind, errmsg, rid, hint } = failure;
    const init = { product, code, kind, errmsg, rid, hint, warnings, reply: upstream };
    return withStackTraceLimit(0, () => new ReaderError(init));
  };
}
