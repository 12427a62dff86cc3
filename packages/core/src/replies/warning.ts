import type { HostGroup, Product } from "../catalog/product.js";
import type { Body } from "./body.js";
import { PARTLY_DONE } from "./formats/errcode.js";
import { isObject } from "./json-text.js";
import type { Upstream } from "./reply.js";

/** A success that was not a whole one: some of what was asked for was not done. */
export interface Warning {
  /** The member of the reply that says so: `invaliduser`, `fail_list`, `results[].errcode`. */
  readonly field: string;
  /** How many it names. Whom, only the reply itself says: they are people. */
  readonly count: number;
  /** Their codes, where they have any: each once. */
  readonly codes: readonly number[];
  readonly reply?: Upstream | undefined;
}

/** Lists of what was left out: `"a|b"`, an array, or an object of lists. */
const LISTS: ReadonlySet<string> = new Set([
  "invaliduser",
  "invalidparty",
  "invalidtag",
  "unlicenseduser",
  "fail_list",
  "fail_codes",
]);

/** What all their names have in common, cheap to search for. */
const HINTS = ["invalid", "unlicensed", '"fail_'] as const;
const MAX_CODES = 20;
/** What a member may be called to be named in a log: a key may also be an id, of anybody. */
const NAME = /^[A-Za-z_]{1,40}$/;

/**
 * True where a reply that is fine may tell of a partial failure in a list: WeCom's, and those of
 * cards. Refused items of a batch have an `errcode` of their own, which is found anyway.
 */
export function mayWarn({ searchable: text }: Body, path: string, on: HostGroup): boolean {
  if (on !== "wecom" && !path.startsWith("/card/")) return false;
  return HINTS.some((hint) => text.includes(hint));
}

/** The partial failures that a reply reports beside its code. */
export function findWarnings(body: Body, product: Product, reply: Upstream): readonly Warning[] {
  const values = body.members?.values;
  if (values === undefined || product === "pay-v2" || product === "pay-v3") return [];
  const warnings: Warning[] = [];
  for (const field in values) {
    const value = values[field];
    const isList = LISTS.has(field);
    if (!isList && !Array.isArray(value)) continue;
    const codes = codesIn(value);
    if (isList && countOf(value) > 0) warnings.push({ field, count: countOf(value), codes, reply });
    if (isList || codes.length === 0) continue;
    const count = (value as unknown[]).filter((item) => codeOf(item) !== 0).length;
    warnings.push({ field: `${NAME.test(field) ? field : ""}[].errcode`, count, codes, reply });
  }
  if (Number(values["errcode"]) === PARTLY_DONE && warnings.length === 0)
    warnings.push({ field: "errcode", count: 1, codes: [PARTLY_DONE], reply });
  return warnings;
}

function countOf(list: unknown): number {
  const lists = isObject(list) ? Object.values(list) : [list];
  return lists.reduce<number>((sum, each) => sum + lengthOf(each), 0);
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
  const code = isObject(item) ? Number(item["errcode"] ?? 0) : 0;
  return Number.isSafeInteger(code) ? code : 0;
}
