import type { WechatError, Warning } from "@wechat-errors/core";
import type { Explanation, Place } from "./explanation.js";

/**
 * What `--json` prints of one meaning. Every member is there each time; what does not apply is null.
 */
export function toRecord(explanation: Explanation): object {
  const { code, name, places, kind, status, level, remedy, retryable, retryAfter, title } =
    explanation;
  return {
    code: code ?? null,
    name: name ?? null,
    product: places[0]?.product ?? null,
    path: places[0]?.path ?? null,
    kind,
    status,
    level,
    remedy,
    retryable,
    retryAfter: retryAfter ?? null,
    title,
  };
}

/** The same for an error that a reply reports, with WeChat's own words. */
export function toReplyRecord(explanation: Explanation, error: WechatError): object {
  return {
    ...toRecord(explanation),
    errmsg: error.errmsg ?? null,
    rid: error.rid ?? null,
    hint: error.hint ?? null,
    warnings: error.warnings.map(toWarning),
  };
}

/** What a reply without an error says was left undone: a record without a code. */
export function toWarningRecord(warning: Warning, { product, path }: Place): object {
  return {
    code: null,
    name: null,
    product,
    path: path ?? null,
    kind: null,
    status: null,
    level: "warn",
    remedy: null,
    retryable: null,
    retryAfter: null,
    title: null,
    warning: toWarning(warning),
  };
}

function toWarning({ field, count, codes }: Warning): object {
  return { field, count, codes };
}

export function toJson(records: readonly object[]): string {
  const json = JSON.stringify(records, undefined, 2);
  // What may move a terminal's cursor, JSON writes as it is from U+007F on.
  return `${json.replace(/[\u007f-\u009f]|\p{Cf}/gu, toEscape)}\n`;
}

function toEscape(char: string): string {
  return Array.from({ length: char.length }, (_, index) => {
    return `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
}
