import type { CatalogEntry } from "../catalog/entry.js";
import { isKind, KINDS, type Language, type RetryAfter } from "../catalog/kinds.js";
import { OwnCodes, type OwnCode } from "../catalog/own-codes.js";
import { readCodeKey } from "./code-key.js";
import { wrongOption } from "./wrong-option.js";

/** @throws {TypeError} naming the row and its value. */
export function readCodes(codes: unknown): OwnCodes | undefined {
  if (!isRecord(codes)) throw wrongOption("codes", codes, "must map codes to what they mean");
  const rows = Object.entries(codes).map(([key, row]) => readRow(key, row));
  return rows.length === 0 ? undefined : new OwnCodes(rows);
}

function readRow(key: string, row: unknown): OwnCode {
  const option = `codes[${JSON.stringify(key)}]`;
  const named = readCodeKey(key);
  if (named === undefined || named.code === 0)
    throw wrongOption(option, row, 'names no code: 40003, "wecom:40003", "pay-v2:SIGN_ERROR"');
  if (!isRecord(row)) throw wrongOption(option, row, "must be an object with a kind");
  const { kind, title, retryAfter, path, ...others } = row;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw wrongOption(
      `${option}.${unknown}`,
      row[unknown],
      "is none of kind, title, retryAfter, path",
    );
  if (typeof kind !== "string" || !isKind(kind))
    throw wrongOption(
      `${option}.kind`,
      kind ?? row,
      `must be one of ${Object.keys(KINDS).join(", ")}`,
    );
  if (title !== undefined && !isTitle(title))
    throw wrongOption(`${option}.title`, title, "must have a text in both languages, en and zh");
  if (retryAfter !== undefined && !isRetryAfter(retryAfter))
    throw wrongOption(`${option}.retryAfter`, retryAfter, 'must be seconds, "day" or "month"');
  if (path !== undefined && (typeof path !== "string" || !/^\/[^?#]*$/.test(path)))
    throw wrongOption(`${option}.path`, path, "must be what paths begin with, such as /wxa/");
  const { product, code } = named;
  const entry: CatalogEntry = {
    code,
    name: typeof code === "string" ? code : `CODE_${String(code).replace("-", "MINUS_")}`,
    kind,
    title: title === undefined ? KINDS[kind].title : { en: title.en, zh: title.zh },
    ...(path !== undefined && { path }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  return { product, entry };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTitle(title: unknown): title is Readonly<Record<Language, string>> {
  return (
    isRecord(title) &&
    (["en", "zh"] as const).every((language) => {
      const text = title[language];
      return typeof text === "string" && text.trim() !== "";
    })
  );
}

function isRetryAfter(value: unknown): value is RetryAfter {
  return (
    value === "day" || value === "month" || (Number.isSafeInteger(value) && (value as number) > 0)
  );
}
