import { Catalog } from "../catalog/catalog.js";
import type { Product } from "../catalog/product.js";

const catalogs = new Map<Product, Catalog>();

/**
 * One product's catalog, read from its file when the product's first error arrives: an app's start
 * should not wait for four thousand codes that it may never meet. Node only,
 * and unbundled: see "#catalogs" in package.json.
 */
export function catalogOf(product: Product): Catalog {
  let catalog = catalogs.get(product);
  if (catalog === undefined) {
    catalog = new Catalog(read(product));
    catalogs.set(product, catalog);
  }
  return catalog;
}

// Read, not loaded: of a module Node would keep the source beside the text.
function read(product: Product): string {
  // Not imported: this entry is to run where there is no such module.
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const file = new URL(`../rows/${product}.cjs`, import.meta.url);
  try {
    const module = readFileSync(file, "utf8");
    return module.slice(module.indexOf("`") + 1, module.lastIndexOf("`"));
  } catch (error) {
    // Without its catalog a code is unknown, and still there.
    process.emitWarning(`wechat-errors cannot read its catalog: ${String(error)}`);
    return "";
  }
}
