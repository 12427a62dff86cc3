import type { Code } from "../catalog/entry.js";
import { PRODUCTS, type Product } from "../catalog/product.js";

/** A code as options name it. */
export interface CodeKey {
  /** `undefined` for the code of whichever product. */
  readonly product: Product | undefined;
  readonly code: Code;
}

const KEY = /^(?:([a-z0-9-]+):)?(-?\d{1,15}|[A-Z][A-Z0-9_]{0,63})$/;

/** Reads `40003`, `"40003"`, `"SIGN_ERROR"`, `"wecom:40003"`; `undefined` for what names no code. */
export function readCodeKey(key: unknown): CodeKey | undefined {
  const [, product, word] = (isText(key) ? KEY.exec(String(key)) : null) ?? [];
  if (word === undefined || !(product === undefined || isProduct(product))) return undefined;
  return { product, code: /\d$/.test(word) && !/[A-Z]/.test(word) ? Number(word) : word };
}

function isText(key: unknown): key is string | number {
  return typeof key === "string" || typeof key === "number";
}

function isProduct(word: string): word is Product {
  return (PRODUCTS as readonly string[]).includes(word);
}
