import { FOUND, NOT_FOUND, type Answer } from "./answer.js";
import { harmless } from "./columns.js";
import { explainMeaning, merge } from "./explanation.js";
import { meaningsOf } from "./meanings.js";
import { printBriefly, printFully } from "./print.js";
import { toJson, toRecord } from "./record.js";
import { countHits } from "./search.js";
import type { Voice } from "./voice.js";
import type { Where } from "./where.js";

/** Answers `wechat-errors 40163`: every meaning of a code or a name, the likeliest first. */
export function explain(word: string, where: Where, json: boolean, voice: Voice): Answer {
  const { here, elsewhere } = meaningsOf(word, where);
  const isZero = /^0+$/.test(word);
  const exitStatus = here.length > 0 || isZero ? FOUND : NOT_FOUND;
  const explanations = here.map((meaning) => explainMeaning(meaning, where));
  if (json) return { exitStatus, output: toJson(explanations.map(toRecord)) };

  const count = merge(elsewhere.map((meaning) => explainMeaning(meaning))).length;
  const { words, screen } = voice;
  const others = count === 0 ? [] : [screen.paint("dim", words.elsewhere(count, harmless(word)))];
  const [likeliest, ...rest] = merge(explanations);
  if (likeliest !== undefined) {
    const also = rest.map((each) => printBriefly(each, voice));
    if (also.length > 0) also.unshift(words.canAlsoMean);
    return { exitStatus, output: paragraphs(printFully(likeliest, voice), ...also, ...others) };
  }
  if (isZero) return { exitStatus, output: paragraphs(words.zero) };
  const notice = [...notFound(word, where, count > 0, voice), ...others, ""].join("\n");
  return { exitStatus, notice };
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

function notFound(word: string, where: Where, isElsewhere: boolean, { words }: Voice): string[] {
  const shown = harmless(word);
  if (isElsewhere) return [words.notFoundHere(shown)];
  // Nearly every number is part of some other: only words are worth a search.
  const hits = /^[+-]?\d+$/.test(word) ? 0 : countHits(word, where);
  return [words.notFound(shown), ...(hits === 0 ? [] : [words.searchFor(shown, hits)])];
}
