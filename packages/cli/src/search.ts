import type { Language } from "@wechat-errors/core";
import { FOUND, NOT_FOUND, type Answer } from "./answer.js";
import { clip, sanitizeForTerminal, padEnd } from "./columns.js";
import { explainMeaning, merge, type Explanation } from "./explanation.js";
import { allMeanings } from "./meanings.js";
import type { Meaning } from "./meaning.js";
import { toJson, toRecord } from "./record.js";
import type { Output } from "./output.js";
import { holdsAt, type Location } from "./location.js";

const MAX_LINES = 20;

/** Answers `--search "refresh token"`: the codes that speak of all the words, one a line. */
export function search(query: string, where: Location, json: boolean, output: Output): Answer {
  const hits = hitsOf(query, where, output.language);
  const exitStatus = hits.length > 0 ? FOUND : NOT_FOUND;
  if (json) {
    const records = hits.map((hit) => toRecord(explainMeaning(hit, where)));
    return { exitStatus, output: toJson(records) };
  }
  const { messages, screen } = output;
  const lines = merge(hits.map((hit) => explainMeaning(hit, where)));
  if (lines.length === 0)
    return { exitStatus, notice: `${messages.noHits(sanitizeForTerminal(query))}\n` };
  const shown = lines.slice(0, MAX_LINES);
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [screen.paint("dim", messages.more(rest))];
  return { exitStatus, output: [...toLines(shown, output), ...more, ""].join("\n") };
}

/** How many codes a search finds. */
export function countHits(query: string, where: Location): number {
  return merge(hitsOf(query, where, "en").map((hit) => explainMeaning(hit))).length;
}

/**
 * Best first: a name has all the words, or a title has all of them as whole words. Then in the order
 * of products and codes.
 */
function hitsOf(query: string, where: Location, language: Language): readonly Meaning[] {
  const needles = fold(query).split(/\s+/).filter(Boolean);
  const rank = ({ entry }: Meaning): number => {
    const title = ` ${fold(entry.title[language]).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
    if (needles.every((needle) => fold(entry.name).includes(needle))) return 0;
    return needles.every((needle) => title.includes(` ${needle} `)) ? 0 : 1;
  };
  return allMeanings()
    .filter(({ entry }) => {
      const { code, name, title } = entry;
      const text = fold([code, name, name.replaceAll("_", " "), title.en, title.zh].join("\n"));
      return needles.every((needle) => text.includes(needle));
    })
    .filter((meaning) => holdsAt(where, meaning))
    .sort((a, b) => rank(a) - rank(b));
}

/** Capitals and full-width letters are the same to who searches. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function toLines(shown: readonly Explanation[], { language, screen }: Output): readonly string[] {
  const products = shown.map(({ places }) =>
    [...new Set(places.map((each) => each.product))].join(", "),
  );
  const codeColumns = Math.max(...shown.map(({ code }) => String(code).length)) + 2;
  const productColumns = Math.max(...products.map((product) => product.length)) + 2;
  return shown.map(({ code, title }, index) => {
    const product = screen.paint("dim", padEnd(products[index]!, productColumns));
    const width = screen.columns - codeColumns - productColumns;
    const text = screen.isTerminal ? clip(title[language], width) : title[language];
    return screen.paint("bold", padEnd(String(code), codeColumns)) + product + text;
  });
}
