import { PRODUCTS } from "./catalog.js";

const FAMILIES = [...new Set(Object.values(PRODUCTS))];
const PRODUCT_IDS = Object.keys(PRODUCTS);

/**
 * What the look-up page searches, loaded once.
 *
 * @returns `families`, `products` and `rows`: family and product as positions in those lists, code,
 *   name, status, English, Chinese, WeChat's own words.
 */
export function searchIndex(pages) {
  const rows = pages.flatMap(({ family, code, meanings }) =>
    meanings.map(({ product, name, title, wire, error }) => [
      FAMILIES.indexOf(family),
      PRODUCT_IDS.indexOf(product),
      code,
      name,
      error.status,
      title.en,
      title.zh,
      wire.join(" "),
    ]),
  );
  return { families: FAMILIES, products: PRODUCT_IDS, rows };
}
