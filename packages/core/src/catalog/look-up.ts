import { catalogOf } from "#catalogs";
import type { CatalogEntry, Code } from "./entry.js";
import { familyOf, type Product } from "./product.js";

/** Where a product's own catalog does not list a code, its siblings' are asked, in this order. */
const WEIXIN: readonly Product[] = ["offiaccount", "openplatform", "miniprogram", "channels"];

/**
 * What a code means.
 *
 * The number alone does not say: products share numbers, and some mean something else below one
 * path. A row that names the path comes first, then the product's common row, then the rows of the
 * other products on the same host.
 *
 * @param path - Path of the call, without its query.
 * @returns `undefined` for a code that the catalog does not list.
 */
export function lookUp(product: Product, code: Code, path = ""): CatalogEntry | undefined {
  const own = catalogOf(product).find(code, path);
  if (own?.path !== undefined || familyOf(product) !== "weixin") return own;
  let common = own;
  for (const sibling of WEIXIN) {
    if (sibling === product) continue;
    const entry = catalogOf(sibling).find(code, path);
    if (entry?.path !== undefined) return entry;
    common ??= entry;
  }
  return common;
}

/** Every meaning in a product's own catalog. */
export function listCodes(product: Product): readonly CatalogEntry[] {
  return catalogOf(product).entries();
}
