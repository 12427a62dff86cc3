import { KINDS } from "@wechat-errors/core";
import { columnsOf, padEnd, wrap } from "./columns.js";
import type { Explanation, Place } from "./explanation.js";
import { PRODUCTS } from "./products.js";
import { REMEDIES } from "./remedies.js";
import type { Style } from "./screen.js";
import type { Voice } from "./voice.js";
import type { Words } from "./words.js";

/** A label with its text. */
export type Field = readonly [label: string, text: string];

const COLOURS: Readonly<Record<string, Style>> = { error: "red", warn: "yellow" };

/** One meaning in full. */
export function printFully(
  explanation: Explanation,
  voice: Voice,
  extra: readonly Field[] = [],
): string {
  const { words, screen, language } = voice;
  const { status, level, title } = explanation;
  const { labels } = words;
  const fields: readonly Field[] = [
    [labels.where, wherever(explanation.places, voice)],
    [labels.kind, kindOf(explanation, voice)],
    [labels.status, words.status(status, level)],
    ...adviceOf(explanation, voice),
    ...extra,
  ];
  return [
    headingOf(explanation, voice),
    ...wrap(title[language], screen.columns),
    "",
    ...printFields(fields, 2, voice),
  ].join("\n");
}

/** One meaning in fewer lines: what else a code can mean. */
export function printBriefly(explanation: Explanation, voice: Voice): string {
  const { words, screen, language } = voice;
  const { status, level, title } = explanation;
  const { labels } = words;
  const fields: readonly Field[] = [
    [labels.where, wherever(explanation.places, voice)],
    [labels.kind, `${kindOf(explanation, voice)} → ${words.status(status, level)}`],
    ...adviceOf(explanation, voice),
  ];
  return [
    `  ${headingOf(explanation, voice)}`,
    ...wrap(title[language], screen.columns - 2).map((line) => `  ${line}`),
    ...printFields(fields, 4, voice),
  ].join("\n");
}

/** Labels in one column, texts in the next. */
function printFields(
  fields: readonly Field[],
  indent: number,
  { screen }: Voice,
): readonly string[] {
  const labelColumns = Math.max(...fields.map(([label]) => columnsOf(label))) + 2;
  return fields.flatMap(([label, text]) =>
    wrap(text, screen.columns - indent - labelColumns).map((line, index) => {
      const shown = padEnd(index === 0 ? label : "", labelColumns);
      return " ".repeat(indent) + screen.paint("dim", shown) + line;
    }),
  );
}

function kindOf({ kind, level }: Explanation, { screen }: Voice): string {
  const colour = COLOURS[level];
  return colour === undefined ? kind : screen.paint(colour, kind);
}

function adviceOf(explanation: Explanation, { words, language }: Voice): readonly Field[] {
  return [
    [words.labels.do, REMEDIES[explanation.remedy][language]],
    [words.labels.retry, retryOf(explanation, words)],
  ];
}

function headingOf({ code, name, kind }: Explanation, { screen, words }: Voice): string {
  const first = screen.paint("bold", code === undefined ? words.noCode : String(code));
  const second = name ?? kind;
  return second === code ? first : `${first}  ${screen.paint("cyan", second)}`;
}

/** Product by product, with its paths: `Official Account (api.weixin.qq.com): /sns/*`. */
function wherever(places: readonly Place[], { language }: Voice): string {
  const products = [...new Set(places.map(({ product }) => product))];
  return products
    .map((product) => {
      const { name, host } = PRODUCTS[product];
      const paths = places.flatMap((each) => (each.product === product ? (each.path ?? []) : []));
      const shown = paths.map((path) => (path.endsWith("/") ? `${path}*` : path)).join(", ");
      return `${name[language]} (${host})${shown && `: ${shown}`}`;
    })
    .join("; ");
}

function retryOf(explanation: Explanation, { retry }: Words): string {
  const { retryable, remedy, kind, retryAfter, retryAfterSeconds: seconds } = explanation;
  const clock = retryAfter ?? KINDS[kind].retryAfter;
  if (remedy === "investigate") return retry.unknown;
  if (!retryable && remedy !== "query_outcome") return retry.never;
  if (seconds === undefined) return retryable ? retry.now : retry.query;
  if (!retryable) return retry.queryAfter(seconds);
  return clock === "day" || clock === "month" ? retry[clock](seconds) : retry.after(seconds);
}
