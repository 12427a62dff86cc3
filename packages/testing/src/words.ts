import type { CatalogEntry, Product } from "@wechat-errors/core";
import { WIRE } from "./wire.gen.js";

/** What WeChat itself says with a code; the code's name in small letters where nobody has noted it. */
export function wordsOf({ code, name }: CatalogEntry, product: Product): string {
  return noted(product, code, name) ?? name.toLowerCase().replaceAll("_", " ");
}

function noted(product: Product, code: CatalogEntry["code"], name: string): string | undefined {
  words ??= read();
  return words.get(`${product}\t${code}\t${name}`) ?? words.get(`${code}\t${name}`);
}

let words: ReadonlyMap<string, string> | undefined;

/** By product, and by the meaning alone: products on one host share their rows. */
function read(): ReadonlyMap<string, string> {
  const byMeaning = new Map<string, string>();
  for (const line of WIRE.split("\n")) {
    const [product = "", code = "", name = "", wire = ""] = line.split("\t");
    const [first = ""] = wire.split(" | ");
    byMeaning.set(`${product}\t${code}\t${name}`, first);
    byMeaning.set(`${code}\t${name}`, byMeaning.get(`${code}\t${name}`) ?? first);
  }
  return byMeaning;
}
