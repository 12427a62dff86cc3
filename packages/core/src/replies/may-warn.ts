import type { HostGroup } from "../catalog/product.js";
import type { Body } from "./body.js";
import { LEFT_OUT } from "./warning.js";

/**
 * True where a reply that is fine may tell of a partial failure in a list. Refused items of a batch
 * have an `errcode` of their own, which is found anyway.
 *
 * Nearly every reply is asked this. Words such as "fail" are many in some; arrays are few in most, and
 * each has its name before it.
 */
export function mayWarn({ searchable: text, shape }: Body, on: HostGroup): boolean {
  // What a client has made an object of has no text.
  if (text === "") return shape === "json";
  return mayHaveList(text) || (on === "wecom" && mayHaveText(text));
}

/**
 * An array with something in it, behind a name of what was left out; or the first such one in an
 * object of arrays behind it: `{"failed":{"users":[],"tags":["a"]}}`.
 */
const LIST = String.raw`\[(?=\s*[^\]\s])(?<="${LEFT_OUT.source.slice(1)}[^"]*"\s*:\s*(?:\{(?:\s*"[^"]*"\s*:\s*\[\s*\]\s*,)*\s*"[^"]*"\s*:\s*)?\[)`;
const LIST_HERE = new RegExp(LIST, "y");
const LIST_ANYWHERE = new RegExp(LIST);

/** So many arrays are looked at one by one, which is the fastest where they are few. */
const MAX_ARRAYS = 48;

function mayHaveList(text: string): boolean {
  let seen = 0;
  for (let at = text.indexOf("["); at !== -1; at = text.indexOf("[", at + 1)) {
    if (++seen > MAX_ARRAYS) return LIST_ANYWHERE.test(text);
    if (!isWorthATry(text, at)) continue;
    LIST_HERE.lastIndex = at;
    if (LIST_HERE.test(text)) return true;
  }
  return false;
}

const [SPACE, QUOTE, COMMA, COLON, CLOSE_BRACKET, OPEN_BRACE] = [
  0x20, 0x22, 0x2c, 0x3a, 0x5d, 0x7b,
];

/** What the pattern would refuse at a glance: nearly all arrays, and a glance costs a tenth of it. */
function isWorthATry(text: string, array: number): boolean {
  let at = before(text, array);
  if (text.charCodeAt(at) !== COLON) return false;
  at = before(text, at);
  if (text.charCodeAt(at) !== QUOTE) return false;
  do at--;
  while (at > 0 && text.charCodeAt(at) !== QUOTE);
  if (isHead(text.charCodeAt(at + 1), text.charCodeAt(at + 2))) return true;
  const end = before(text, at);
  const sign = text.charCodeAt(end);
  if (sign !== OPEN_BRACE && sign !== COMMA) return false;
  return text.charCodeAt(before(text, end)) === (sign === COMMA ? CLOSE_BRACKET : COLON);
}

const [A, E, F, I, N, R, U, X] = [0x61, 0x65, 0x66, 0x69, 0x6e, 0x72, 0x75, 0x78];

/** True for the first two letters of `invalid`, `unlicensed`, `fail`, `excess` and `err…list`. */
function isHead(first: number, second: number): boolean {
  return (
    (second === N && (first === I || first === U)) ||
    (first === F && second === A) ||
    (first === E && (second === X || second === R))
  );
}

/** Where the last character before this one stands that is no space; 0 where there is none. */
function before(text: string, place: number): number {
  let at = place;
  while (at > 0 && text.charCodeAt(--at) <= SPACE);
  return at;
}

/** `"invaliduser":"a|b"`, also in an object. */
const TEXT =
  /"(?:invalid|unlicensed|fail|excess|err)[a-z_]*(?:list|users?|party|tags?)"\s*:\s*(?:\{\s*"|"[^"])/;
/** What such names have in common, rare and short: to search for that costs a tenth. */
const PARTS = ["valid", "censed", 'list"'] as const;

function mayHaveText(text: string): boolean {
  return PARTS.some((part) => text.includes(part)) && TEXT.test(text);
}
