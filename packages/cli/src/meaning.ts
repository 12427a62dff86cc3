import type { CatalogEntry, Product } from "@wechat-errors/core";

/** One meaning of a code in one product. */
export interface Meaning {
  readonly product: Product;
  readonly entry: CatalogEntry;
}
