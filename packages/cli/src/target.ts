import { KINDS, type Kind, type Product } from "@wechat-errors/core";
import type { Location } from "./location.js";
import { PRODUCT_IDS, PRODUCTS } from "./products.js";

/** What a problem's `type` or a code with its product points at. */
export type Target = { readonly code: string; readonly where: Location } | { readonly kind: Kind };

/** How the products are called before a code: the four on api.weixin.qq.com share their numbers. */
export const FAMILIES: readonly string[] = ["weixin", ...PRODUCT_IDS];

/** `wecom:40003`, `urn:wechat-errors:weixin:40163`, `https://errors.example.com/pay-v3/SIGN_ERROR`. */
const CODE = /(?:^|[^\w-])([a-z][a-z0-9-]*)[:/]([^:/?#\s]+)$/i;
/** `urn:wechat-errors:credential`, `https://errors.example.com/credential`. */
const KIND = /[:/#?=&]([a-z_]+)$/i;
/** The page to which WeCom's errmsg leads. */
const WECOM_PAGE = /^https?:\/\/open\.work\.weixin\.qq\.com\/.*[?&]e=(-?\d+)/i;

/** @returns `undefined` for what has a colon and is nothing of the kind. */
export function readTarget(word: string): Target | undefined {
  const text = word.trim().replace(/\/$/, "");
  const page = WECOM_PAGE.exec(text)?.[1];
  if (page !== undefined) return { code: page, where: { product: "wecom" } };
  const [, family = "", code = ""] = CODE.exec(text) ?? [];
  const where = whereOf(family.toLowerCase());
  if (where !== undefined) return { code, where };
  const kind = KIND.exec(text)?.[1]?.toLowerCase();
  return kind !== undefined && isKind(kind) ? { kind } : undefined;
}

export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

export function isProduct(word: unknown): word is Product {
  return typeof word === "string" && Object.hasOwn(PRODUCTS, word);
}

function whereOf(family: string): Location | undefined {
  if (family === "weixin") return { host: PRODUCTS.offiaccount.host };
  return isProduct(family) ? { product: family } : undefined;
}
