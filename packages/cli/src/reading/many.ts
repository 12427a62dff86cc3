import { FOUND, REPLY_REPORTS_ERROR, type Answer } from "../answer.js";
import { clip } from "../columns.js";
import type { Output } from "../output.js";
import { toJson } from "../record.js";
import { USAGE_ERROR } from "../usage-error.js";
import { USAGE_MESSAGES } from "../usage-messages.js";
import type { Fault, Finding, Refusal, Success } from "./finding.js";
import { LOG_MESSAGES } from "./log-messages.js";
import { printFinding } from "./print-finding.js";
import { REFUSAL_MESSAGES, type RefusalMessages } from "./refusal-messages.js";
import { refuse, type Subject } from "./refuse.js";
import { toRecords } from "./to-records.js";

/** A line, and what it turned out to be. */
export interface Line<T = Finding> {
  readonly line: number;
  readonly finding: T;
}

/** Errors that differ in nothing but when they happened, and the lines that tell of them. */
interface Group {
  readonly finding: Fault | Success;
  readonly lines: number[];
}

const MAX_GROUPS = 20;
const MAX_LINES = 8;
const MAX_REFUSED = 5;

/** Explains each error of many lines once, and names the lines that cannot be read. */
export function answerMany(
  lines: readonly Line[],
  json: boolean,
  output: Output,
  subject: Subject,
): Answer {
  const ours = lines.filter(
    (each): each is Line<Fault | Success> => each.finding.type !== "refusal",
  );
  const refused = lines.filter((each): each is Line<Refusal> => each.finding.type === "refusal");
  if (ours.length === 0)
    return refuse(
      (messages) => `${messages.lines}${listOf(refused, messages, "\n  ")}`,
      output,
      subject,
    );

  const broken = refused.filter(({ finding }) => finding.isBroken);
  const faults = ours.filter(({ finding }) => finding.type === "fault");
  const exitStatus =
    faults.length > 0 ? REPLY_REPORTS_ERROR : broken.length > 0 ? USAGE_ERROR : FOUND;
  const { error } = USAGE_MESSAGES[output.language];
  const messages = REFUSAL_MESSAGES[output.language];
  const notice = broken.length === 0 ? "" : `${error(listOf(broken, messages, "\n"))}\n`;
  if (json) {
    const records = ours.flatMap(({ line, finding }) =>
      toRecords(finding).map((record) => ({ ...record, line })),
    );
    return { exitStatus, output: toJson(records), notice };
  }
  return { exitStatus, output: `${print(ours, refused.length - broken.length, output)}\n`, notice };
}

function print(ours: readonly Line<Fault | Success>[], others: number, output: Output): string {
  const { screen, language } = output;
  const messages = LOG_MESSAGES[language];
  const told = ours.filter(
    ({ finding }) => finding.type === "fault" || finding.warnings.length > 0,
  );
  const groups = groupsOf(told);
  const blocks = groups.slice(0, MAX_GROUPS).map(({ finding, lines }) => {
    const shown = lines.slice(0, MAX_LINES);
    const heading = messages.lines(shown, lines.length - shown.length);
    return `${screen.paint("dim", heading)}\n${printFinding(finding, output)}`;
  });
  const rest = groups.length - blocks.length;
  const successes = ours.length - told.length;
  const notes = [
    ...(rest > 0 ? [messages.moreErrors(rest)] : []),
    ...(successes > 0 ? [messages.successes(successes)] : []),
    ...(others > 0 ? [messages.others(others)] : []),
  ].map((note) => screen.paint("dim", note));
  return [...blocks, notes.join("\n")].filter(Boolean).join("\n\n");
}

function groupsOf(lines: readonly Line<Fault | Success>[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { line, finding } of lines) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { finding, lines: [line] });
    else group.lines.push(line);
  }
  return [...groups.values()];
}

/** What must be the same for two lines to be told as one: what the error means, and what became of it. */
function keyOf(finding: Fault | Success): string {
  if (finding.type === "success") return JSON.stringify([finding.place, finding.warnings]);
  const { explanation, told } = finding;
  const { code, kind, status, level, title, places } = explanation;
  return JSON.stringify([code, kind, status, level, title, places, told?.outcome]);
}

function listOf(
  refused: readonly Line<Refusal>[],
  messages: RefusalMessages,
  separator: string,
): string {
  const shown = refused
    .slice(0, MAX_REFUSED)
    .map(({ line, finding }) => messages.line(line, clip(finding.why(messages), 120)));
  const rest = refused.length - shown.length;
  return [...shown, ...(rest > 0 ? [messages.moreLines(rest)] : [])].join(separator);
}
