import { findCodes, listCodes } from "@wechat-errors/core";
import { barePath, holdsAt, type Location } from "./location.js";
import type { Meaning } from "./meaning.js";
import { PRODUCT_IDS, PRODUCTS } from "./products.js";

/** What a word or number can mean, the likeliest first. */
export interface Meanings {
  /** At the given place; everywhere, where none is given. */
  readonly here: readonly Meaning[];
  readonly elsewhere: readonly Meaning[];
}

/** Every meaning of every code. */
export function allMeanings(): readonly Meaning[] {
  return PRODUCT_IDS.flatMap((product) => listCodes(product).map((entry) => ({ product, entry })));
}

/** @param word - A code or a symbolic name, in capitals or not. */
export function meaningsOf(word: string, where: Location): Meanings {
  const code = word.toUpperCase();
  const number = /^[+-]?\d{1,15}$/.test(code) ? String(Number(code)) : undefined;
  const words = [...new Set([number ?? code, code])];
  const found = PRODUCT_IDS.flatMap((product) =>
    words.flatMap((each) => findCodes(product, each).map((entry) => ({ product, entry }))),
  ).sort(byLikelihood(where));
  return {
    here: found.filter((meaning) => holdsAt(where, meaning)),
    elsewhere: found.filter((meaning) => !holdsAt(where, meaning)),
  };
}

/**
 * Location a path is given, what is said of this very path comes first. Else host by host, on each what
 * holds for all paths first: it is what a reply means of which nothing else is known.
 */
function byLikelihood(where: Location): (a: Meaning, b: Meaning) => number {
  const path = barePath(where);
  const fit = ({ entry }: Meaning): number =>
    entry.path !== undefined && path?.startsWith(entry.path) === true ? entry.path.length : 0;
  return (a, b) =>
    fit(b) - fit(a) ||
    hostRank(a) - hostRank(b) ||
    Number(a.entry.path !== undefined) - Number(b.entry.path !== undefined) ||
    productRank(a) - productRank(b);
}

function productRank({ product }: Meaning): number {
  return PRODUCT_IDS.indexOf(product);
}

const HOSTS = [...new Set(Object.values(PRODUCTS).map(({ host }) => host))];

function hostRank({ product }: Meaning): number {
  return HOSTS.indexOf(PRODUCTS[product].host);
}
