import type { Kind } from "@wechat-errors/core";
import { FOUND, NOT_FOUND, type Answer } from "./answer.js";
import { clip, sanitizeForTerminal } from "./columns.js";
import { explainKind, explainMeaning, merge } from "./explanation.js";
import { meaningsOf } from "./meanings.js";
import { printBriefly, printFully } from "./print.js";
import { toJson, toRecord } from "./record.js";
import { countHits } from "./search.js";
import type { Output } from "./output.js";
import type { Location } from "./location.js";
import { isKind } from "./target.js";

/** Answers `wechat-errors 40163`: every meaning of a code or a name, the likeliest first. */
export function explain(word: string, where: Location, json: boolean, output: Output): Answer {
  const { here, elsewhere } = meaningsOf(word, where);
  const kind = word.toLowerCase();
  if (here.length + elsewhere.length === 0 && isKind(kind))
    return explainKindAlone(kind, json, output);
  const isZero = /^0+$/.test(word);
  const exitStatus = here.length > 0 || isZero ? FOUND : NOT_FOUND;
  const explanations = here.map((meaning) => explainMeaning(meaning, where));
  if (json) return { exitStatus, output: toJson(explanations.map(toRecord)) };

  const count = merge(elsewhere.map((meaning) => explainMeaning(meaning))).length;
  const { messages, screen } = output;
  const others = count === 0 ? [] : [screen.paint("dim", messages.elsewhere(count, shownOf(word)))];
  const [likeliest, ...rest] = merge(explanations);
  if (likeliest !== undefined) {
    const also = rest.map((each) => printBriefly(each, output));
    if (also.length > 0) also.unshift(messages.canAlsoMean);
    return { exitStatus, output: paragraphs(printFully(likeliest, output), ...also, ...others) };
  }
  if (isZero) return { exitStatus, output: paragraphs(messages.zero) };
  const notice = [...notFound(word, where, count > 0, output), ...others, ""].join("\n");
  return { exitStatus, notice };
}

/** Answers `wechat-errors urn:wechat-errors:credential`, the type of a problem without a code. */
export function explainKindAlone(kind: Kind, json: boolean, output: Output): Answer {
  const explanation = explainKind(kind);
  return {
    exitStatus: FOUND,
    output: json ? toJson([toRecord(explanation)]) : paragraphs(printFully(explanation, output)),
  };
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}

function notFound(
  word: string,
  where: Location,
  isElsewhere: boolean,
  { messages }: Output,
): string[] {
  const shown = shownOf(word);
  if (isElsewhere) return [messages.notFoundHere(shown)];
  // Nearly every number is part of some other: only words are worth a search.
  const hits = /^[+-]?\d+$/.test(word) ? 0 : countHits(word, where);
  return [messages.notFound(shown), ...(hits === 0 ? [] : [messages.searchFor(shown, hits)])];
}

function shownOf(word: string): string {
  return clip(sanitizeForTerminal(word), 80);
}
