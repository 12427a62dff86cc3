// Generated from data/mp-console.tsv by scripts/build-catalog.js. Do not edit.
import { rows } from "#rows/mp-console";
import { Catalog } from "./catalog.js";

/** Every code in the catalog of `mp-console`. */
export type MpConsoleCode =
  | -8
  | -1
  | 200003
  | 200009
  | 200013
  | 200023;

export const mpConsole = /* #__PURE__ */ new Catalog(rows);
