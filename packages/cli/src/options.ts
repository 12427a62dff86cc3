import { USAGE_MESSAGES, WORDS } from "./usage-messages.js";
import { UsageError } from "./usage-error.js";
import type { Language } from "@wechat-errors/core";

/** The options that take a value, and what stands for it in messages. */
const VALUES = {
  search: "words",
  product: "product",
  host: "host",
  path: "path",
  url: "url",
  lang: "language",
} as const;

export type ValueOption = keyof typeof VALUES;
export type Flag = "json" | "help" | "version";

const FLAGS: Readonly<Record<string, Flag>> = {
  "--json": "json",
  "--help": "help",
  "-h": "help",
  "--version": "version",
  "-V": "version",
};

/** A command line, taken apart. */
export interface Options {
  readonly values: Readonly<Partial<Record<ValueOption, string>>>;
  readonly flags: ReadonlySet<Flag>;
  readonly words: readonly string[];
}

/**
 * Takes a command line apart. Written by hand since `util.parseArgs` takes -1, one of WeChat's codes,
 * for an option.
 *
 * @throws {UsageError} for an option that there is not, or that lacks its value.
 */
export function splitOptions(args: readonly string[], language: Language): Options {
  const messages = USAGE_MESSAGES[language];
  const values: Partial<Record<ValueOption, string>> = {};
  const flags = new Set<Flag>();
  const words: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === "--") {
      words.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith("-") || /^-\d*$/.test(arg)) {
      words.push(arg);
      continue;
    }
    const [, name = arg, inline] = /^(--[^=]*)=(.*)$/s.exec(arg) ?? [];
    const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    const option = name.slice(2);
    if (flag !== undefined && inline === undefined) flags.add(flag);
    else if (flag !== undefined) throw new UsageError(messages.noValue(name));
    else if (!name.startsWith("--") || !isValueOption(option))
      throw new UsageError(messages.unknownOption(name, similarTo(name)));
    else {
      const value = inline ?? args[++at];
      if (value === undefined) throw new UsageError(messages.missing(nameOf(option)));
      values[option] = value;
    }
  }
  return { values, flags, words };
}

/** How messages name an option that has a wrong value. */
export function titleOf(option: ValueOption, language: Language): string {
  const words = WORDS[language];
  return `${words.option} '${nameOf(option)}' ${words.value}`;
}

function nameOf(option: ValueOption): string {
  return `--${option} <${VALUES[option]}>`;
}

function isValueOption(name: string): name is ValueOption {
  return Object.hasOwn(VALUES, name);
}

/** The option that somebody has mistyped: at most a third of its letters differ. */
function similarTo(name: string): string | undefined {
  const all = [...Object.keys(VALUES).map((each) => `--${each}`), ...Object.keys(FLAGS)];
  const [distance, closest] = all
    .filter((each) => each.startsWith("--"))
    .map((each) => [distanceOf(name.toLowerCase(), each), each] as const)
    .reduce((best, each) => (each[0] < best[0] ? each : best));
  return distance <= (closest.length - 2) / 3 ? closest : undefined;
}

/** Levenshtein's: how many letters to add, drop or change. Both are cut to 20. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: Math.min(b.length, 20) + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a.slice(0, 20)).entries()) {
    const next = [i + 1];
    for (let j = 1; j < row.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(letter !== b[j - 1])));
    row = next;
  }
  return row.at(-1)!;
}
