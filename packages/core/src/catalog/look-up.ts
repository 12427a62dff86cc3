import type { CatalogEntry, CatalogRow, Code } from "./entry.js";
import { offiaccount } from "./offiaccount.gen.js";
import { payV2 } from "./pay-v2.gen.js";
import { payV3 } from "./pay-v3.gen.js";
import { familyOf, type Product } from "./product.js";
import { wecom } from "./wecom.gen.js";

const CATALOGS: Readonly<Partial<Record<Product, readonly CatalogRow[]>>> = {
  offiaccount,
  wecom,
  "pay-v2": payV2,
  "pay-v3": payV3,
};

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
  const own = find(product, code, path);
  if (own?.path !== undefined || familyOf(product) !== "weixin") return own;
  let common = own;
  for (const sibling of WEIXIN) {
    if (sibling === product) continue;
    const entry = find(sibling, code, path);
    if (entry?.path !== undefined) return entry;
    common ??= entry;
  }
  return common;
}

/** Every meaning in a product's own catalog; none for a product that has no catalog yet. */
export function listCodes(product: Product): readonly CatalogEntry[] {
  return [...indexOf(product).values()].flat();
}

/** In one product's catalog: the entry with the longest fitting path, else the one without. */
function find(product: Product, code: Code, path: string): CatalogEntry | undefined {
  let best: CatalogEntry | undefined;
  for (const entry of indexOf(product).get(code) ?? []) {
    const prefix = entry.path ?? "";
    if (path.startsWith(prefix) && prefix.length >= (best?.path?.length ?? 0)) best = entry;
  }
  return best;
}

// Built when a product's first error arrives, so that importing the catalog costs nothing more.
const indexes = new Map<Product, ReadonlyMap<Code, readonly CatalogEntry[]>>();

function indexOf(product: Product): ReadonlyMap<Code, readonly CatalogEntry[]> {
  const known = indexes.get(product);
  if (known !== undefined) return known;
  const index = new Map<Code, CatalogEntry[]>();
  for (const row of CATALOGS[product] ?? []) {
    const entry = toEntry(row);
    const entries = index.get(entry.code);
    if (entries === undefined) index.set(entry.code, [entry]);
    else entries.push(entry);
  }
  indexes.set(product, index);
  return index;
}

function toEntry([code, name, kind, en, zh, path, retryAfter]: CatalogRow): CatalogEntry {
  return {
    code,
    name,
    kind,
    title: { en, zh },
    ...(path !== undefined && { path }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
