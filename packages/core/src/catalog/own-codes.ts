import type { CatalogEntry, Code } from "./entry.js";
import type { Product } from "./product.js";

/** A row of the user's own, and the product that it is of: `undefined` for any. */
export interface OwnCode {
  readonly product: Product | undefined;
  readonly entry: CatalogEntry;
}

/** What codes mean to this user, before all that the catalog says. */
export class OwnCodes {
  readonly #rows = new Map<Code, readonly OwnCode[]>();

  constructor(rows: readonly OwnCode[]) {
    // A row that names a product is asked before one for all.
    const sorted = [...rows].sort(
      (a, b) => Number(b.product !== undefined) - Number(a.product !== undefined),
    );
    for (const row of sorted)
      this.#rows.set(row.entry.code, [...(this.#rows.get(row.entry.code) ?? []), row]);
  }

  /** @param path - Path of the call, without its query. */
  find(product: Product, code: Code, path = ""): CatalogEntry | undefined {
    const fits = (row: OwnCode): boolean =>
      (row.product ?? product) === product && path.startsWith(row.entry.path ?? "");
    return this.#rows.get(code)?.find(fits)?.entry;
  }
}
