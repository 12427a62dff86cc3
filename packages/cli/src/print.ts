import { KINDS } from "@wechat-errors/core";
import { columnsOf, padEnd, wrap } from "./columns.js";
import type { Explanation, Place } from "./explanation.js";
import { PRODUCTS } from "./products.js";
import { REMEDIES } from "./remedies.js";
import type { Style } from "./screen.js";
import type { Output } from "./output.js";
import type { Messages } from "./messages.js";

/** A label with its text. */
export type Field = readonly [label: string, text: string];

const COLOURS: Readonly<Record<string, Style>> = { error: "red", warn: "yellow" };

/** One meaning in full. */
export function printFully(
  explanation: Explanation,
  output: Output,
  extra: readonly Field[] = [],
): string {
  const { messages, screen, language } = output;
  const { status, level, title } = explanation;
  const { labels } = messages;
  const fields: readonly Field[] = [
    ...whereField(explanation, output),
    [labels.kind, kindOf(explanation, output)],
    [labels.status, messages.status(status, level)],
    ...adviceOf(explanation, output),
    ...linkOf(explanation, output),
    ...extra,
  ];
  return [
    headingOf(explanation, output),
    ...wrap(title[language], screen.columns),
    "",
    ...printFields(fields, 2, output),
  ].join("\n");
}

/** One meaning in fewer lines: what else a code can mean. */
export function printBriefly(explanation: Explanation, output: Output): string {
  const { messages, screen, language } = output;
  const { status, level, title } = explanation;
  const { labels } = messages;
  const fields: readonly Field[] = [
    ...whereField(explanation, output),
    [labels.kind, `${kindOf(explanation, output)} → ${messages.status(status, level)}`],
    ...adviceOf(explanation, output),
  ];
  return [
    `  ${headingOf(explanation, output)}`,
    ...wrap(title[language], screen.columns - 2).map((line) => `  ${line}`),
    ...printFields(fields, 4, output),
  ].join("\n");
}

/** Labels in one column, texts in the next. */
function printFields(
  fields: readonly Field[],
  indent: number,
  { screen }: Output,
): readonly string[] {
  const labelColumns = Math.max(...fields.map(([label]) => columnsOf(label))) + 2;
  return fields.flatMap(([label, text]) =>
    wrap(text, screen.columns - indent - labelColumns).map((line, index) => {
      const shown = padEnd(index === 0 ? label : "", labelColumns);
      return " ".repeat(indent) + screen.paint("dim", shown) + line;
    }),
  );
}

function kindOf({ kind, level }: Explanation, { screen }: Output): string {
  const colour = COLOURS[level];
  return colour === undefined ? kind : screen.paint(colour, kind);
}

function adviceOf(explanation: Explanation, { messages, language }: Output): readonly Field[] {
  return [
    [messages.labels.do, REMEDIES[explanation.remedy][language]],
    [messages.labels.retry, retryOf(explanation, messages)],
  ];
}

/** WeCom's own page on a code, which also looks into a call by its hint. */
function linkOf({ code, places }: Explanation, { messages }: Output): readonly Field[] {
  if (typeof code !== "number" || places[0]?.product !== "wecom") return [];
  return [[messages.labels.see, `https://open.work.weixin.qq.com/devtool/query?e=${code}`]];
}

function headingOf({ code, name, kind, places }: Explanation, output: Output): string {
  const { screen, messages } = output;
  if (code === undefined && places.length === 0) return screen.paint("bold", kind);
  const first = screen.paint("bold", code === undefined ? messages.noCode : String(code));
  const second = name ?? kind;
  return second === code ? first : `${first}  ${screen.paint("cyan", second)}`;
}

function whereField({ places }: Explanation, output: Output): readonly Field[] {
  return places.length === 0 ? [] : [[output.messages.labels.where, wherever(places, output)]];
}

/** Product by product, with its paths: `Official Account (api.weixin.qq.com): /sns/*`. */
function wherever(places: readonly Place[], { language }: Output): string {
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

function retryOf(explanation: Explanation, { retry }: Messages): string {
  const { retryable, remedy, kind, retryAfter } = explanation;
  const seconds = explanation.retryAfterSeconds ?? explanation.queryAfterSeconds;
  const clock = retryAfter ?? KINDS[kind].retryAfter;
  if (remedy === "investigate") return retry.unknown;
  if (!retryable && remedy !== "query_outcome") return retry.never;
  if (seconds === undefined) return retryable ? retry.now : retry.query;
  if (!retryable) return retry.queryAfter(seconds);
  return clock === "day" || clock === "month" ? retry[clock](seconds) : retry.after(seconds);
}
