import { findCodes, listCodes, type CatalogEntry } from "@wechat-errors/core";
import { expect, test } from "vitest";
import { PRODUCTS } from "../support/products.js";

// Of every ninth entry: what is sought is compared with all there is.
const sought = (product: (typeof PRODUCTS)[number]) =>
  listCodes(product).filter((_, at) => at % 9 === 0);

test.each(PRODUCTS)(
  "%s: a code or a name finds all that it means there, and no more",
  (product) => {
    const entries = listCodes(product);
    const meaning = (word: string): readonly CatalogEntry[] =>
      entries.filter(({ code, name }) => String(code) === word || name === word);
    expect(sought(product)).not.toEqual([]);
    for (const { code, name } of sought(product))
      for (const word of [String(code), name]) {
        expect(findCodes(product, word)).toEqual(meaning(word));
        expect(findCodes(product, word.toLowerCase())).toEqual(findCodes(product, word));
      }
  },
);

test("a part of a code or of a name, a kind and an empty word find nothing", () => {
  for (const word of ["4016", "CODE_ALREADY", "reauthorize", "", "\t"])
    expect(findCodes("offiaccount", word), word).toEqual([]);
});
