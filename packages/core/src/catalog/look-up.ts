import { catalogOf } from "#catalogs";
import { closestFirst, firstFitting, type Catalog } from "./catalog.js";
import type { CatalogEntry, Code } from "./entry.js";
import { familyOf, type Product } from "./product.js";

/** Where a product's own catalog does not list a code, its siblings' are asked, in this order. */
const WEIXIN: readonly Product[] = ["offiaccount", "openplatform", "miniprogram", "channels"];

/**
 * What a code means.
 *
 * The number alone does not say: products share numbers, and some mean something else below one
 * path or for one method. A row that names the path comes first, the longest one before all, then
 * the product's common row, then the rows of the other products on the same host.
 *
 * @param path - Path of the call, without its query.
 * @param method - HTTP method of the call, in either case.
 * @returns `undefined` for a code that the catalog does not list.
 */
export function lookUp(
  product: Product,
  code: Code,
  path = "",
  method?: string,
): CatalogEntry | undefined {
  return firstFitting(meaningsOf(product, code), path, method?.toUpperCase());
}

type Catalogs = (product: Product) => Catalog | undefined;

/** What a code means in the catalogs that are given: `lookUp` without the others. */
export function lookUpIn(
  catalogs: Catalogs,
  product: Product,
  code: Code,
  path = "",
  method?: string,
): CatalogEntry | undefined {
  return firstFitting(meaningsIn(catalogs, product, code), path, method?.toUpperCase());
}

const known = new Map<Product, Map<Code, readonly CatalogEntry[]>>();

/** Every meaning that a code of a product may have, in the order in which they are asked. */
function meaningsOf(product: Product, code: Code): readonly CatalogEntry[] {
  let codes = known.get(product);
  if (codes === undefined) known.set(product, (codes = new Map<Code, readonly CatalogEntry[]>()));
  let meanings = codes.get(code);
  if (meanings === undefined) {
    meanings = meaningsIn(catalogOf, product, code);
    // Unknown codes are not remembered: there is no limit to how many may come.
    if (meanings.length > 0) codes.set(code, meanings);
  }
  return meanings;
}

function meaningsIn(catalogs: Catalogs, product: Product, code: Code): readonly CatalogEntry[] {
  const siblings = familyOf(product) === "weixin" ? WEIXIN : [];
  return [...new Set([product, ...siblings])]
    .flatMap((each) => catalogs(each)?.meanings(code) ?? [])
    .sort(closestFirst);
}

/** Every meaning in a product's own catalog. */
export function listCodes(product: Product): readonly CatalogEntry[] {
  return catalogOf(product).entries();
}

/**
 * Every meaning that a code or a symbolic name has in a product's own catalog, whatever the path.
 *
 * @param word - `40163`, `CODE_BEEN_USED`, in capitals or not.
 * @returns none for a word that the catalog does not list.
 */
export function findCodes(product: Product, word: string): readonly CatalogEntry[] {
  const catalog = catalogOf(product);
  const sought = word.toUpperCase();
  // By the lines, of which most need not be read.
  return [...catalog.lines()]
    .filter(
      ([code, lines]) =>
        code.toUpperCase() === sought ||
        lines.some((line) => line.startsWith(`${sought}\t`, code.length + 1)),
    )
    .flatMap(([code]) => catalog.entriesOf(code))
    .filter(({ code, name }) => String(code).toUpperCase() === sought || name === sought);
}
