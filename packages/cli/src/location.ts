import { lookUp, productOf, type Product } from "@wechat-errors/core";
import type { Meaning } from "./meaning.js";
import { mainHost, PRODUCTS } from "./products.js";

/** Location a code was seen, as far as the user says. */
export interface Location {
  readonly product?: Product;
  readonly host?: string;
  /** With its query, if it came with one: its values are cut from WeChat's messages. */
  readonly path?: string;
}

/** The path as codes are looked up by it: without its query. */
export function barePath({ path }: Location): string | undefined {
  return path?.replace(/[?#].*$/s, "");
}

/** The product that answers there, where host or product are known. */
export function productAt(where: Location): Product | undefined {
  const { product, host } = where;
  return product ?? (host === undefined ? undefined : productOf(host, barePath(where)));
}

/**
 * True where a code has this meaning at the given place. A path decides as it does for a reply: the
 * row that the catalog gives for it, and no other. Without one, all rows of the product count.
 */
export function holdsAt(where: Location, { product, entry }: Meaning): boolean {
  const { host } = PRODUCTS[product];
  const path = barePath(where);
  if (where.host !== undefined && mainHost(where.host) !== host) return false;
  if (where.product !== undefined && PRODUCTS[where.product].host !== host) return false;
  const asked = where.product ?? (path === undefined ? undefined : productOf(host, path));
  if (asked === undefined) return true;
  // Products of one host share codes: what the product's own catalog lacks, a sibling's may have.
  return (
    lookUp(asked, entry.code, path) === entry || (path === undefined && product === where.product)
  );
}
