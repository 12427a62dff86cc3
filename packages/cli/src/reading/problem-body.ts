import { WechatError, type Code, type Product } from "@wechat-errors/core";
import { clip } from "../columns.js";
import { explainError } from "../explanation.js";
import { meaningsOf } from "../meanings.js";
import { PRODUCTS } from "../products.js";
import { readTarget } from "../target.js";
import { refusal, type Finding } from "./finding.js";
import type { JsonObject } from "./json.js";
import { codeOf, kindOf, numberOf, textOf } from "./members.js";

/** Reads a problem that the middleware has answered: RFC 9457 with a kind of ours. */
export function readProblem(body: JsonObject): Finding | undefined {
  const { type, title, status } = body;
  if (typeof type !== "string" || typeof title !== "string" || typeof status !== "number")
    return undefined;
  const target = readTarget(type);
  const kind = kindOf(body["kind"]) ?? (target && "kind" in target ? target.kind : undefined);
  const code = codeOf(body["code"]) ?? (target && "code" in target ? target.code : undefined);
  if (kind === undefined && code === undefined)
    return refusal(({ foreignProblem }) => foreignProblem(clip(textOf(type) ?? '""', 200)));
  const where = target && "code" in target ? target.where : {};
  const meant = code === undefined ? [] : meaningsOf(String(code), where).here;
  // Paths have meanings of their own, but a problem does not say the path: its kind and title tell.
  const meaning =
    meant.find(({ entry }) => entry.kind === kind && Object.values(entry.title).includes(title)) ??
    meant.find(({ entry }) => entry.kind === kind) ??
    meant[0];
  const product = meaning?.product ?? where.product ?? "offiaccount";
  const error = errorOf(product, meaning?.entry.code ?? code, meaning?.entry.path, body);
  const explanation = explainError(error);
  const requestId = textOf(body["requestId"]);
  const isVeiled = code === undefined;
  const own = textOf(title);
  return {
    type: "fault",
    error,
    place: { product, path: meaning?.entry.path },
    explanation: {
      ...explanation,
      status: numberOf(status) ?? explanation.status,
      title:
        meaning === undefined && !isVeiled && own !== undefined
          ? { en: own, zh: own }
          : explanation.title,
      places: isVeiled ? [] : [{ product, path: meaning?.entry.path }],
    },
    told: { isVeiled, ...(requestId !== undefined && { request: { id: requestId } }) },
  };
}

function errorOf(
  product: Product,
  code: Code | undefined,
  path: string | undefined,
  body: JsonObject,
): WechatError {
  const kind = kindOf(body["kind"]);
  const reply = path === undefined ? undefined : { host: PRODUCTS[product].host, path };
  return new WechatError({ product, code, kind, rid: textOf(body["rid"]), reply });
}
