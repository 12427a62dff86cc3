import { productOf, WechatError, type Warning } from "@wechat-errors/core";
import { clip } from "../columns.js";
import { explainError } from "../explanation.js";
import { PRODUCTS } from "../products.js";
import { isProduct } from "../target.js";
import { refusal, type Finding } from "./finding.js";
import type { JsonObject } from "./json.js";
import { callOf, codeOf, kindOf, levelOf, numberOf, textOf } from "./members.js";

/** Reads a line that the middleware has logged, by itself or within what a logger made of it. */
export function readOwnRecord(record: JsonObject): Finding | undefined {
  switch (record["event"]) {
    case "wechat.error":
      return readError(record);
    case "wechat.warning":
      return readWarning(record);
    case "wechat.internal": {
      const words = textOf(record["msg"]) ?? textOf(record["message"]) ?? "";
      return refusal(({ internal }) => internal(clip(words, 200)));
    }
    default:
      return undefined;
  }
}

function readError(record: JsonObject): Finding | undefined {
  const { product, kind } = record;
  if (!isProduct(product)) return undefined;
  const code = codeOf(record["code"]);
  const upstream = callOf(record["upstream"]);
  const { host = PRODUCTS[product].host, path, method } = upstream ?? {};
  const reply = path === undefined ? undefined : { host, path, ...(method && { method }) };
  const error = new WechatError({
    product,
    code,
    kind: kindOf(kind),
    errmsg: textOf(record["errmsg"]),
    rid: textOf(record["rid"]),
    hint: textOf(record["hint"]),
    reply,
  });
  const explanation = explainError(error);
  const { status, level, name, title } = explanation;
  const ownTitle = textOf(record["title"]);
  const ownName = textOf(record["name"]);
  // A code of the app's own, or one that this version does not know: the record's words are all there is.
  const isOwn = ownName !== undefined && ownName !== name && ownTitle !== undefined;
  const outcome = textOf(record["outcome"]);
  const attempts = numberOf(record["attempts"]);
  const cause = textOf(record["cause"]);
  const request = callOf(record["request"]);
  return {
    type: "fault",
    error,
    place: { product, path },
    explanation: {
      ...explanation,
      name: ownName ?? name,
      title: isOwn ? { en: ownTitle, zh: ownTitle } : title,
      status: numberOf(record["status"]) ?? status,
      level: levelOf(record["level"] ?? record["severity"]) ?? level,
    },
    told: { outcome, attempts, cause, upstream, request },
  };
}

function readWarning(record: JsonObject): Finding {
  const upstream = callOf(record["upstream"]);
  const { host = PRODUCTS.offiaccount.host, path = "/" } = upstream ?? {};
  const codes = Array.isArray(record["codes"]) ? record["codes"] : [];
  const warning: Warning = {
    field: textOf(record["field"]) ?? "",
    count: numberOf(record["count"]) ?? 0,
    codes: codes.filter((code): code is number => Number.isSafeInteger(code)),
    reply: { host, path },
  };
  const source = { host, path, isGuess: upstream === undefined };
  const product = productOf(host, path) ?? "offiaccount";
  return { type: "success", warnings: [warning], isFile: false, source, place: { product, path } };
}
