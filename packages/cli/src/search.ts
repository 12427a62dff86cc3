import { FOUND, NOT_FOUND, type Answer } from "./answer.js";
import { clip, sanitizeForTerminal, padEnd } from "./columns.js";
import { explainMeaning, merge, type Explanation } from "./explanation.js";
import { allMeanings } from "./meanings.js";
import type { Meaning } from "./meaning.js";
import { rankOf, toNeedles } from "./rank.js";
import { toJson, toRecord } from "./record.js";
import type { Output } from "./output.js";
import { holdsAt, type Location } from "./location.js";

const MAX_LINES = 20;

/** Answers `--search "refresh token"`: the codes that speak of all the words, one a line. */
export function search(query: string, where: Location, json: boolean, output: Output): Answer {
  const hits = hitsOf(query, where);
  const exitStatus = hits.length > 0 ? FOUND : NOT_FOUND;
  if (json) {
    const records = hits.map((hit) => toRecord(explainMeaning(hit, where)));
    return { exitStatus, output: toJson(records) };
  }
  const { messages, screen } = output;
  const lines = merge(hits.map((hit) => explainMeaning(hit, where)));
  if (lines.length === 0)
    return { exitStatus, notice: `${messages.noHits(clip(sanitizeForTerminal(query), 80))}\n` };
  const shown = lines.slice(0, MAX_LINES);
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [screen.paint("dim", messages.more(rest))];
  return { exitStatus, output: [...toLines(shown, output), ...more, ""].join("\n") };
}

/** How many codes a search finds. */
export function countHits(query: string, where: Location): number {
  return merge(hitsOf(query, where).map((hit) => explainMeaning(hit))).length;
}

/** Best first; what fits as well, words before numbers, in the order of products and codes. */
function hitsOf(query: string, where: Location): readonly Meaning[] {
  const needles = toNeedles(query);
  if (needles.length === 0) return [];
  return allMeanings()
    .flatMap((meaning) => {
      const rank = rankOf(meaning, needles);
      return rank !== undefined && holdsAt(where, meaning) ? [{ meaning, rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank || numberRank(a.meaning) - numberRank(b.meaning))
    .map(({ meaning }) => meaning);
}

/** Among WeChat Pay's, words are what is sent today. */
function numberRank({ entry }: Meaning): number {
  return Number(typeof entry.code === "number");
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
