import type { Meaning } from "./meaning.js";
import { wireWordsOf } from "./wire-words.js";

/** A text to search in, or for: small letters and figures, one space between words. */
type Folded = string;

/** What WeChat appends to its words, which differs from reply to reply. */
const SUFFIX = /[\s,]*\b(?:rid:|hints?:\s*\[|more info at|from ip:)[^]*$/i;
/** Addresses, which stand in the midst of its words. */
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\bipv6\b|::ffff:/gi;

/**
 * The words of a search, as people type them or paste them from an `errmsg`. What is written as one,
 * like `access_token`, stays together.
 */
export function toNeedles(query: string): readonly Folded[] {
  const words = query.normalize("NFKC").replace(SUFFIX, "").replace(ADDRESS, " ").trim();
  return (words === "" ? query : words).split(/\s+/).map(fold).filter(Boolean);
}

/**
 * How well a meaning fits the words, 0 best; `undefined` where it lacks one of them. First come
 * WeChat's own words, then all words in one text, then in several; whole words before parts of words.
 */
export function rankOf(meaning: Meaning, needles: readonly Folded[]): number | undefined {
  const { code, name, title } = meaning.entry;
  const wire = wireWordsOf(meaning).map(fold);
  const others = [fold(`${code} ${name}`), fold(title.en), fold(title.zh)];
  const texts = [...wire, ...others];
  const all = texts.join(" | ");
  if (!needles.every((needle) => all.includes(needle))) return undefined;

  const phrase = needles.join(" ");
  if (wire.includes(phrase)) return 0;
  if (wire.some((text) => hasWord(text, phrase))) return 1;
  const hasAll = (text: string): boolean => needles.every((needle) => hasWord(text, needle));
  if (wire.some(hasAll)) return 2;
  if (others.some(hasAll)) return 3;
  if (hasAll(all)) return 4;
  return texts.some((text) => needles.every((needle) => text.includes(needle))) ? 5 : 6;
}

/** Whole words; Chinese writes none apart, so there any part is one. */
function hasWord(text: Folded, word: Folded): boolean {
  return /\p{sc=Han}/u.test(word) ? text.includes(word) : ` ${text} `.includes(` ${word} `);
}

/** Capitals, full-width letters and punctuation are the same to who searches. */
function fold(text: string): Folded {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
