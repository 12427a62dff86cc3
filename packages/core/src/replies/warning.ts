import type { Product } from "../catalog/product.js";
import type { Body } from "./body.js";
import { PARTLY_DONE } from "./formats/errcode.js";
import { isObject } from "./json-text.js";
import type { Upstream } from "./reply.js";

/** A success that was not a whole one: some of what was asked for was not done. */
export interface Warning {
  /** The member of the reply that says so: `invaliduser`, `data.fail_list`, `results[].errcode`. */
  readonly field: string;
  /** How many it names. Whom, only the reply itself says: they are people. */
  readonly count: number;
  /** Their codes, where they have any: each once. */
  readonly codes: readonly number[];
  /** The call that was answered so. */
  readonly reply?: Upstream | undefined;
}

/** Names of lists of what was left out: arrays, or objects of arrays. */
export const LEFT_OUT = /^(?:invalid|unlicensed|fail|excess|err(?=[A-Za-z_]{0,40}[lL]ist(?:"|$)))/;
/** Those of them that WeCom also sends as a text, `"a|b"`. Other texts are words: `fail_reason`. */
const LEFT_OUT_AS_TEXT =
  /^(?:(?:invalid|unlicensed)_?(?:user|party|tag)s?|(?:invalid|fail(?:ed)?|excess|err(?:or)?)_?list)$/;

const MAX_CODES = 20;
const MAX_NAME_CHARS = 40;
/** A key may be an id, of anybody: only what speaks of lists and results is named in a log. */
const NAME =
  /^(?=.*(?:list|result|detail|data|item|info|resp|fail|succ|invalid|unlicensed|excess|err))[a-z_]+$/i;

/** The partial failures that a reply reports beside its code. */
export function findWarnings(body: Body, product: Product, reply: Upstream): readonly Warning[] {
  const values = body.members?.values;
  if (values === undefined || product === "pay-v2") return [];
  const warnings: Warning[] = [];
  for (const field in values) {
    const value = values[field];
    // Only the names count in WeChat Pay: what else it lists is data.
    if (product === "pay-v3" && !LEFT_OUT.test(field) && !isObject(value)) continue;
    const warning = warningIn(field, value, product);
    if (warning !== undefined) warnings.push({ ...warning, reply });
    // One level down: {"data":{"fail_list":[…]}}. Items of a batch are data there.
    else if (isObject(value))
      for (const inner in value)
        if (LEFT_OUT.test(inner)) {
          const nested = warningIn(inner, value[inner], product, field);
          if (nested !== undefined) warnings.push({ ...nested, reply });
        }
  }
  if (codeOf(values) === PARTLY_DONE && warnings.length === 0)
    warnings.push({ field: "errcode", count: 1, codes: [PARTLY_DONE], reply });
  return warnings;
}

/** @param within - The member that holds it, where it is one level down. */
function warningIn(
  key: string,
  value: unknown,
  product: Product,
  within?: string,
): Warning | undefined {
  if (typeof value !== "object" && typeof value !== "string") return undefined;
  const isLeftOut = LEFT_OUT.test(key);
  if (!isLeftOut && !Array.isArray(value)) return undefined;
  const codes = codesIn(value);
  if (codes.length > 0) {
    const count = (value as unknown[]).filter((item) => codeOf(item) !== 0).length;
    return { field: `${nameOf(key, within)}[].errcode`, count, codes };
  }
  const asText = product === "wecom" && LEFT_OUT_AS_TEXT.test(key);
  const count = isLeftOut ? countOf(value, asText) : 0;
  return count > 0 ? { field: nameOf(key, within), count, codes } : undefined;
}

/** What a log may call a member; an empty string for what may be an id. */
function nameOf(key: string, within?: string): string {
  const name = key.length <= MAX_NAME_CHARS && NAME.test(key) ? key : "";
  const whole = within === undefined ? name : `${nameOf(within)}.${name}`;
  return whole.length <= MAX_NAME_CHARS ? whole : name;
}

function countOf(list: unknown, asText: boolean): number {
  const lists = isObject(list) ? Object.values(list) : [list];
  const isList = (each: unknown): boolean =>
    Array.isArray(each) || (asText && typeof each === "string");
  return lists.every(isList) ? lists.reduce<number>((sum, each) => sum + lengthOf(each), 0) : 0;
}

function lengthOf(list: unknown): number {
  if (typeof list === "string") return list.split("|").filter((item) => item.trim() !== "").length;
  return Array.isArray(list) ? list.length : 0;
}

/** The codes but 0 of a list's items, each once. */
function codesIn(list: unknown): readonly number[] {
  if (!Array.isArray(list)) return [];
  const codes = new Set(list.map(codeOf).filter((code) => code !== 0));
  return [...codes].slice(0, MAX_CODES);
}

function codeOf(item: unknown): number {
  const given = isObject(item) ? item["errcode"] : undefined;
  // What a client has made an object of may have anything there.
  const code = typeof given === "number" || typeof given === "string" ? Number(given) : 0;
  return Number.isSafeInteger(code) ? code : 0;
}
