import type { Kind, Language } from "@wechat-errors/core";
import { languageOf } from "./language.js";
import type { Location } from "./location.js";
import { splitOptions, type Options } from "./options.js";
import { mainHost, PRODUCTS } from "./products.js";
import { findMention } from "./reading/mention.js";
import { readLocation } from "./read-location.js";
import { FAMILIES, readTarget } from "./target.js";
import { UsageError } from "./usage-error.js";
import { USAGE_MESSAGES, WORDS } from "./usage-messages.js";

/** What is to be done. */
export type Task =
  | { readonly name: "help" | "version" }
  | { readonly name: "explain"; readonly code: string }
  | { readonly name: "explain-kind"; readonly kind: Kind }
  | { readonly name: "search"; readonly words: string }
  /** A reply given as the argument itself. */
  | { readonly name: "read-text"; readonly text: string }
  /** A reply on standard input; `isAsked` where `-` says so. */
  | { readonly name: "read"; readonly isAsked: boolean };

/** A command line, read. */
export interface Invocation {
  readonly task: Task;
  readonly where: Location;
  readonly json: boolean;
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} what is wrong with it.
 */
export function readArguments(args: readonly string[], language: Language): Invocation {
  const options = splitOptions(args, language);
  const json = options.flags.has("json");
  for (const name of ["help", "version"] as const)
    if (options.flags.has(name)) return { task: { name }, where: {}, json };
  return { ...taskOf(options, readLocation(options, language), language), json };
}

/** The language that the command line says, wrong or right as it is, else the environment. */
export function findLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const said = args.findLast(
    (arg, index) => args[index - 1] === "--lang" || arg.startsWith("--lang="),
  );
  const language = said?.replace("--lang=", "");
  return language === "en" || language === "zh" ? language : languageOf(env);
}

function taskOf(
  { values, words }: Options,
  where: Location,
  language: Language,
): Pick<Invocation, "task" | "where"> {
  const messages = USAGE_MESSAGES[language];
  const names = WORDS[language];
  const [word] = words;
  const { search } = values;
  if (words.length > 1) throw new UsageError(messages.tooMany(words));
  if (word !== undefined && search !== undefined)
    throw new UsageError(
      messages.together(`${names.option} '--search ${search}'`, `${names.code} '${word}'`),
    );
  if (search !== undefined) return { task: { name: "search", words: search }, where };
  if (word === undefined || word === "-")
    return { task: { name: "read", isAsked: word === "-" }, where };
  if (word.trim() === "")
    throw new UsageError(messages.invalid(names.argument, word, messages.empty));
  if (/^\s*(?:[{<["]|%7B)/i.test(word) || findMention(word) !== undefined)
    return { task: { name: "read-text", text: word }, where };
  if (!word.includes(":")) return { task: { name: "explain", code: word.trim() }, where };

  const target = readTarget(word);
  if (target === undefined)
    throw new UsageError(messages.invalid(names.argument, word, messages.noTarget(FAMILIES)));
  if ("kind" in target) return { task: { name: "explain-kind", kind: target.kind }, where };
  const [host, otherHost] = [hostOf(target.where), hostOf(where)];
  if (otherHost !== undefined && otherHost !== host)
    throw new UsageError(
      messages.together(`${names.code} '${word}'`, `${names.option} '${saying(where)}'`),
    );
  const { code } = target;
  const at = otherHost === undefined ? { ...target.where, ...where } : where;
  return { task: { name: "explain", code }, where: at };
}

function hostOf({ product, host }: Location): string | undefined {
  return product === undefined ? mainHost(host ?? "") : PRODUCTS[product].host;
}

function saying({ product, host = "" }: Location): string {
  return product === undefined ? `--host ${host}` : `--product ${product}`;
}
