import { FAMILIES, KINDS, PRODUCTS } from "./catalog.js";

const PRODUCT_IDS = Object.keys(PRODUCTS);
const KIND_IDS = Object.keys(KINDS);

/**
 * What the look-up page searches, loaded once.
 *
 * @returns `families`, `products`, `kinds` and `rows`: family, products and kind as positions in those
 *   lists, then status, code, name, English, Chinese, WeChat's own words.
 */
export function searchIndex(pages) {
  const rows = pages.flatMap(({ family, code, meanings }) =>
    meanings.map(({ products, name, title, wire, kind, error }) => [
      FAMILIES.indexOf(family),
      products.map((each) => PRODUCT_IDS.indexOf(each)),
      KIND_IDS.indexOf(kind),
      error.status,
      code,
      name,
      title.en,
      title.zh,
      wire.join(" "),
    ]),
  );
  return { families: FAMILIES, products: PRODUCT_IDS, kinds: KIND_IDS, rows };
}
