import { lookUp } from "@wechat-errors/core";
import { sanitizeForTerminal, wrap } from "../columns.js";
import { explainMeaning, merge, type Place } from "../explanation.js";
import { meaningsOf } from "../meanings.js";
import type { Output } from "../output.js";
import { printFully, type Field } from "../print.js";
import { printWarnings } from "../print-warnings.js";
import type { Fault, Success } from "./finding.js";
import { toldFields } from "./told-fields.js";
import type { ReplySource } from "./reply-source.js";

/** What a finding says, for people. */
export function printFinding(finding: Fault | Success, output: Output): string {
  return finding.type === "fault" ? printFault(finding, output) : printSuccess(finding, output);
}

function printSuccess({ warnings, isFile, place, source }: Success, output: Output): string {
  const { messages } = output;
  return [
    messages.noError,
    ...(isFile ? [messages.noEnvelope] : []),
    ...printWarnings(warnings, place, output),
    ...(source === undefined ? [] : sourceLines(source, place, output)),
  ].join("\n");
}

function printFault(fault: Fault, output: Output): string {
  const { error, explanation, place, source, told, isEmpty } = fault;
  const { messages } = output;
  const ownWords = (["errmsg", "rid", "hint"] as const).flatMap((name): Field[] => {
    const value = sanitizeForTerminal(error[name] ?? "").trim();
    return value === "" ? [] : [[messages.labels[name], value]];
  });
  const notes = [
    ...printWarnings(error.warnings, place, output),
    ...(isEmpty === true ? [messages.empty] : []),
    ...(told?.isVeiled === true ? wrap(messages.veiled, output.screen.columns) : []),
    ...(source?.isGuess === true
      ? [...sourceLines(source, place, output), ...elsewhere(fault, output)]
      : []),
  ];
  const extra = [...ownWords, ...(told === undefined ? [] : toldFields(told, output))];
  return [printFully(explanation, output, extra), notes.join("\n")].filter(Boolean).join("\n\n");
}

/** Says how many other meanings the code has, should the guess be wrong. */
function elsewhere({ error, place }: Fault, { messages, screen }: Output): string[] {
  const { code } = error;
  if (code === undefined) return [];
  const said = lookUp(place.product, code, place.path);
  const others = meaningsOf(String(code), {}).here.filter(({ entry }) => entry !== said);
  const count = merge(others.map((meaning) => explainMeaning(meaning))).length;
  const shown = sanitizeForTerminal(String(code));
  return count === 0 ? [] : [screen.paint("dim", messages.elsewhere(count, shown))];
}

function sourceLines(
  { host, isGuess }: ReplySource,
  { path }: Place,
  { messages, screen }: Output,
): readonly string[] {
  const shown = sanitizeForTerminal(host);
  const text = isGuess
    ? messages.guessed(shown)
    : messages.readAs(shown, path && sanitizeForTerminal(path));
  return wrap(text, screen.columns).map((line) => screen.paint("dim", line));
}
