import { listCodes, lookUp, type CatalogEntry, type Code, type Product } from "@wechat-errors/core";
import { MAIN_HOSTS, nameOf, productAt } from "./hosts.js";
import type { ReadTarget } from "./target.js";

/** How many of the codes near a wrong one are named. */
const SHOWN = 3;

/** What a code means in one call; `undefined` where WeChat has no such code there. */
export function meaningAt(place: Place, code: Code): CatalogEntry | undefined {
  const { host, path, method } = place;
  return lookUp(productAt(host, path), code, path, method) ?? meaningInConsole(place, code);
}

/** The pages of mp.weixin.qq.com have numbers of their own, and an envelope for them. */
export function meaningInConsole({ host, path, method }: Place, code: Code) {
  return nameOf(host) === "mp.weixin.qq.com" ? lookUp("mp-console", code, path, method) : undefined;
}

/** Where a code would come from. */
export interface Place {
  readonly host: string;
  readonly path: string;
  readonly method: string;
}

/**
 * Refuses a code that WeChat does not have at the target.
 *
 * @throws {RangeError} that names the codes near it.
 */
export function checkCode(code: Code, method: string, { places, text }: ReadTarget): void {
  const calls = places.map((place) => ({ ...place, method }));
  if (calls.length === 0 || calls.some((call) => meaningAt(call, code) !== undefined)) return;
  throw new RangeError(explain(code, calls, `${method} ${text}`));
}

/** Why a code cannot come from there, and which could. */
export function explain(code: Code, places: readonly Place[], text: string): string {
  const shown = places
    .flatMap((place) => nearest(code, place))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN);
  return [
    `WeChat has no code ${JSON.stringify(code)} at ${text}.`,
    ...elsewhere(code),
    shown.length === 0 ? "" : "Codes near it:",
    ...shown.map(
      ({ entry }) => `  ${entry.code}  ${entry.name}  ${entry.title.en} / ${entry.title.zh}`,
    ),
    `To answer with it all the same: .reply(${JSON.stringify(ownEnvelope(code, places))})`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function ownEnvelope(code: Code, places: readonly Place[]): object {
  const [{ host, path } = { host: "", path: "" }] = places;
  const product = productAt(host, path);
  if (product === "pay-v2") return { result_code: "FAIL", err_code: code };
  return product === "pay-v3" ? { code, message: "…" } : { errcode: code, errmsg: "…" };
}

/** A code may exist, and only be impossible here. */
function elsewhere(code: Code): string[] {
  const found = MAIN_HOSTS.flatMap((host) =>
    productsOf(host)
      .flatMap(listCodes)
      .filter((entry) => entry.code === code)
      .map((entry) => `${host}${entry.path ?? ""} (${entry.name})`),
  );
  return found.length === 0 ? [] : [`It exists at ${[...new Set(found)].slice(0, 4).join(", ")}.`];
}

const WEIXIN: readonly Product[] = ["offiaccount", "miniprogram", "openplatform", "channels"];

/** Products that share the numbers of a host. */
function productsOf(host: string): readonly Product[] {
  const product = productAt(host, "/");
  if (product === "pay-v2" || product === "pay-v3") return ["pay-v2", "pay-v3"];
  return product === "wecom" ? ["wecom"] : WEIXIN;
}

interface Near {
  readonly entry: CatalogEntry;
  readonly distance: number;
}

function nearest(code: Code, place: Place): Near[] {
  const sorted = productsOf(place.host)
    .flatMap(listCodes)
    .map((entry) => ({ entry, distance: distance(String(code), String(entry.code)) }))
    .sort((a, b) => a.distance - b.distance);
  const near: Near[] = [];
  for (const each of sorted) {
    if (meaningAt(place, each.entry.code) === each.entry) near.push(each);
    if (near.length === SHOWN) break;
  }
  return near;
}

/** How many letters must be changed, added or left out: Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length]!;
}
